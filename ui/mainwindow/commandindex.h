#pragma once

#include "ui/mainwindow/actions.h"
#include "ui/widgets/page.h"

#include <QAction>
#include <QIcon>
#include <QSet>

namespace scd {

/// One answer of "Find or do".
struct Found
{
    enum class Group { Recent, People, Cities, Exchanges, Agreements, Itinerary, Hosting, Commands };
    Group group = Group::Commands;
    QString key; ///< for remembering: "do print", "go 11 12345"
    QString title;
    QString subtitle;
    QIcon icon;
    QString keys; ///< the keys that do the same
    QAction *action = nullptr;
    Ref ref;
    int score = 0; ///< higher is better
};

/// How well `name` (folded) answers `typed` (folded): exact, its beginning, the beginning of its words, letters in
/// order; 0 for not at all.
int matchScore(const QString &name, const QString &typed, bool inOrderCounts);

/// Finds commands by their names in every language of the program, and records by the words in them.
class CommandIndex
{
    Q_DECLARE_TR_FUNCTIONS(scd::CommandIndex)

public:
    CommandIndex(const UiContext &context, const Actions &actions, const QList<QAction *> &pageActions);

    /// The best answers in the order of their groups; without a text the recent ones and the commands. `recent` holds
    /// keys, latest first.
    QList<Found> find(const QString &typed, const QStringList &recent) const;
    /// The names of the language were changed.
    void rebuild();
    static QString groupTitle(Found::Group group);

private:
    struct CommandEntry
    {
        QAction *action = nullptr;
        QString key;
        QStringList names; ///< folded, in all languages
    };
    Found findingOf(const CommandEntry &entry) const;
    Found findingOf(Ref ref) const;
    QString subtitleOf(Ref ref) const;
    std::optional<Found> recalled(const QString &key) const;

    const UiContext &m_context;
    const Actions &m_actions;
    QList<QAction *> m_pageActions;
    QList<CommandEntry> m_commands;
};

} // namespace scd
