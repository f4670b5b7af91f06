#include "models/domain/exchange.h"
#include "ui/exchanges/dialogs.h"
#include "ui/widgets/choicechips.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/referencepicker.h"
#include "ui/widgets/referencesource.h"

#include <QCheckBox>
#include <QPushButton>

namespace scd {

namespace {

ReferencePicker::Entry entryOf(const UiContext &context, const Partnership &partnership)
{
    ReferencePicker::Entry entry = referenceEntry(context, partnership.partner.ref());
    entry.id = partnership.id.value;
    return entry;
}

/// Partner cities by the words that were typed; each stands for its partnership.
QList<ReferencePicker::Entry> partners(const UiContext &context, const QString &typed)
{
    constexpr int most = 30;
    Selection selection{EntityKind::Partnership};
    selection.limit = most;
    if (!typed.trimmed().isEmpty()) {
        QList<Value> communities;
        for (const Ref &ref : context.workspace.search(typed, {EntityKind::Community}, most))
            communities << Value(ref.id);
        if (communities.isEmpty())
            return {};
        selection.where << Condition{"partner_id", Op::In, communities};
    }
    QList<ReferencePicker::Entry> entries;
    for (const Record &record : context.workspace.records(selection))
        entries << entryOf(context, fromRecord<Partnership>(record));
    return entries;
}

/// Cities that visited each other last time will want to do so again.
bool lastWasReciprocal(const UiContext &context, PartnershipId partnership)
{
    const auto last = context.workspace.records({.kind = EntityKind::Exchange,
                                                 .where = {equals("partnership_id", partnership)},
                                                 .order = {{"id", true}},
                                                 .limit = 1});
    return !last.isEmpty() && fromRecord<Exchange>(last.first()).reciprocal;
}

} // namespace

NewExchangeDialog::NewExchangeDialog(UiContext &context, QWidget *parent)
    : SmallDialog(context, tr("New exchange"), tr("Plan it"), parent)
    , m_partner(new ReferencePicker)
    , m_name(new LineEdit)
    , m_direction(new SegmentedControl)
    , m_start(new DateField)
    , m_end(new DateField)
    , m_purpose(new LineEdit)
    , m_return(new QCheckBox(tr("Also plan the &return visit")))
{
    m_partner->setObjectName(QStringLiteral("partner"));
    m_name->setObjectName(QStringLiteral("name"));
    m_direction->setObjectName(QStringLiteral("direction"));
    m_start->setObjectName(QStringLiteral("start"));
    m_end->setObjectName(QStringLiteral("end"));
    m_purpose->setObjectName(QStringLiteral("purpose"));
    m_return->setObjectName(QStringLiteral("returnVisit"));
    m_partner->setProvider([this](const QString &typed) { return partners(this->context(), typed); });
    m_direction->setSegments(
        {{tokenOf(Direction::Inbound), tr("They visit us")}, {tokenOf(Direction::Outbound), tr("We visit them")}});
    m_direction->setCurrent(tokenOf(Direction::Inbound));
    for (DateField *field : {m_start, m_end}) {
        field->setFormats(context.formats());
        field->setToday(context.clock.today());
    }
    m_partnerRow = form()->addField(tr("&Partner city"), m_partner);
    m_nameRow = form()->addField(tr("&Name"), m_name);
    m_name->setPlaceholderText(tr("Mayor's visit, youth music exchange …"));
    form()->addField(tr("Who &travels"), m_direction);
    m_startRow = form()->addField(tr("&First day"), m_start, tr("Leave both days empty when they are not known yet."));
    m_endRow = form()->addField(tr("&Last day"), m_end);
    form()->addField(tr("P&urpose"), m_purpose);
    form()->addField(QString(), m_return,
                     tr("Makes a second delegation, the other way round. Its days and delegates are added later."));
    // A visit rarely ends before a few days: the first guess saves most of the typing.
    connect(m_start, &TypedField::committed, this, [this] {
        // A day that somebody typed stays, and is refused where it is too early.
        if (!m_start->date().isValid() || (m_end->date() != m_guessedEnd && !m_end->text().trimmed().isEmpty()))
            return;
        m_guessedEnd = m_start->date().addDays(4);
        m_end->setDate(m_guessedEnd);
    });

    m_partner->setNewText(tr("New partner city"));
    connect(m_partner, &ReferencePicker::newRequested, this, &NewExchangeDialog::addPartner);
    connect(m_partner, &ReferencePicker::picked, this, &NewExchangeDialog::proposeReturn);
    connect(m_return, &QCheckBox::clicked, this, [this] { m_returnChosen = true; });

    Selection all{EntityKind::Partnership};
    all.limit = 2;
    const auto records = context.workspace.records(all);
    if (records.size() == 1)
        setPartnership(fromRecord<Partnership>(records.first()).id);
    (records.size() == 1 ? static_cast<QWidget *>(m_name) : m_partner)->setFocus();
}

void NewExchangeDialog::setPartnership(PartnershipId id)
{
    if (const auto partnership = context().workspace.find<Partnership>(id))
        m_partner->setCurrent(entryOf(context(), *partnership));
    proposeReturn();
}

/// The dialog of the page Partners asks what a partnership needs; what it makes is chosen here.
void NewExchangeDialog::addPartner(const QString &typed)
{
    const auto newest = [this] {
        const auto found =
            this->context().workspace.ids({.kind = EntityKind::Partnership, .order = {{"id", true}}, .limit = 1});
        return found.value(0);
    };
    const qint64 before = newest();
    context().navigator.createBeside(QStringLiteral("partners"), typed);
    if (const qint64 made = newest(); made != before)
        setPartnership(PartnershipId(made));
    m_partner->setFocus();
}

void NewExchangeDialog::proposeReturn()
{
    const auto partner = m_partner->current();
    if (!m_returnChosen)
        m_return->setChecked(partner && lastWasReciprocal(context(), PartnershipId(partner->id)));
}

Status NewExchangeDialog::apply()
{
    m_start->commit();
    m_end->commit();
    if (!m_partner->current())
        return refuse(m_partnerRow, tr("Choose the partner city."));
    if (m_name->text().trimmed().isEmpty())
        return refuse(m_nameRow, tr("Give the exchange a name, such as “Mayor's visit”."));
    if (m_start->isImpossible())
        return refuse(m_startRow, m_start->problem());
    if (m_end->isImpossible())
        return refuse(m_endRow, m_end->problem());
    if (m_end->date().isValid() && !m_start->date().isValid())
        return refuse(m_startRow, tr("Give the first day too, or leave both empty."));
    if (m_start->date().isValid() && !m_end->date().isValid())
        m_end->setDate(m_start->date());
    if (m_end->date().isValid() && m_end->date() < m_start->date())
        return refuse(m_endRow,
                      tr("Ends before it starts. Choose %1 or later.").arg(context().formats().date(m_start->date())));
    NewExchange wish;
    wish.partnership = PartnershipId(m_partner->current()->id);
    wish.name = LocalText{{context().language, m_name->text().trimmed()}};
    wish.direction = enumOf<Direction>(m_direction->current());
    wish.start = m_start->date();
    wish.end = m_end->date();
    if (!m_purpose->text().trimmed().isEmpty())
        wish.purpose = LocalText{{context().language, m_purpose->text().trimmed()}};
    wish.planReturnVisit = m_return->isChecked();
    const auto made = ItineraryEditor(context().workspace, context().languages()).newExchange(wish);
    if (!made)
        return made.error();
    m_made = *made;
    return Done{};
}

} // namespace scd
