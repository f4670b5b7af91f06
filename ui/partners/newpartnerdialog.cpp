#include "ui/partners/newpartnerdialog.h"

#include "models/domain/committee.h"
#include "models/domain/text.h"
#include "ui/widgets/formwidgets.h"
#include "ui/widgets/placechoices.h"
#include "ui/widgets/referencesource.h"
#include "ui/widgets/sentences.h"
#include "ui/widgets/theme.h"
#include "ui_newpartnerdialog.h"

#include <QPushButton>

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
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::NewPartnerDialog>())
{
    m_ui->setupUi(this);
    new FormShaper(this);
    setMinimumWidth(qRound(em(this) * 34));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Add partner city"));
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
    m_ui->refused->hide();
    connect(m_ui->name, &QLineEdit::textChanged, this, &NewPartnerDialog::updateKnown);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &NewPartnerDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

NewPartnerDialog::~NewPartnerDialog() = default;

std::optional<Community> NewPartnerDialog::known() const
{
    const QString name = m_ui->name->text().simplified();
    if (name.size() < 2)
        return std::nullopt;
    for (const Ref &ref : m_context.workspace.search(name, {EntityKind::Community}, 20)) {
        const auto community = m_context.workspace.find<Community>(CommunityId(ref.id));
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
            ? tr("%1 is in the file already. The new partnership will use it.").arg(placeLine(m_context, *community))
            : QString());
    m_ui->known->setVisible(bool(community));
    m_ui->refused->hide();
}

QString NewPartnerDialog::knownText() const
{
    return m_ui->known->text();
}

QString NewPartnerDialog::refusedText() const
{
    return m_ui->refused->isHidden() ? QString() : m_ui->refused->text();
}

void NewPartnerDialog::refuse(const QString &sentence)
{
    m_ui->refused->setText(sentence);
    m_ui->refused->show();
}

void NewPartnerDialog::accept()
{
    const auto home = m_ui->home->current();
    if (m_ui->name->text().simplified().isEmpty()) {
        refuse(tr("Please type the name of the city."));
        m_ui->name->setFocus();
        return;
    }
    if (m_ui->country->isUnresolved()) {
        refuse(tr("There is no country with this name. Choose one from the list, or empty the field."));
        m_ui->country->setFocus();
        return;
    }
    if (!home) {
        refuse(tr("Please choose which of our communities it is a partner of."));
        m_ui->home->setFocus();
        return;
    }
    Partnership partnership;
    partnership.home = CommunityId(home->id);
    partnership.stage = enumOf<PartnershipStage>(m_ui->stage->currentData().toString());
    if (const QString since = m_ui->since->text().trimmed(); !since.isEmpty()) {
        bool ok = false;
        partnership.since = since.toInt(&ok);
        if (!ok) {
            refuse(tr("The year is not a number. Type it like 2001."));
            m_ui->since->setFocus();
            return;
        }
    }
    Community community = known().value_or(Community());
    if (community.id && !m_context.workspace
                             .ids({.kind = EntityKind::Partnership,
                                   .where = {equals("home_id", partnership.home), equals("partner_id", community.id)}})
                             .isEmpty()) {
        refuse(tr("This partnership is in the file already."));
        return;
    }
    if (!community.id) {
        community.name = m_ui->name->text().simplified();
        community.country = m_country;
        community.type = enumOf<CommunityType>(m_ui->type->currentData().toString());
    }
    const auto result =
        m_context.workspace.change(labels::add(EntityKind::Partnership, community.name), [&](Edit &edit) -> Status {
            if (!community.id)
                SCD_TRY(edit.add(community));
            partnership.partner = community.id;
            return edit.add(partnership);
        });
    if (!result) {
        const Problems &problems = result.error().problems;
        refuse(problems.isEmpty() ? errorSentence(result.error())
                                  : problemSentence(problems.first(), m_context.formats()));
        return;
    }
    m_created = partnership.id;
    QDialog::accept();
}

} // namespace scd
