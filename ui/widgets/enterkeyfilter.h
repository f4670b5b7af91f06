#pragma once

#include <QObject>

namespace scd {

/// Lets Enter press the button that has the focus, everywhere: Qt does so only in dialogs, and there not for buttons
/// that are no default (Enter would press another one than the one with the focus). Check boxes and radio buttons keep
/// Space alone, so that Enter on them still finishes a dialog. Install on the application.
class EnterKeyFilter : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace scd
