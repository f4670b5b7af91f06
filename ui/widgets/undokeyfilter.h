#pragma once

#include <QObject>

namespace scd {

/// Lets Ctrl+Z and Ctrl+Shift+Z reach the program's undo when the text field with the focus has nothing to undo (redo):
/// a Qt text field else keeps them for itself, and the key does nothing. Install on the application.
class UndoKeyFilter : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace scd
