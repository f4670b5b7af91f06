#pragma once

#include "models/itemmodels/recordlistmodel.h"
#include "ui/widgets/page.h"

namespace scd {

class DetailPane;
class EmptyState;
class ListDetail;
class PersonDetail;
class ReferencePicker;
class SegmentedControl;

/// Everybody whom the committee knows: a list of any size beside the person that is chosen in it.
class PeoplePage : public Page
{
    Q_OBJECT

public:
    explicit PeoplePage(UiContext &context, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("people"); }
    QString title() const override { return tr("People"); }
    QIcon icon() const override;
    qint64 count() const override;
    bool shows(EntityKind kind) const override;
    void showRecord(Ref ref, bool flash) override;
    Ref currentRecord() const override;
    bool createNew() override;
    bool focusFilter() override;
    bool deleteCurrent() override;
    void commitPending() override;

    RecordListModel *model() const { return m_model; }
    PersonDetail *detail() const { return m_detail; }
    ListDetail *view() const { return m_view; }

private:
    void applyFilter();
    void setPerson(PersonId person);
    void onCurrentRow(const QModelIndex &current);
    void updateFooter();
    void showMenu(const QPoint &position);
    QList<Condition> conditions() const;

    ListDetail *m_view = nullptr;
    DetailPane *m_pane = nullptr;
    PersonDetail *m_detail = nullptr;
    RecordListModel *m_model = nullptr;
    EmptyState *m_listEmpty = nullptr;
    SegmentedControl *m_who = nullptr;
    ReferencePicker *m_where = nullptr;
    bool m_selecting = false;
};

} // namespace scd
