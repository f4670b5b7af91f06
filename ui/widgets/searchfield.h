#pragma once

#include "ui/widgets/lineedit.h"

class QAction;

namespace scd {

/// A line edit with a magnifying glass and a clear button. Esc clears; Down goes to the list.
class SearchField : public LineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// What is searched: "Search people". It is the placeholder and the accessible name.
    void setSubject(const QString &subject);

Q_SIGNALS:
    void searchChanged(const QString &text);
    void downPressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QAction *m_clear = nullptr;
};

} // namespace scd
