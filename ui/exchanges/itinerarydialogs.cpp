#include "models/domain/text.h"
#include "models/domain/venue.h"
#include "ui/exchanges/dialogs.h"
#include "ui/widgets/choicechips.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/languagetextedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/referencepicker.h"
#include "ui/widgets/referencesource.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace scd {

void fillDays(ComboBox &box, const ItineraryPlan &plan, const Formats &formats, bool onlyWithItems)
{
    for (const PlanDay &day : plan.days) {
        if (!onlyWithItems || !day.items.isEmpty())
            box.addItem(formats.heading(day.date), day.date);
    }
}

// New item ------------------------------------------------------------------------------------------------------

NewItineraryItemDialog::NewItineraryItemDialog(UiContext &context, const ItineraryPlan &plan, QDate date,
                                               QWidget *parent)
    : SmallDialog(context, tr("New itinerary item"), tr("Add"), parent)
    , m_plan(plan)
    , m_title(new LineEdit)
    , m_type(new ComboBox)
    , m_day(new ComboBox)
    , m_start(new TimeField)
    , m_end(new TimeField)
    , m_venue(new ReferencePicker)
    , m_groups(new ChoiceChips(this))
{
    m_title->setObjectName(QStringLiteral("title"));
    m_type->setObjectName(QStringLiteral("type"));
    m_day->setObjectName(QStringLiteral("day"));
    m_start->setObjectName(QStringLiteral("start"));
    m_end->setObjectName(QStringLiteral("end"));
    m_venue->setObjectName(QStringLiteral("venue"));
    for (const Choice &choice : choices<ItemType>())
        m_type->addItem(choiceLabel(choice), QString::fromLatin1(choice.token));
    fillDays(*m_day, plan, context.formats());
    m_day->setCurrentData(date);
    if (m_day->currentIndex() < 0)
        m_day->setCurrentIndex(0);
    m_start->setFormats(context.formats());
    m_end->setFormats(context.formats());
    m_venue->setProvider(
        [this](const QString &typed) { return referenceEntries(this->context(), EntityKind::Venue, typed); });
    m_venue->setNewText(tr("New venue"));
    connect(m_venue, &ReferencePicker::newRequested, this, [this](const QString &typed) {
        if (typed.trimmed().isEmpty())
            return;
        Venue venue;
        venue.name.setText(this->context().language, typed.trimmed());
        venue.community = placesOf(this->context().workspace, m_plan.delegation).visited.id;
        const auto step = this->context().workspace.change(labels::add(EntityKind::Venue, typed.trimmed()),
                                                           [&](Edit &edit) { return edit.add(venue); });
        if (step)
            m_venue->setCurrent(referenceEntry(this->context(), venue.id.ref()));
        else
            this->context().prompts.showError(this, step.error());
    });
    QList<ChipChoice> groups;
    for (const DelegationGroup &group : plan.groups)
        groups << ChipChoice{QString::number(group.id.value), shownLine(group.name.best(context.languages()))};
    m_groups->setChoices(groups);

    m_titleRow = form()->addField(tr("&Title"), m_title);
    form()->addField(tr("T&ype"), m_type);
    form()->addField(tr("&Day"), m_day);
    form()->addField(tr("&Starts"), m_start);
    m_endRow = form()->addField(tr("&Ends"), m_end, tr("Leave it empty when nobody knows yet."));
    form()->addField(tr("&Venue"), m_venue);
    if (!groups.isEmpty())
        form()->addField(tr("Only for"), m_groups);
    else
        m_groups->hide();
    connect(m_day, &QComboBox::currentIndexChanged, this, &NewItineraryItemDialog::propose);
    propose();
    m_title->setFocus();
}

void NewItineraryItemDialog::propose()
{
    m_proposal = proposedItem(m_plan, m_day->currentData().toDate());
    m_start->setTime(m_proposal.start);
}

