#pragma once

#include "ui/widgets/recordform.h"

#include <functional>

namespace scd {

/// A form that needs nothing but its .ui file, and at most a word to its widgets before they are joined to the record.
template <class UiForm>
class PlainForm final : public RecordForm
{
public:
    PlainForm(UiContext &context, EntityKind kind, QWidget *parent,
              const std::function<void(const UiForm &)> &prepare = {})
        : RecordForm(context, kind, parent)
    {
        m_ui.setupUi(this);
        if (prepare)
            prepare(m_ui);
        bind();
    }

private:
    UiForm m_ui;
};

} // namespace scd
