#include "models/documents/emoji.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <array>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

constexpr char32_t joiner = 0x200d;
constexpr char32_t pictureSelector = 0xfe0f;
constexpr char32_t keycap = 0x20e3;

/// Characters of the Basic Multilingual Plane that are pictures without being asked to (Unicode 15, emoji-data:
/// Emoji_Presentation=Yes), as ranges.
constexpr std::array<std::pair<char32_t, char32_t>, 37> pictures = {{
    {0x231a, 0x231b},   {0x23e9, 0x23ec}, {0x23f0, 0x23f0}, {0x23f3, 0x23f3},   {0x25fd, 0x25fe},   {0x2614, 0x2615},
    {0x2648, 0x2653},   {0x267f, 0x267f}, {0x2693, 0x2693}, {0x26a1, 0x26a1},   {0x26aa, 0x26ab},   {0x26bd, 0x26be},
    {0x26c4, 0x26c5},   {0x26ce, 0x26ce}, {0x26d4, 0x26d4}, {0x26ea, 0x26ea},   {0x26f2, 0x26f3},   {0x26f5, 0x26f5},
    {0x26fa, 0x26fa},   {0x26fd, 0x26fd}, {0x2705, 0x2705}, {0x270a, 0x270b},   {0x2728, 0x2728},   {0x274c, 0x274c},
    {0x274e, 0x274e},   {0x2753, 0x2755}, {0x2757, 0x2757}, {0x2795, 0x2797},   {0x27b0, 0x27b0},   {0x27bf, 0x27bf},
    {0x2b1b, 0x2b1c},   {0x2b50, 0x2b50}, {0x2b55, 0x2b55}, {0x1f004, 0x1f004}, {0x1f0cf, 0x1f0cf}, {0x1f18e, 0x1f18e},
    {0x1f191, 0x1f19a},
}};

bool isRegional(char32_t c)
{
    return c >= 0x1f1e6 && c <= 0x1f1ff;
}

bool isModifier(char32_t c)
{
    return c >= 0x1f3fb && c <= 0x1f3ff;
}

bool isTagCharacter(char32_t c)
{
    return c >= 0xe0020 && c <= 0xe007f;
}

bool isPicture(char32_t c)
{
    if (c >= 0x1f200 && c <= 0x1faff)
        return true;
    for (const auto &[first, last] : pictures) {
        if (c >= first && c <= last)
            return true;
    }
    return false;
}

struct Reader
{
    QStringView text;

    char32_t at(qsizetype i) const
    {
        if (i >= text.size())
            return 0;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            return QChar::surrogateToUcs4(text[i], text[i + 1]);
        return text[i].unicode();
    }
    static qsizetype width(char32_t c) { return c > 0xffff ? 2 : 1; }
};

/// The end of the emoji that begins at `start`, or `start` when none does.
qsizetype emojiEnd(const Reader &reader, qsizetype start)
{
    constexpr qsizetype longest = 40; // a family of four with skin tones has 23 units
    const char32_t first = reader.at(start);
    qsizetype i = start + Reader::width(first);
    if (isRegional(first))
        return isRegional(reader.at(i)) ? i + 2 : i;
    if (!isPicture(first)) {
        const bool asked = reader.at(i) == pictureSelector && first > 0x20;
        if (!asked)
            return start;
    }
    for (;;) {
        const char32_t next = reader.at(i);
        if (next == pictureSelector || isModifier(next) || next == keycap || isTagCharacter(next)) {
            i += Reader::width(next);
        } else if (next == joiner && reader.at(i + 1) > 0x20 && i - start < longest) {
            i += 1;
            i += Reader::width(reader.at(i));
        } else {
            return i;
        }
    }
}

} // namespace

QList<EmojiSpan> emojiIn(QStringView text)
{
    const Reader reader{text};
    QList<EmojiSpan> spans;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype end = text[i].unicode() < 0x23 ? i : emojiEnd(reader, i);
        if (end > i) {
            spans << EmojiSpan{i, end - i};
            i = end;
        } else {
            i += Reader::width(reader.at(i));
        }
    }
    return spans;
}

QImage emojiImage(const QString &emoji, int pixels)
{
    QFont font(u"Noto Color Emoji"_s);
    font.setPixelSize(pixels * 4 / 5);
    const QFontMetricsF metrics(font);
    const int width = qBound(pixels / 2, qRound(metrics.horizontalAdvance(emoji)), pixels * 3);
    QImage image(width, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setFont(font);
    painter.drawText(QRectF(0, 0, width, pixels), Qt::AlignCenter, emoji);
    return image;
}

QImage greyImage(const QImage &image)
{
    QImage grey = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < grey.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(grey.scanLine(y));
        for (int x = 0; x < grey.width(); ++x) {
            const int shade = qGray(line[x]);
            line[x] = qRgba(shade, shade, shade, qAlpha(line[x]));
        }
    }
    return grey;
}

} // namespace scd