Status NewItineraryItemDialog::apply()
{
    m_start->commit();
    m_end->commit();
    if (m_title->text().trimmed().isEmpty())
        return refuse(m_titleRow, tr("Say in a few words what happens."));
    if (m_start->isImpossible() || m_end->isImpossible())
        return refuse(m_endRow, m_start->isImpossible() ? m_start->problem() : m_end->problem());
    ItineraryItem item = m_proposal;
    item.title = LocalText{{context().language, m_title->text().trimmed()}};
    item.type = enumOf<ItemType>(m_type->currentData().toString());
    item.start = m_start->time();
    item.end = m_end->time();
    if (item.start.isValid() && item.end.isValid() && item.end < item.start) {
        // An evening may end after midnight, a flight the next day; a visit from 9:30 to 8:00 is a slip.
        constexpr int halfDay = 12 * 3600;
        if (item.end.secsTo(item.start) < halfDay && item.type != ItemType::Flight && item.type != ItemType::Transfer &&
            item.type != ItemType::Rest) {
            return refuse(m_endRow,
                          tr("Ends before it starts. Choose %1 or later.").arg(context().formats().time(item.start)));
        }
        item.endDayOffset = 1;
    }
    if (const auto venue = m_venue->current())
        item.venue = VenueId(venue->id);
    QList<DelegationGroupId> groups;
    for (const QString &token : m_groups->selected())
        groups << DelegationGroupId(token.toLongLong());
    const auto made = ItineraryEditor(context().workspace, context().languages())
                          .addItem(m_plan.delegation.id, m_day->currentData().toDate(), item, groups);
    if (!made)
        return made.error();
    m_made = *made;
    return Done{};
}

// Copy a day ----------------------------------------------------------------------------------------------------

CopyDayDialog::CopyDayDialog(UiContext &context, const ItineraryPlan &plan, QDate from, QWidget *parent)
    : SmallDialog(context, tr("Copy a day"), tr("Copy"), parent)
    , m_delegation(plan.delegation.id)
    , m_from(new ComboBox)
    , m_to(new ComboBox)
{
    m_from->setObjectName(QStringLiteral("from"));
    m_to->setObjectName(QStringLiteral("to"));
    fillDays(*m_from, plan, context.formats(), true);
    fillDays(*m_to, plan, context.formats());
    m_from->setCurrentData(from);
    if (m_from->currentIndex() < 0)
        m_from->setCurrentIndex(0);
    m_to->setCurrentData(m_from->currentData().toDate().addDays(1));
    form()->addField(tr("&From"), m_from);
    m_toRow = form()->addField(tr("&To"), m_to,
                               tr("Items and who takes part are copied as drafts. What is there already stays."));
    okButton()->setEnabled(m_from->count() > 0);
}

QDate CopyDayDialog::target() const
{
    return m_to->currentData().toDate();
}

Status CopyDayDialog::apply()
{
    if (!target().isValid() || target() == m_from->currentData().toDate())
        return refuse(m_toRow, tr("Choose another day."));
    const auto copied = ItineraryEditor(context().workspace, context().languages())
                            .copyDay(m_delegation, m_from->currentData().toDate(), target());
    if (!copied)
        return copied.error();
    m_copied = *copied;
    return Done{};
}

// A day ---------------------------------------------------------------------------------------------------------

DayDialog::DayDialog(UiContext &context, const ItineraryPlan &plan, QDate date, QWidget *parent)
    : SmallDialog(context, context.formats().heading(date), tr("Save"), parent)
    , m_delegation(plan.delegation.id)
    , m_date(date)
    , m_title(new LanguageTextEdit)
    , m_notes(new LanguageTextEdit)
{
    m_title->setObjectName(QStringLiteral("title"));
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setMultiLine(true);
    if (const PlanDay *day = plan.day(date)) {
        m_title->setValue(day->title);
        m_notes->setValue(day->notes);
    }
    for (LanguageTextEdit *edit : {m_title, m_notes})
        edit->setCurrentLanguage(context.language);
    form()->addField(tr("&Title of the day"), m_title);
    form()->addField(tr("&Notes"), m_notes);
    m_title->setFocus();
}

Status DayDialog::apply()
{
    return ItineraryEditor(context().workspace, context().languages())
        .setDayTexts(m_delegation, m_date, m_title->value(), m_notes->value());
}

// Move an item --------------------------------------------------------------------------------------------------

MoveItemDialog::MoveItemDialog(UiContext &context, const ItineraryPlan &plan, ItineraryItemId item, QWidget *parent)
    : SmallDialog(context, tr("Move to another day"), tr("Move"), parent)
    , m_item(item)
    , m_day(new ComboBox)
    , m_time(new TimeField)
{
    m_day->setObjectName(QStringLiteral("day"));
    m_time->setObjectName(QStringLiteral("time"));
    fillDays(*m_day, plan, context.formats());
    m_time->setFormats(context.formats());
    if (const PlanItem *planned = plan.item(item)) {
        m_day->setCurrentData(planned->date);
        m_time->setTime(planned->item.start);
    }
    form()->addField(tr("&Day"), m_day);
    form()->addField(tr("&Starts"), m_time, tr("The end moves along."));
}

