#pragma once

#include "models/domain/agreement.h"
#include "models/domain/partnership.h"
#include "ui/widgets/page.h"

namespace scd {

class AgreementList;
class AgreementPanel;
class CommunityForm;
class FlagPair;
class LinkList;
class PageHeader;
class PartnershipForm;
class RecordForm;
class SegmentedControl;
class TimelineView;

/// One partner: the partnership, the city, the agreements, and the line of its history.
class PartnerDetail : public QWidget
{
    Q_OBJECT

public:
    enum class Section { Partnership, City, Agreements, History };

    explicit PartnerDetail(UiContext &context, QWidget *parent = nullptr);

    void setPartnership(PartnershipId partnership);
    PartnershipId partnership() const { return m_partnership; }
    void showSection(Section section);
    Section section() const { return m_section; }
    /// Shows one of the records that belong to the partnership, in its section.
    void showPart(Ref ref, bool flash);
    /// The agreement, event or city that the section shows; empty in the others.
    Ref part() const;
    bool commit();
    void newAgreement();
    void newEvent();
    AgreementPanel *agreement() const { return m_agreement; }
    CommunityForm *city() const { return m_city; }
    PartnershipForm *form() const { return m_form; }
    TimelineView *timeline() const { return m_timeline; }

Q_SIGNALS:
    void deleteRequested();

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
    bool isWritable() const { return !m_context.workspace.isReadOnly(); }

    UiContext &m_context;
    PartnershipId m_partnership;
    Section m_section = Section::Partnership;
    FlagPair *m_flags = nullptr;
    PageHeader *m_header = nullptr;
    SegmentedControl *m_switch = nullptr;
    QList<QWidget *> m_sections;
    PartnershipForm *m_form = nullptr;
    LinkList *m_exchanges = nullptr;
    SegmentedControl *m_which = nullptr;
    CommunityForm *m_city = nullptr;
    QWidget *m_agreementPane = nullptr;
    AgreementList *m_agreements = nullptr;
    AgreementPanel *m_agreement = nullptr;
    TimelineView *m_timeline = nullptr;
    QWidget *m_eventPane = nullptr;
    RecordForm *m_event = nullptr;
};

} // namespace scd
