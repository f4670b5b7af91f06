#pragma once

#include "models/planning/itineraryplan.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace scd {

class DelegatesTab;
class ItineraryTab;
class MessageStrip;
class PageHeader;
class RecordForm;
class ReturnVisit;
class SegmentedControl;

/// Everything about one delegation: head, what somebody should look at, and the three views Overview, Delegates and
/// Itinerary.
class DelegationPane : public QWidget
{
    Q_OBJECT

public:
    explicit DelegationPane(UiContext &context, QWidget *parent = nullptr);

    void setDelegation(DelegationId delegation);
    DelegationId delegation() const { return m_id; }
    /// The delegation, or a part of it: goes to its view and opens it.
    void showRecord(Ref ref, bool flash);
    /// The delegates or the programme, with nothing open beside them.
    void showListOf(Ref ref);
    /// The item or delegate that is open, else the delegation.
    Ref currentRecord() const;
    void showView(const QString &view); ///< "overview", "delegates" or "itinerary"
    QString view() const;
    bool createNew();
    bool deletePart();
    void print(const QString &document);
    void commitPending();

Q_SIGNALS:
    void recordShown();

private:
    QWidget *makeOverview();
    void refresh();
    void shiftDates();
    void lookAtFirst();

    UiContext &m_context;
    PageHeader *m_header = nullptr;
    MessageStrip *m_findings = nullptr;
    SegmentedControl *m_views = nullptr;
    QStackedWidget *m_stack = nullptr;
    RecordForm *m_form = nullptr;
    RecordForm *m_exchangeForm = nullptr;
    ReturnVisit *m_return = nullptr;
    DelegatesTab *m_delegates = nullptr;
    ItineraryTab *m_itinerary = nullptr;
    DelegationId m_id;
};

} // namespace scd
