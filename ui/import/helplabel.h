#pragma once

#include "ui/widgets/plainlabel.h"

namespace scd {

inline constexpr QLatin1StringView helpLabelName("help");

/// A sentence of help below a title of the import window. The title says it as its tool tip too: in a low window the
/// rows need the room, and ImportWindow hides what has this name.
inline PlainLabel *makeHelp(const QString &text, PlainLabel *title)
{
    auto *help = new PlainLabel(text, PlainLabel::Role::Secondary);
    help->setObjectName(QString(helpLabelName));
    help->setWordWrap(true);
    title->setToolTip(text);
    return help;
}

} // namespace scd
