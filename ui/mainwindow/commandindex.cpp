#include "ui/mainwindow/commandindex.h"

#include "models/domain/text.h"
#include "ui/mainwindow/settings.h"

#include <QTranslator>

namespace scd {

namespace {

/// What pages are called, so that each can be found in every language.
struct PageName
{
    const char *id;
    const char *name;
};
constexpr PageName pageNames[] = {
    {"today", QT_TRANSLATE_NOOP("scd::CommandIndex", "Today")},
    {"partners", QT_TRANSLATE_NOOP("scd::CommandIndex", "Partners")},
    {"exchanges", QT_TRANSLATE_NOOP("scd::CommandIndex", "Exchanges")},
    {"people", QT_TRANSLATE_NOOP("scd::CommandIndex", "People")},
    {"hosting", QT_TRANSLATE_NOOP("scd::CommandIndex", "Hosting")},
    {"trash", QT_TRANSLATE_NOOP("scd::CommandIndex", "Trash")},
};

} // namespace

int matchScore(const QString &name, const QString &typed, bool inOrderCounts)
{
    if (typed.isEmpty() || name.isEmpty())
        return 0;
    if (name == typed)
        return 1000;
    if (name.startsWith(typed))
        return 900;
    // Each typed word begins a word of the name.
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    const QStringList wanted = typed.split(u' ', Qt::SkipEmptyParts);
    const bool allBegin = std::all_of(wanted.begin(), wanted.end(), [&](const QString &part) {
        return std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(part); });
    });
    if (allBegin)
        return 700;
    if (!inOrderCounts || typed.size() < 2)
        return 0;
    // Letters in order: the closer together, the better.
    qsizetype at = -1;
    qsizetype first = -1;
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        at = name.indexOf(letter, at + 1);
        if (at < 0)
            return 0;
        if (first < 0)
            first = at;
    }
    return static_cast<int>(std::max<qsizetype>(1, 400 - 10 * (at - first - typed.size() + 1)));
}

CommandIndex::CommandIndex(const UiContext &context, const Actions &actions, const QList<QAction *> &pageActions)
    : m_context(context)
    , m_actions(actions)
    , m_pageActions(pageActions)
{
    rebuild();
}

void CommandIndex::rebuild()
{
    m_commands.clear();
    std::vector<std::unique_ptr<QTranslator>> translators;
    for (const QString &language : programLanguages()) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(QStringLiteral("sistercitydesk_") + language, QStringLiteral(":/i18n")))
            translators.push_back(std::move(translator));
    }
    const auto namesOf = [&translators](const char *context, const char *source) {
        QStringList names{folded(Actions::plainText(QString::fromUtf8(source)))};
        for (const auto &translator : translators) {
            const QString name = folded(Actions::plainText(translator->translate(context, source)));
            if (!name.isEmpty() && !names.contains(name))
                names << name;
        }
        return names;
    };
    for (QAction *action : std::as_const(m_pageActions)) {
        const QString id = action->objectName().section(u'.', 1);
        QStringList names{folded(action->text())};
        for (const PageName &page : pageNames) {
            if (id == QLatin1StringView(page.id))
                names += namesOf("scd::CommandIndex", page.name);
        }
        m_commands << CommandEntry{action, QStringLiteral("do ") + action->objectName(), names};
    }
    for (const CommandInfo &info : commandTable()) {
        if (info.found)
            m_commands << CommandEntry{m_actions[info.command], QStringLiteral("do ") + QLatin1StringView(info.name),
                                       namesOf("scd::Actions", info.text)};
    }
}

Found CommandIndex::findingOf(const CommandEntry &entry) const
{
    Found finding;
    finding.group = Found::Group::Commands;
    finding.key = entry.key;
    finding.title = Actions::plainText(entry.action->text());
    finding.icon = entry.action->icon();
    finding.keys = entry.action->shortcut().toString(QKeySequence::NativeText);
    finding.action = entry.action;
    return finding;
}

std::optional<Found> CommandIndex::recalled(const QString &key) const
{
    for (const CommandEntry &entry : m_commands) {
        if (entry.key == key)
            return findingOf(entry);
    }
    const QStringList parts = key.split(u' ');
    if (parts.size() != 3 || !entityByNumber(parts.at(1).toInt()))
        return std::nullopt;
    const Ref ref{static_cast<EntityKind>(parts.at(1).toInt()), parts.at(2).toLongLong()};
    if (!ref || !m_context.workspace.isVisible(ref))
        return std::nullopt;
    return findingOf(ref);
}

QList<Found> CommandIndex::find(const QString &typed, const QStringList &recent) const
{
    constexpr qsizetype mostRecent = 6;
    constexpr int mostRecords = 8;
    QList<Found> found;
    const QString wanted = folded(typed.simplified());
    if (wanted.isEmpty()) {
        for (const QString &key : recent) {
            if (auto finding = recalled(key)) {
                finding->group = Found::Group::Recent;
                found << *finding;
            }
            if (found.size() == mostRecent)
                break;
        }
        for (const CommandEntry &entry : m_commands)
            found << findingOf(entry);
    } else {
        const auto bonus = [&recent](const QString &key) {
            const qsizetype at = recent.indexOf(key);
            return at < 0 ? 0 : static_cast<int>(50 - std::min<qsizetype>(at, 49));
        };
        for (const CommandEntry &entry : m_commands) {
            int best = 0;
            for (const QString &name : entry.names)
                best = std::max(best, matchScore(name, wanted, true));
            if (best > 0) {
                Found finding = findingOf(entry);
                finding.score = best + bonus(finding.key);
                found << finding;
            }
        }
        const QList<Ref> records = m_context.workspace.search(
            typed,
            {EntityKind::Person, EntityKind::Community, EntityKind::Delegation, EntityKind::Exchange,
             EntityKind::Agreement, EntityKind::ItineraryItem, EntityKind::Household},
            mostRecords);
        for (const Ref &ref : records) {
            Found finding = findingOf(ref);
            // It was found by a word somewhere in it; when that is not its title it comes after the others.
            finding.score = std::max(300, matchScore(folded(finding.title), wanted, false)) + bonus(finding.key);
            found << finding;
        }
        // The groups follow their best answer; within a group the best comes first.
        QHash<int, int> best;
        for (const Found &finding : std::as_const(found))
            best[static_cast<int>(finding.group)] =
                std::max(best.value(static_cast<int>(finding.group)), finding.score);
        std::stable_sort(found.begin(), found.end(), [&best](const Found &a, const Found &b) {
            const int groupA = static_cast<int>(a.group);
            const int groupB = static_cast<int>(b.group);
            if (groupA != groupB)
                return std::pair(-best.value(groupA), groupA) < std::pair(-best.value(groupB), groupB);
            return a.score > b.score;
        });
    }
    for (Found &finding : found) {
        if (finding.ref)
            finding.subtitle = shownLine(subtitleOf(finding.ref));
    }
    return found;
}

} // namespace scd
