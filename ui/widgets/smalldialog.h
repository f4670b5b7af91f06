#pragma once

#include "ui/widgets/page.h"

#include <QDialog>
#include <QHash>

class QPushButton;
class QVBoxLayout;

namespace scd {

class FieldForm;
class FieldRow;
class MessageStrip;

/// A dialog that makes or moves something: a heading, one small form, one verb and Cancel. What is refused is said in
/// the dialog, which stays open. Its fields stand in form(), or in a widget of a .ui file: setContent().
class SmallDialog : public QDialog
{
    Q_OBJECT

public:
    SmallDialog(UiContext &context, const QString &title, const QString &verb, QWidget *parent);

    void accept() override;
    /// What is wrong, for tests; "" when nothing is.
    QString problemText() const;

protected:
    void showEvent(QShowEvent *event) override;
    UiContext &context() const { return m_context; }
    /// Made when it is first asked for.
    FieldForm *form();
    QVBoxLayout *column() const { return m_column; }
    /// A widget that setupUi() filled: it gets the room of the form.
    void setContent(QWidget *content);
    QPushButton *okButton() const { return m_ok; }
    /// Does it; on failure the dialog shows the reason.
    virtual Status apply() = 0;
    void showProblem(const QString &text);
    /// An error for a field of this dialog, with the sentence beside it.
    Error refuse(FieldRow *row, const QString &sentence);
    /// An error for a field of the content, which gets the focus.
    Error refuse(QWidget *field, const QString &sentence);
    /// What the file refused, for the field whose column it is; the first one when none is.
    Error refuse(const Error &error, const QHash<QString, QWidget *> &fields);

private:
    QWidget *firstField() const;
    /// A name that is nobody must not be lost without a word.
    Status refuseUnresolved();

    UiContext &m_context;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_content = nullptr;
    FieldForm *m_form = nullptr;
    MessageStrip *m_strip = nullptr;
    QPushButton *m_ok = nullptr;
    QList<FieldRow *> m_refused;
};

} // namespace scd
