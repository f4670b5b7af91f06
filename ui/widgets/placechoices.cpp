#include "ui/widgets/placechoices.h"

#include "models/domain/text.h"
#include "resources/isonames.h"

#include <QTimeZone>

namespace scd {

namespace {

constexpr int mostRows = 60;

/// The zones that are named after a city. Old names such as "US/Pacific" are left out of the list, but are understood.
QStringList cityZones()
{
    static const QStringList regions = {
        QStringLiteral("Africa"), QStringLiteral("America"),  QStringLiteral("Antarctica"),
        QStringLiteral("Asia"),   QStringLiteral("Atlantic"), QStringLiteral("Australia"),
        QStringLiteral("Europe"), QStringLiteral("Indian"),   QStringLiteral("Pacific")};
    QStringList zones;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QString zone = QString::fromLatin1(id);
        if (regions.contains(zone.section(u'/', 0, 0)))
            zones << zone;
    }
    return zones;
}

} // namespace

QString zoneCity(const QString &zone)
{
    return zone.section(u'/', -1).replace(u'_', u' ');
}

QString offsetText(const QString &zone, const QDateTime &moment)
{
    const QTimeZone timeZone(zone.toLatin1());
    if (!timeZone.isValid())
        return {};
    const int minutes = timeZone.offsetFromUtc(moment.isValid() ? moment : QDateTime::currentDateTimeUtc()) / 60;
    return QStringLiteral("UTC%1%2:%3")
        .arg(minutes < 0 ? QChar(0x2212) : QChar(u'+'))
        .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

TokenChoices::TokenChoices(Kind kind, const QString &uiLanguage, const QDateTime &moment)
    : m_kind(kind)
    , m_moment(moment)
{
    if (kind == Kind::Zones) {
        static const QStringList zones = cityZones();
        for (const QString &zone : zones) {
            const QString title = zoneCity(zone);
            m_rows << Row{zone, title, folded(title + u' ' + QString(zone).replace(u'/', u' ').replace(u'_', u' '))};
        }
        std::sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) { return a.words < b.words; });
        return;
    }
    for (const IsoName &name : kind == Kind::Countries ? countries(uiLanguage) : languages(uiLanguage)) {
        const QString english = kind == Kind::Countries ? countryName(name.code, QStringLiteral("en"))
                                                        : languageName(name.code, QStringLiteral("en"));
        QString words = name.name + u' ' + english + u' ' + name.code;
        if (kind == Kind::Languages && name.code == QLatin1StringView("tl"))
            continue;
        // Who speaks Tagalog is found by Filipino, and the other way round: one language here, as in Unicode's CLDR.
        if (kind == Kind::Languages && name.code == QLatin1StringView("fil"))
            words += QStringLiteral(" Tagalog Tagalo tl");
        m_rows << Row{name.code, name.name, folded(words)};
    }
    if (kind == Kind::Languages) {
        // The languages that these exchanges speak come first; the rest by name.
        static const QStringList first = {QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("fil"),
                                          QStringLiteral("qu")};
        std::stable_partition(m_rows.begin(), m_rows.end(), [](const Row &row) { return first.contains(row.token); });
    }
}

ReferencePicker::Entry TokenChoices::entryAt(qsizetype index) const
{
    const Row &row = m_rows.at(index);
    ReferencePicker::Entry entry{index + 1, row.title, {}, {}};
    switch (m_kind) {
    case Kind::Zones:
        entry.subtitle = tr("%1 · %2", "part of the world, offset: America · UTC-05:00")
                             .arg(row.token.section(u'/', 0, 0), offsetText(row.token, m_moment));
        break;
    case Kind::Countries:
        entry.country = row.token;
        break;
    case Kind::Languages:
        break;
    }
    return entry;
}

QList<ReferencePicker::Entry> TokenChoices::find(const QString &typed) const
{
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    QList<ReferencePicker::Entry> found;
    QList<ReferencePicker::Entry> later; // matches inside the words
    for (qsizetype i = 0; i < m_rows.size() && found.size() < mostRows; ++i) {
        const QString &text = m_rows[i].words;
        if (!std::all_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); }))
            continue;
        const bool begins = words.isEmpty() || text.startsWith(words.first());
        if (begins)
            found << entryAt(i);
        else if (later.size() < mostRows)
            later << entryAt(i);
    }
    return (found + later).mid(0, mostRows);
}

ReferencePicker::Entry TokenChoices::entryOf(const QString &token) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].token == token) {
            ReferencePicker::Entry entry = entryAt(i);
            if (m_kind == Kind::Zones)
                entry.title =
                    tr("%1 (%2)", "city of a time zone, offset").arg(entry.title, offsetText(token, m_moment));
            return entry;
        }
    }
    return {0, shownLine(token), {}, {}};
}

QString TokenChoices::tokenOf(qint64 id) const
{
    return id >= 1 && id <= m_rows.size() ? m_rows.at(id - 1).token : QString();
}

} // namespace scd
