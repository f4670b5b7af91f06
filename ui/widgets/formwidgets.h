#pragma once

#include <QObject>
#include <QPointer>

class QLabel;
class QToolButton;
class QWidget;

namespace scd {

class FieldMessage;
class MessageStrip;

/// What a form from a .ui file does not have yet around one of its fields.
struct FieldDressing
{
    FieldMessage *message = nullptr;
    QToolButton *goTo = nullptr; ///< only of references; hidden
};

/// Puts a message under the field and, if wanted, a "go to" button beside it, at the field's place in its layout.
FieldDressing dressField(QWidget *field, bool withGoTo);

/// A hidden strip at the top of the form; the form has a QVBoxLayout.
MessageStrip *addStrip(QWidget *form);

/// Keeps the QFormLayouts of a form in shape: labels stand above their fields where the form is narrower than 34 em,
/// and in line with the first line of text of their field where they stand beside it.
class FormShaper : public QObject
{
    Q_OBJECT

public:
    explicit FormShaper(QWidget *form);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void shape();
    int room();

    QWidget *m_form;
    QPointer<QWidget> m_viewport; ///< of the scroll area that the form is in
};

} // namespace scd
