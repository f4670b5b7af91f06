#include "ui/widgets/undokeyfilter.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>
#include <optional>

namespace scd {

namespace {

struct Available
{
    bool undo;
    bool redo;
};

std::optional<Available> availableIn(QObject *object)
{
    if (const auto *line = qobject_cast<QLineEdit *>(object))
        return Available{line->isUndoAvailable() && !line->isReadOnly(),
                         line->isRedoAvailable() && !line->isReadOnly()};
    const QTextDocument *document = nullptr;
    if (const auto *plain = qobject_cast<QPlainTextEdit *>(object))
        document = plain->document();
    else if (const auto *rich = qobject_cast<QTextEdit *>(object))
        document = rich->document();
    if (document)
        return Available{document->isUndoAvailable(), document->isRedoAvailable()};
    return std::nullopt;
}

} // namespace

bool UndoKeyFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    const bool redo = key->matches(QKeySequence::Redo);
    if (!undo && !redo)
        return false;
    const auto available = availableIn(watched);
    if (!available || (undo ? available->undo : available->redo))
        return false;
    // Not accepted, and kept from the field that would accept it: now the program's own action gets the key.
    key->ignore();
    return true;
}

} // namespace scd
