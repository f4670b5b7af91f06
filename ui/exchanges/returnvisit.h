#pragma once

#include "models/domain/delegation.h"
#include "ui/widgets/page.h"

class QPushButton;

namespace scd {

class PlainLabel;

/// The visit in the other direction: when it is and the way to it, or the button that plans it.
class ReturnVisit : public QWidget
{
    Q_OBJECT

public:
    explicit ReturnVisit(UiContext &context, QWidget *parent = nullptr);

    void showFor(const Delegation &delegation);

private:
    void open();

    UiContext &m_context;
    Delegation m_visit;
    DelegationId m_other;
    PlainLabel *m_text = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace scd
