#pragma once

#include <QImage>
#include <QList>
#include <QStringView>

namespace scd {

/// Colour emoji are bitmaps that a PDF of Qt 6.4 drops without a word, so paper shows them as pictures.
struct EmojiSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
};

/// Where emoji stand in a text: whole sequences (families, flags, skin tones) are one span.
QList<EmojiSpan> emojiIn(QStringView text);

/// One emoji, `pixels` high, on a clear ground.
QImage emojiImage(const QString &emoji, int pixels);

/// The picture without colour, its clear parts kept. For flags and emoji on black and white sheets.
QImage greyImage(const QImage &image);

} // namespace scd
