#pragma once

#include "models/domain/entity.h"
#include "ui/widgets/page.h"

#include <QObject>
#include <memory>

namespace scd {

/// One widget of a form as the editor of one field: gives and takes the field's Value whatever the widget is.
/// Setting a value by program emits nothing and leaves the cursor where it is when nothing differs.
class FieldEditor : public QObject
{
    Q_OBJECT

public:
    FieldEditor(const Field &field, QWidget *widget)
        : m_field(field)
        , m_widget(widget)
    {
    }

    const Field &field() const { return m_field; }
    QByteArray column() const { return m_field.column; }
    QWidget *widget() const { return m_widget; }

    /// What is in the widget now, also when it is still being typed. Only meaningful while unreadable() is empty.
    virtual Value value() const = 0;
    virtual void setValue(const Value &value) = 0;
    /// Why what was typed is no value of this kind at all ("abc" in a number); "" when it is one.
    virtual QString unreadable() const { return {}; }
    /// Finishes reading what was typed (a date is read when its field is left).
    virtual void settle() {}
    /// What was typed, as a draft that can be put back: the value, or the unreadable text.
    virtual QVariant draft() const;
    virtual void setDraft(const QVariant &draft);
    virtual void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// At each key and each choice by the person.
    void typing();
    /// The person is done with it: Enter, a choice from a list, a click. Leaving the field is seen by the form.
    void finished();

private:
    const Field &m_field;
    QWidget *m_widget;
};

/// The editor that fits the kind of field and the kind of widget; nullptr when they do not go together.
std::unique_ptr<FieldEditor> makeFieldEditor(const Field &field, QWidget *widget, UiContext &context);

} // namespace scd
