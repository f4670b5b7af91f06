#pragma once

#include "ui/widgets/recordform.h"

namespace scd {

/// A form that needs nothing but its .ui file.
template <class UiForm>
class PlainForm final : public RecordForm
{
public:
    PlainForm(UiContext &context, EntityKind kind, QWidget *parent)
        : RecordForm(context, kind, parent)
    {
        m_ui.setupUi(this);
        bind();
    }

private:
    UiForm m_ui;
};

} // namespace scd
