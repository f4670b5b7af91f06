#pragma once

#include "models/domain/person.h"
#include "ui/widgets/recorddetail.h"

namespace scd {

class LinkList;
class PersonForm;
class PlainLabel;

/// One person, whole: name, health, contacts, languages, offices, what the person gives as a volunteer, checks and
/// travel papers, and the host family and delegations that the person is part of.
class PersonDetail : public RecordDetail
{
    Q_OBJECT

public:
    explicit PersonDetail(UiContext &context, QWidget *parent = nullptr);

    PersonId person() const { return PersonId(record().id); }
    PersonForm *form() const { return m_form; }
    RowsEditor *contacts() const { return m_contacts; }

protected:
    void load() override;
    void refresh(const Changes &changes) override;

private:
    void updateHeader();
    void updateHosting();
    void updateLinks();

    PersonForm *m_form = nullptr;
    RowsEditor *m_contacts = nullptr;
    RowsEditor *m_volunteer = nullptr;
    PlainLabel *m_hostingTitle = nullptr;
    LinkList *m_hosting = nullptr;
    LinkList *m_delegations = nullptr;
};

} // namespace scd
