#pragma once

#include "models/domain/agreement.h"
#include "models/domain/partnership.h"
#include "ui/widgets/recorddetail.h"

namespace scd {

class AgreementList;
class AgreementPanel;
class CommunityForm;
class FlagPair;
class LinkList;
class SegmentedControl;
class TimelineView;

/// One partner: the partnership, the city, the agreements, and the line of its history.
class PartnerDetail : public RecordDetail
{
    Q_OBJECT

public:
    enum class Section { Partnership, City, Agreements, History };

    explicit PartnerDetail(UiContext &context, QWidget *parent = nullptr);

    PartnershipId partnership() const { return PartnershipId(record().id); }
    void showSection(Section section);
    Section section() const { return m_section; }
    /// Shows one of the records that belong to the partnership, in its section.
    void showPart(Ref ref, bool flash);
    /// The agreement, event or city that the section shows; empty in the others.
    Ref part() const;
    bool commit() override;
    void newAgreement();
    void newEvent();
    AgreementPanel *agreement() const { return m_agreement; }
    CommunityForm *city() const { return m_city; }
    TimelineView *timeline() const { return m_timeline; }

protected:
    void load() override;
    void refresh(const Changes &changes) override;

private:
    QWidget *makePartnershipSection();
    QWidget *makeCitySection();
    QWidget *makeAgreementSection();
    QWidget *makeHistorySection();
    void updateHeader();
    void updateLinks();
    void showCity(CommunityId community);
    void showAgreement(AgreementId agreement);
    void showEvent(PartnershipEventId event);
    void openEntry(Ref ref);
    void removePart(Ref ref);

    Section m_section = Section::Partnership;
    FlagPair *m_flags = nullptr;
    SegmentedControl *m_switch = nullptr;
    QList<QWidget *> m_sections;
    LinkList *m_exchanges = nullptr;
    SegmentedControl *m_which = nullptr;
    CommunityForm *m_city = nullptr;
    AgreementList *m_agreements = nullptr;
    AgreementPanel *m_agreement = nullptr;
    TimelineView *m_timeline = nullptr;
    QWidget *m_eventPane = nullptr;
    RecordForm *m_event = nullptr;
};

} // namespace scd
