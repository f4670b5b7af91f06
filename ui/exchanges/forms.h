#pragma once

#include "models/planning/itineraryedit.h"
#include "ui/widgets/recordform.h"

#include <memory>

class QMenu;
class QPushButton;

namespace scd {

class ChoiceChips;
namespace Ui {
class DelegateForm;
class ItineraryItemForm;
} // namespace Ui

/// What is common to both visits: name, kinds, goals.
RecordForm *makeExchangeForm(UiContext &context, QWidget *parent = nullptr);

/// One visit: dates, people in charge, emergency line, lodging.
RecordForm *makeDelegationForm(UiContext &context, QWidget *parent = nullptr);

/// A person's part in one delegation.
class DelegateForm : public RecordForm
{
    Q_OBJECT

public:
    explicit DelegateForm(UiContext &context, QWidget *parent = nullptr);
    ~DelegateForm() override;
    /// Whose groups are offered.
    void setDelegation(DelegationId delegation) { m_delegation = delegation; }

private:
    std::unique_ptr<Ui::DelegateForm> m_ui;
    DelegationId m_delegation;
};

/// An itinerary item with everything that is known of it, and who takes part.
class ItineraryItemForm : public RecordForm
{
    Q_OBJECT

public:
    explicit ItineraryItemForm(UiContext &context, QWidget *parent = nullptr);
    ~ItineraryItemForm() override;
    /// The plan that the item stands in: groups and delegates to choose from.
    void showPlan(const ItineraryPlan &plan);

private:
    void takeChips(const QStringList &selected);
    void fillPeople();

    std::unique_ptr<Ui::ItineraryItemForm> m_ui;
    ChoiceChips *m_chips = nullptr;
    QPushButton *m_people = nullptr;
    QMenu *m_menu = nullptr;
    ItineraryPlan m_plan;
};

} // namespace scd
