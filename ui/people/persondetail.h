#pragma once

#include "models/domain/person.h"
#include "ui/widgets/page.h"

namespace scd {

class LinkList;
class PageHeader;
class PersonForm;
class PlainLabel;
class RowsEditor;

/// One person, whole: name, health, contacts, languages, offices, what the person gives as a volunteer, checks and
/// travel papers, and the host family and delegations that the person is part of.
class PersonDetail : public QWidget
{
    Q_OBJECT

public:
    explicit PersonDetail(UiContext &context, QWidget *parent = nullptr);

    void setPerson(PersonId person);
    PersonId person() const { return m_person; }
    bool commit();
    /// Brings the person's own fields or one of its parts into view.
    void flash(Ref ref);
    PersonForm *form() const { return m_form; }
    RowsEditor *contacts() const { return m_contacts; }

Q_SIGNALS:
    void deleteRequested();

private:
    void updateHeader();
    void updateHosting();
    void updateLinks();
    RowsEditor *addRows(const QString &title, RowsEditor *editor);

    UiContext &m_context;
    PersonId m_person;
    PageHeader *m_header = nullptr;
    PersonForm *m_form = nullptr;
    RowsEditor *m_contacts = nullptr;
    RowsEditor *m_volunteer = nullptr;
    QList<RowsEditor *> m_rows;
    PlainLabel *m_hostingTitle = nullptr;
    LinkList *m_hosting = nullptr;
    LinkList *m_delegations = nullptr;
};

} // namespace scd
