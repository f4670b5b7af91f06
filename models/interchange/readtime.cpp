#include "models/interchange/readdate.h"
#include "models/interchange/vocabulary.h"

#include <QRegularExpression>
#include <cmath>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

constexpr int minutesOfDay = 24 * 60;

/// Letters and digits of a normalized ending are taken off the text as it stands.
void chopEnding(QString &text, const QString &ending)
{
    qsizetype letters = QString(ending).remove(u' ').size();
    while (letters > 0 && !text.isEmpty()) {
        if (text.back().isLetterOrNumber())
            --letters;
        text.chop(1);
    }
}

/// Part of the day that a text names: 'a' morning, 'p' afternoon, 0 none. The word is taken off.
char takeDayPart(QString &text)
{
    QString plain = normalized(text);
    for (const auto &[list, part] : {std::pair("afternoon", 'p'), std::pair("morning", 'a')}) {
        QString ending = vocabulary().endingOf(list, plain);
        // "7pm": no space before it.
        if (ending.isEmpty()) {
            for (const QString &glued : {u"pm"_s, u"am"_s}) {
                if (plain.endsWith(glued) && (glued == "pm"_L1) == (part == 'p') && plain.size() > 2 &&
                    plain[plain.size() - 3].isDigit())
                    ending = glued;
            }
        }
        if (!ending.isEmpty()) {
            chopEnding(text, ending);
            text = text.trimmed();
            return part;
        }
    }
    return 0;
}

QTime timeOf(QString text, char dayPart)
{
    static const QRegularExpression clock(
        u"^(?:a las |alas |at |las )?(\\d{1,2})(?:\\s*[:.hH]\\s*(\\d{2}))?(?::\\d{2})?\\s*(?:h|hrs|hs|o'clock)?\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression military(u"^([01]\\d|2[0-3])([0-5]\\d)\\s*(?:h|hrs)?$"_s);
    text = text.trimmed();
    if (const char own = takeDayPart(text); own != 0)
        dayPart = own;
    if (vocabulary().has("noon", text))
        return QTime(12, 0);
    if (vocabulary().has("midnight", text))
        return QTime(0, 0);
    QRegularExpressionMatch match = military.match(text);
    if (!match.hasMatch())
        match = clock.match(text);
    if (!match.hasMatch())
        return {};
    int hour = match.captured(1).toInt();
    if (dayPart == 'p' && hour < 12)
        hour += 12;
    if (dayPart == 'a' && hour == 12)
        hour = 0;
    return QTime(hour, match.captured(2).toInt());
}

/// Whether a text begins with a bare hour and no colon, so that "7-9 pm" takes the part of the day of its end.
bool isBareHour(const QString &text)
{
    static const QRegularExpression bare(u"^\\d{1,2}(:\\d{2})?$"_s);
    return bare.match(text.trimmed()).hasMatch();
}

/// Takes "onwards", "hasta tarde", a dash or a plus at the end off.
bool takeOpenEnd(QString &text)
{
    static const QRegularExpression dash(u"\\s*[-–—+]\\s*$"_s);
    const QString ending = vocabulary().endingOf("openEnd", normalized(text));
    if (!ending.isEmpty()) {
        chopEnding(text, ending);
        text.remove(dash);
        text = text.trimmed();
        return true;
    }
    const qsizetype before = text.size();
    text.remove(dash);
    return text.size() < before;
}

QStringList rangeParts(const QString &text)
{
    static const QRegularExpression signs(u"\\s*[-–—]\\s*"_s);
    static const QRegularExpression words(u"\\s+(?:to|until|till|a|al|hasta|hanggang)\\s+(?:las\\s+|alas\\s+)?"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QStringList parts = text.split(signs);
    if (parts.size() == 1)
        parts = text.split(words);
    return parts;
}

} // namespace

ReadTime readTimes(const Cell &cell, bool isEnd)
{
    ReadTime read;
    const auto single = [&](QTime time) { (isEnd ? read.end : read.start) = time; };
    if (cell.type == Cell::Type::Time || cell.type == Cell::Type::DateTime) {
        single(cell.time);
        return read;
    }
    if (cell.type == Cell::Type::Number && cell.number > 0 && cell.number < 1) {
        const int minutes = static_cast<int>(std::lround(cell.number * minutesOfDay)) % minutesOfDay;
        single(QTime(minutes / 60, minutes % 60));
        return read;
    }
    QString text = cell.text.trimmed();
    if (const QTime time = timeOf(text, 0); time.isValid()) {
        single(time);
        return read;
    }
    read.isOpen = takeOpenEnd(text);
    if (text.isEmpty())
        return read;
    const QStringList parts = rangeParts(text);
    if (parts.size() == 1) {
        read.start = timeOf(parts[0], 0);
        read.isWhole = read.start.isValid();
        if (!read.isWhole)
            read.isOpen = false;
        return read;
    }
    if (parts.size() != 2) {
        read.isWhole = read.isOpen = false;
        return read;
    }
    QString last = parts[1];
    const char dayPart = takeDayPart(last);
    read.end = timeOf(last, dayPart);
    read.start = timeOf(parts[0], isBareHour(parts[0]) ? dayPart : 0);
    // "11-1 pm" begins before noon.
    if (dayPart == 'p' && isBareHour(parts[0]) && read.start > read.end)
        read.start = timeOf(parts[0], 'a');
    read.isWhole = read.start.isValid() && read.end.isValid();
    if (!read.isWhole)
        read = {{}, {}, false, false};
    return read;
}

} // namespace scd
