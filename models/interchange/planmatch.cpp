// Which record of the file, or of an earlier row, a row means.

#include "models/interchange/planner_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace scd {

QStringList Planner::contactsOf(const RowRecord &part, int index, const Row &row) const
{
    QStringList texts;
    for (const MatchFeature &feature : part.match.features) {
        for (const auto &[of, field] : feature.columns) {
            if (of == index)
                continue;
            for (const DraftPart &draft : row.draft.parts) {
                for (const DraftValue &value : draft.values) {
                    if (draft.part == of && value.field == field)
                        texts << textOf(value.value);
                }
            }
        }
    }
    texts.removeDuplicates();
    return texts;
}

QStringList Planner::contactsOf(const RowRecord &part, int index, qint64 owner) const
{
    QStringList texts;
    for (const MatchFeature &feature : part.match.features) {
        for (const auto &[of, field] : feature.columns) {
            if (of == index || of < 0)
                continue;
            const QHash<qint64, const Record *> &known = m_known[m_purpose.parts[of].entity->kind];
            for (const qint64 child : m_children.value({of, owner})) {
                if (const Record *record = known.value(child))
                    texts << textOf(record->values[static_cast<std::size_t>(field)]);
            }
        }
    }
    texts.removeDuplicates();
    return texts;
}

qint64 Planner::identifyPart(int part, const DraftPart &draft, const Record &record, const Row &row) const
{
    const RowRecord &description = m_purpose.parts[part];
    const qint64 owner = ownerOf(part, record);
    QList<qint64> candidates;
    for (const qint64 handle : m_children.value({part, owner})) {
        const Record *other = recordOf(handle);
        if (other == nullptr || row.claimed.contains(handle))
            continue;
        if (std::all_of(description.key.begin(), description.key.end(),
                        [&](const QByteArray &column) { return valueOf(*other, column) == valueOf(record, column); }))
            candidates << handle;
    }
    if (candidates.isEmpty())
        return 0;
    if (!description.exact.isEmpty()) {
        for (const qint64 handle : std::as_const(candidates)) {
            if (valueOf(*recordOf(handle), description.exact) == valueOf(record, description.exact))
                return handle;
        }
        // Which of several it replaces cannot be told: then it is one more. Others of the row may be the exact ones.
        int wanted = 0;
        for (const DraftPart &other : row.draft.parts) {
            if (other.part != part || row.handles.contains({part, other.instance}))
                continue;
            const Record composed = compose(part, other, row);
            if (!std::all_of(description.key.begin(), description.key.end(), [&](const QByteArray &column) {
                    return valueOf(composed, column) == valueOf(record, column);
                }))
                continue;
            const Value exact = valueOf(composed, description.exact);
            const auto same = std::find_if(candidates.begin(), candidates.end(), [&](qint64 handle) {
                return valueOf(*recordOf(handle), description.exact) == exact;
            });
            if (other.instance != draft.instance && same != candidates.end())
                candidates.erase(same);
            else
                ++wanted;
        }
        if (candidates.size() != wanted)
            return 0;
    }
    return candidates.isEmpty() ? 0 : candidates.first();
}

qint64 Planner::identify(int part, const DraftPart &draft, const Record &record, Row &row, MatchTraits &traits)
{
    const RowRecord &description = m_purpose.parts[part];
    const bool isMain = part == m_purpose.main;
    if (description.match.isEmpty())
        return identifyPart(part, draft, record, row);
    const RecordMatcher &matcher = m_matchers.at(description.entity->kind);
    traits = matcher.traitsOf(record, part, contactsOf(description, part, row));
    if (isMain) {
        const auto chosen = m_choices.matches.constFind(row.plan.row);
        const bool isNew = m_choices.decisions.value(row.plan.row, RowDecision::Update) == RowDecision::Add;
        if (chosen != m_choices.matches.constEnd() || isNew) {
            const qint64 id = chosen == m_choices.matches.constEnd() ? 0 : chosen->id;
            row.plan.reason = id == 0 ? MatchReason::None : MatchReason::Chosen;
            return m_known.value(description.entity->kind).contains(id) ? id : 0;
        }
    }
    const Match match = matcher.find(traits);
    if (isMain) {
        row.plan.reason = match.reason;
        if (match.handle == 0 && match.namesake > 0)
            row.draft.doubts << Doubt{row.plan.row, -1, DoubtReason::SameNameAsRecord,
                                      titleOf(*recordOf(match.namesake))};
        else if (match.handle == 0 && match.namesake < 0 && m_mainRow.contains(match.namesake))
            row.draft.doubts << Doubt{row.plan.row, -1, DoubtReason::SameNameAsRow,
                                      QString::number(m_mainRow.value(match.namesake) + 1)};
    }
    return match.handle;
}

} // namespace scd