Status MoveItemDialog::apply()
{
    m_time->commit();
    if (m_time->isImpossible()) {
        showProblem(m_time->problem());
        return failure(ErrorKind::Invalid);
    }
    return ItineraryEditor(context().workspace, context().languages())
        .moveItem(m_item, m_day->currentData().toDate(), m_time->time());
}

// Shift the dates -----------------------------------------------------------------------------------------------

ShiftDialog::ShiftDialog(UiContext &context, DelegationId delegation, QWidget *parent)
    : SmallDialog(context, tr("Shift the itinerary"), tr("Shift"), parent)
    , m_plan(loadPlan(context.workspace, delegation))
    , m_start(new DateField)
    , m_end(new DateField)
    , m_preview(new PlainLabel)
    , m_staying(new QListWidget)
{
    m_start->setObjectName(QStringLiteral("start"));
    m_end->setObjectName(QStringLiteral("end"));
    for (DateField *field : {m_start, m_end}) {
        field->setFormats(context.formats());
        field->setToday(context.clock.today());
    }
    m_start->setDate(m_plan.delegation.start);
    m_end->setDate(m_plan.delegation.end);
    m_startRow = form()->addField(hasDates() ? tr("New &first day") : tr("&First day"), m_start);
    m_endRow = form()->addField(tr("&Last day"), m_end);
    m_end->setEnabled(!hasDates());
    m_preview->setWordWrap(true);
    m_staying->setAccessibleName(tr("Fixed bookings that stay"));
    m_staying->setMaximumHeight(m_staying->fontMetrics().height() * 7);
    m_staying->setFocusPolicy(Qt::StrongFocus);
    column()->addWidget(m_preview);
    column()->addWidget(m_staying);
    connect(m_start, &TypedField::committed, this, &ShiftDialog::preview);
    connect(m_start, &DateField::dateChanged, this, &ShiftDialog::preview);
    preview();
}

int ShiftDialog::days() const
{
    return m_start->date().isValid() ? static_cast<int>(m_plan.delegation.start.daysTo(m_start->date())) : 0;
}

void ShiftDialog::preview()
{
    m_staying->clear();
    m_staying->hide();
    if (!hasDates()) {
        if (m_start->date().isValid() && !m_end->date().isValid())
            m_end->setDate(m_start->date().addDays(4));
        m_preview->hide();
        return;
    }
    const ShiftReport report = previewShift(m_plan, days());
    m_end->setDate(report.end);
    if (days() == 0) {
        m_preview->setText(tr("Choose the new first day. All days and items move along; fixed bookings keep their "
                              "date."));
        return;
    }
    const QString moves = tr("%n item(s) move(s) along.", "", static_cast<int>(report.moving.size()));
    const QString stays = tr("%n fixed booking(s) stay(s):", "", static_cast<int>(report.staying.size()));
    m_preview->setText(report.staying.isEmpty() ? moves : moves + u'\n' + stays);
    for (ItineraryItemId id : report.staying) {
        const PlanItem *item = m_plan.item(id);
        m_staying->addItem(context().formats().dateTime(item->date, item->item.start) + QStringLiteral(" · ") +
                           shownLine(item->item.title.best(context().languages())));
    }
    m_staying->setVisible(!report.staying.isEmpty());
}

Status ShiftDialog::apply()
{
    m_start->commit();
    m_end->commit();
    if (m_start->isImpossible() || !m_start->date().isValid())
        return refuse(m_startRow, m_start->isImpossible() ? m_start->problem() : tr("Give the first day."));
    if (!hasDates()) {
        if (!m_end->date().isValid() || m_end->date() < m_start->date())
            return refuse(m_endRow, tr("Give a last day that is not before the first one."));
        const auto step = context().workspace.setFields(m_plan.delegation.id.ref(),
                                                        {{"start_date", Codec<QDate>::toValue(m_start->date())},
                                                         {"end_date", Codec<QDate>::toValue(m_end->date())}});
        if (!step)
            return step.error();
        m_doneText = tr("Dates set");
        return Done{};
    }
    if (days() == 0)
        return Done{};
    const auto report =
        ItineraryEditor(context().workspace, context().languages()).shiftItinerary(m_plan.delegation.id, days());
    if (!report)
        return report.error();
    m_doneText = tr("Itinerary shifted by %n day(s)", "", std::abs(days()));
    return Done{};
}

} // namespace scd
