#pragma once

#include "models/domain/person.h"
#include "ui/widgets/recordform.h"

#include <memory>

namespace scd {

namespace Ui {
class PersonForm;
}

class PlainLabel;

/// The name of a person in all its parts, with what becomes of it on lists, in texts and on papers; home and notes.
class PersonForm : public RecordForm
{
    Q_OBJECT

public:
    explicit PersonForm(UiContext &context, QWidget *parent = nullptr);
    ~PersonForm() override;

    void setRecord(qint64 id) override;
    /// What the preview shows, for tests: "list", "text", "called" or "passport".
    QString preview(const char *use) const;

private:
    void updatePreview();

    std::unique_ptr<Ui::PersonForm> m_ui;
    PlainLabel *m_list = nullptr;
    PlainLabel *m_text = nullptr;
    PlainLabel *m_called = nullptr;
    PlainLabel *m_passport = nullptr;
};

} // namespace scd
