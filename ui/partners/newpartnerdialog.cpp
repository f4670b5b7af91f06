#include "ui/partners/newpartnerdialog.h"

#include "models/domain/committee.h"
#include "models/domain/text.h"
#include "ui/widgets/placechoices.h"
#include "ui/widgets/referencesource.h"
#include "ui_newpartnerdialog.h"

namespace scd {

namespace {

template <class E>
void fill(QComboBox *box, E current)
{
    for (const Choice &choice : choices<E>())
        box->addItem(choiceLabel(choice), QString::fromLatin1(choice.token));
    box->setCurrentIndex(static_cast<int>(current));
}

/// Our own community: that of the committee, else the first of ours.
CommunityId homeOf(const Workspace &workspace)
{
    const auto committees = workspace.all<Committee>();
    if (!committees.isEmpty() && committees.first().home)
        return committees.first().home;
    const auto ours = workspace.ids({.kind = EntityKind::Community,
                                     .where = {equals("ours", Value(qint64(1)))},
                                     .order = {{"sort_key"}},
                                     .limit = 1});
    return CommunityId(ours.isEmpty() ? 0 : ours.first());
}

} // namespace

NewPartnerDialog::NewPartnerDialog(UiContext &context, QWidget *parent)
    : SmallDialog(context, tr("New partner city"), tr("Add partner city"), parent)
    , m_ui(std::make_unique<Ui::NewPartnerDialog>())
{
    auto *content = new QWidget(this);
    m_ui->setupUi(content);
    setContent(content);
    fill(m_ui->type, CommunityType::City);
    fill(m_ui->stage, PartnershipStage::SisterCity);
    const TokenChoices countryChoices(TokenChoices::Kind::Countries, context.language);
    m_ui->country->setProvider([countryChoices](const QString &typed) { return countryChoices.find(typed); });
    connect(m_ui->country, &ReferencePicker::picked, this, [this, countryChoices](const ReferencePicker::Entry &entry) {
        m_country = countryChoices.tokenOf(entry.id);
        updateKnown();
    });
    connect(m_ui->country, &ReferencePicker::cleared, this, [this] {
        m_country.clear();
        updateKnown();
    });
    m_ui->home->setProvider(
        [&context](const QString &typed) { return referenceEntries(context, EntityKind::Community, typed); });
    if (const CommunityId home = homeOf(context.workspace))
        m_ui->home->setCurrent(referenceEntry(context, home.ref()));
    m_ui->known->hide();
    connect(m_ui->name, &QLineEdit::textChanged, this, &NewPartnerDialog::updateKnown);
}

NewPartnerDialog::~NewPartnerDialog() = default;

void NewPartnerDialog::setTyped(const QString &name)
{
    m_ui->name->setText(name);
}

std::optional<Community> NewPartnerDialog::known() const
{
    const QString name = m_ui->name->text().simplified();
    if (name.size() < 2)
        return std::nullopt;
    for (const Ref &ref : context().workspace.search(name, {EntityKind::Community}, 20)) {
        const auto community = context().workspace.find<Community>(CommunityId(ref.id));
        if (community && folded(community->name) == folded(name) &&
            (m_country.isEmpty() || community->country.isEmpty() || community->country == m_country))
            return community;
    }
    return std::nullopt;
}

void NewPartnerDialog::updateKnown()
{
    const auto community = known();
    m_ui->known->setText(
        community
            ? tr("%1 is in the file already. The new partnership will use it.").arg(placeLine(context(), *community))
            : QString());
    m_ui->known->setVisible(bool(community));
}

QString NewPartnerDialog::knownText() const
{
    return m_ui->known->text();
}

Status NewPartnerDialog::apply()
{
    const auto home = m_ui->home->current();
    if (m_ui->name->text().simplified().isEmpty())
        return refuse(m_ui->name, tr("Please type the name of the city."));
    if (!home)
        return refuse(m_ui->home, tr("Please choose which of our communities it is a partner of."));
    Partnership partnership;
    partnership.home = CommunityId(home->id);
    partnership.stage = enumOf<PartnershipStage>(m_ui->stage->currentData().toString());
    if (const QString since = m_ui->since->text().trimmed(); !since.isEmpty()) {
        bool ok = false;
        partnership.since = since.toInt(&ok);
        if (!ok)
            return refuse(m_ui->since, tr("The year is not a number. Type it like 2001."));
    }
    Community community = known().value_or(Community());
    if (community.id && !context()
                             .workspace
                             .ids({.kind = EntityKind::Partnership,
                                   .where = {equals("home_id", partnership.home), equals("partner_id", community.id)}})
                             .isEmpty()) {
        return refuse(m_ui->name, tr("This partnership is in the file already."));
    }
    if (!community.id) {
        community.name = m_ui->name->text().simplified();
        community.country = m_country;
        community.type = enumOf<CommunityType>(m_ui->type->currentData().toString());
    }
    const auto result =
        context().workspace.change(labels::add(EntityKind::Partnership, community.name), [&](Edit &edit) -> Status {
            if (!community.id)
                SCD_TRY(edit.add(community));
            partnership.partner = community.id;
            return edit.add(partnership);
        });
    if (!result)
        return result.error();
    m_created = partnership.id;
    return Done{};
}

} // namespace scd
