#include "ui/people/personrows.h"

#include "models/domain/personpapers.h"
#include "models/domain/text.h"
#include "models/domain/volunteer.h"
#include "ui/people/partforms.h"
#include "ui/people/persondetail.h"
#include "ui/widgets/placechoices.h"
#include "ui/widgets/referencepicker.h"
#include "ui/widgets/rowseditor.h"

namespace scd {

namespace {

using MakeForm = RecordForm *(*)(UiContext &context, QWidget *parent);

RowsEditor *rowsOf(UiContext &context, EntityKind kind, MakeForm makeForm)
{
    auto *rows = new RowsEditor(context, kind, "person_id",
                                [&context, makeForm](QWidget *row) { return makeForm(context, row); });
    rows->setObjectName(QLatin1StringView(entity(kind).table) + QStringLiteral("Rows"));
    return rows;
}

/// A line that adds a part by one of its choices: what kind of check, of paper.
template <class E>
void addByChoice(RowsEditor *rows, const QString &text, const std::function<Record(E)> &make)
{
    auto *adder = new ReferencePicker;
    adder->setPlaceholderText(text);
    adder->setAccessibleName(text);
    adder->setProvider([](const QString &typed) {
        QList<ReferencePicker::Entry> entries;
        for (std::size_t i = 0; i < choices<E>().size(); ++i) {
            const QString label = choiceLabel(choices<E>()[i]);
            if (folded(label).contains(folded(typed)))
                entries << ReferencePicker::Entry{static_cast<qint64>(i) + 1, label, {}, {}};
        }
        return entries;
    });
    QObject::connect(adder, &ReferencePicker::picked, rows, [=](const ReferencePicker::Entry &entry) {
        rows->addRecord(make(static_cast<E>(entry.id - 1)));
        adder->setCurrent(std::nullopt);
    });
    rows->setAdderWidget(adder);
}

} // namespace

RowsEditor *makeContactRows(UiContext &context)
{
    RowsEditor *rows = rowsOf(context, EntityKind::ContactPoint, &makeContactForm);
    rows->setAdder(PersonDetail::tr("Add an e-mail address, a number or an address"),
                   [](const QString &typed) { return std::optional(toRecord(contactFrom(typed))); });
    return rows;
}

RowsEditor *makeLanguageRows(UiContext &context)
{
    RowsEditor *rows = rowsOf(context, EntityKind::SpokenLanguage, &makeLanguageForm);
    auto *adder = new ReferencePicker;
    adder->setPlaceholderText(PersonDetail::tr("Add a language"));
    adder->setAccessibleName(PersonDetail::tr("Add a language"));
    const TokenChoices languages(TokenChoices::Kind::Languages, context.language);
    adder->setProvider([languages](const QString &typed) { return languages.find(typed); });
    QObject::connect(adder, &ReferencePicker::picked, rows, [=](const ReferencePicker::Entry &entry) {
        SpokenLanguage spoken;
        spoken.language = languages.tokenOf(entry.id);
        rows->addRecord(toRecord(spoken));
        adder->setCurrent(std::nullopt);
    });
    rows->setAdderWidget(adder);
    return rows;
}

RowsEditor *makeOfficeRows(UiContext &context, const std::function<PersonId()> &person)
{
    RowsEditor *rows = rowsOf(context, EntityKind::Office, &makeOfficeForm);
    rows->setAdder(PersonDetail::tr("Add an office: type its title"), [&context, person](const QString &typed) {
        Office office;
        office.title.setText(context.language, typed);
        if (const auto owner = context.workspace.find<Person>(person()))
            office.community = owner->community;
        return std::optional(toRecord(office));
    });
    return rows;
}

RowsEditor *makeVolunteerRows(UiContext &context)
{
    return rowsOf(context, EntityKind::Volunteer, &makeVolunteerForm);
}

void offerVolunteering(RowsEditor *rows)
{
    rows->setAdder(rows->count() > 0 ? QString()
                                     : PersonDetail::tr("Add what this person can do: interpreting, driving, photos"),
                   [](const QString &typed) {
                       Volunteer volunteer;
                       volunteer.skills = typed;
                       return std::optional(toRecord(volunteer));
                   });
}

RowsEditor *makeHoursRows(UiContext &context)
{
    RowsEditor *rows = rowsOf(context, EntityKind::VolunteerHours, &makeHoursForm);
    rows->setOrder({{"year", true}});
    //: %1 is a year with hours, as an example: "2026: 12"
    rows->setAdder(
        PersonDetail::tr("Add the hours of a year: %1").arg(QStringLiteral("%1: 12").arg(context.clock.today().year())),
        [](const QString &typed) { return std::optional(toRecord(hoursFrom(typed))); });
    return rows;
}

RowsEditor *makeCheckRows(UiContext &context)
{
    RowsEditor *rows = rowsOf(context, EntityKind::PersonCheck, &makeCheckForm);
    addByChoice<CheckKind>(rows, PersonDetail::tr("Add a check: choose its kind"), [](CheckKind kind) {
        PersonCheck check;
        check.kind = kind;
        return toRecord(check);
    });
    return rows;
}

RowsEditor *makeTravelPaperRows(UiContext &context)
{
    RowsEditor *rows = rowsOf(context, EntityKind::TravelPaper, &makeTravelPaperForm);
    addByChoice<PaperKind>(rows, PersonDetail::tr("Add a travel paper: choose its kind"), [](PaperKind kind) {
        TravelPaper paper;
        paper.kind = kind;
        return toRecord(paper);
    });
    return rows;
}

} // namespace scd
