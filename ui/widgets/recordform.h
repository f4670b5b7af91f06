#pragma once

#include "ui/widgets/formbinder.h"

namespace scd {

/// The base of the forms that edit one record. A form class calls setupUi() and then bind(): every widget that is named
/// after a column ("nameField") edits it from then on (see FormBinder).
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    RecordForm(UiContext &context, EntityKind kind, QWidget *parent = nullptr);
    ~RecordForm() override;

    UiContext &context() const { return m_context; }
    Ref record() const { return {m_kind, m_binder ? m_binder->record().id : 0}; }
    FormBinder &binder() const { return *m_binder; }
    /// Shows another record; what was pending in the last one is written first.
    virtual void setRecord(qint64 id);
    /// Writes what is pending; false when something stays as a draft.
    virtual bool commit();

Q_SIGNALS:
    void stateTextChanged(const QString &text);

protected:
    void bind();
    void hideEvent(QHideEvent *event) override;

private:
    UiContext &m_context;
    EntityKind m_kind;
    FormBinder *m_binder = nullptr;
};

} // namespace scd
