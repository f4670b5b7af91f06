#pragma once

#include <QWidget>

class QFormLayout;
class QLabel;

namespace scd {

class PlainLabel;

/// The line under a field: an icon and what to do, in the colour of its kind. Its text is also the description of the
/// field for screen readers.
class FieldMessage : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Hint, Warning, Error };

    explicit FieldMessage(QWidget *parent = nullptr);

    /// The field whose description and frame follow the message.
    void setField(QWidget *field);
    void show(Kind kind, const QString &text);
    void clear();
    QString text() const;
    Kind kind() const { return m_kind; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void repaintIcon();

    QLabel *m_icon = nullptr;
    PlainLabel *m_text = nullptr;
    QWidget *m_field = nullptr;
    Kind m_kind = Kind::Hint;
};

/// One field of a form: its label (a buddy, with a mnemonic), the editor, and the message under it.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    FieldRow(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }
    /// For a form layout's left column. Owned by whoever takes it; else by this row.
    QLabel *label() const { return m_label; }
    void setLabel(const QString &label);
    /// Shown while there is no warning or error.
    void setHint(const QString &hint);
    void setError(const QString &text);
    void setWarning(const QString &text);
    void clearMessage();
    QString message() const;

private:
    QLabel *m_label = nullptr;
    QWidget *m_editor = nullptr;
    FieldMessage *m_message = nullptr;
    QString m_hint;
};

/// A form of rows and section titles, at most 46 em wide; labels go above their fields where it is narrow.
class FieldForm : public QWidget
{
    Q_OBJECT

public:
    explicit FieldForm(QWidget *parent = nullptr);

    FieldRow *addField(const QString &label, QWidget *editor, const QString &hint = {});
    /// A widget over the whole width (a check box, a table).
    void addWide(QWidget *widget);
    PlainLabel *addSection(const QString &title);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void measure();

    QFormLayout *m_form = nullptr;
};

} // namespace scd
