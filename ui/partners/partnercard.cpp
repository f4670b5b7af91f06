#include "ui/partners/partnercard.h"

#include "models/domain/community.h"
#include "models/domain/delegation.h"
#include "ui/widgets/referencesource.h"

namespace scd {

namespace {

class Lines
{
    Q_DECLARE_TR_FUNCTIONS(scd::PartnerCard)

public:
    static QString of(std::optional<int> since, int last, int coming)
    {
        QStringList parts;
        if (since)
            parts << tr("since %1", "a year").arg(*since);
        if (coming > 0)
            parts << tr("next exchange %1", "a year").arg(coming);
        else if (last > 0)
            parts << tr("last exchange %1", "a year").arg(last);
        return Formats::capitalised(parts.join(QStringLiteral(" · ")));
    }
};

} // namespace

ChipColor stageColor(PartnershipStage stage)
{
    switch (stage) {
    case PartnershipStage::SisterCity:
        return ChipColor::Green;
    case PartnershipStage::Exploring:
    case PartnershipStage::LetterOfIntent:
    case PartnershipStage::Friendship:
        return ChipColor::Blue;
    case PartnershipStage::Dormant:
        return ChipColor::Amber;
    case PartnershipStage::Idea:
    case PartnershipStage::Ended:
        break;
    }
    return ChipColor::Neutral;
}

QString partnershipLine(const UiContext &context, const Partnership &partnership)
{
    const QString today = context.clock.today().toString(Qt::ISODate);
    const Condition ours{"partnership_id", Op::Equal, {Value(partnership.id.value)}, "exchange_id"};
    const auto yearOf = [&](const Condition &when, bool descending) {
        const QList<Record> found = context.workspace.records(
            {.kind = EntityKind::Delegation, .where = {ours, when}, .order = {{"start_date", descending}}, .limit = 1});
        return found.isEmpty() ? 0 : fromRecord<Delegation>(found.first()).start.year();
    };
    return Lines::of(partnership.since, yearOf({"start_date", Op::Less, {today}}, true),
                     yearOf({"start_date", Op::GreaterOrEqual, {today}}, false));
}

Card partnerCard(const UiContext &context, const Record &record)
{
    const auto partnership = fromRecord<Partnership>(record);
    const auto partner = context.workspace.find<Community>(partnership.partner);
    Card card;
    card.title = partner ? placeLine(context, *partner) : QString();
    card.country = partner ? partner->country : QString();
    card.subtitle = partnershipLine(context, partnership);
    card.chip = labelOf(partnership.stage);
    card.chipColor = stageColor(partnership.stage);
    return card;
}

} // namespace scd
