#include "models/documents/sheetparts.h"

#include "models/documents/links.h"
#include "models/domain/text.h"
#include "models/interchange/contentwriter.h"
#include "resources/isonames.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace scd {

QString shortened(const QString &text, int most)
{
    const QString line = shownLine(text);
    return line.size() <= most ? line : line.left(most - 1) + u'…';
}

SheetParts::SheetParts(const DelegationData &data, const PaperOptions &options)
    : m_data(data)
    , m_options(options)
    , m_languages(options.languages, options.region)
{
}

bool SheetParts::isFirst(const DocumentStrings &strings) const
{
    return strings.language() == m_languages.first().language();
}

Tone SheetParts::tone(const DocumentStrings &strings) const
{
    return isFirst(strings) ? Tone::Normal : Tone::Second;
}

QList<Paragraph> SheetParts::local(const LocalText &text, const Run &style, double gap) const
{
    QList<Paragraph> result;
    QStringList seen;
    for (const DocumentStrings &strings : m_languages.all()) {
        const QString own = text.text(strings.language());
        if (own.isEmpty() || seen.contains(own))
            continue;
        Run run = style;
        run.language = strings.language();
        if (!isFirst(strings) && !seen.isEmpty()) {
            run.tone = Tone::Second;
            run.strong = false;
        }
        seen << own;
        result << paragraphsOf(own, run, gap);
    }
    if (result.isEmpty())
        result << paragraphsOf(text.best({}), style, gap);
    return result;
}

QString SheetParts::joined(const LocalText &text) const
{
    QStringList texts;
    for (const QString &language : m_languages.codes())
        texts << shownLine(text.text(language));
    const QString result = DocumentLanguages::joined(texts);
    return result.isEmpty() ? shownLine(text.best({})) : result;
}

Run SheetParts::phone(const QString &number)
{
    return {.text = shownPhone(number), .link = telLink(number)};
}

Paragraph SheetParts::labelled(const char *label, QList<Run> value, double gap, TypeSize size) const
{
    Paragraph paragraph;
    paragraph.gap = gap;
    paragraph.runs << Run{.text = m_languages.joined(label), .size = size, .strong = true}
                   << Run{.text = u"  "_s, .size = size};
    for (Run &run : value)
        run.size = size;
    paragraph.runs << value;
    return paragraph;
}

QString SheetParts::zoneCity(const QString &zone)
{
    return zone.section(u'/', -1).replace(u'_', u' ');
}

QString SheetParts::zoneText(const QString &zone, const QDateTime &moment)
{
    const QTimeZone found(zone.toLatin1());
    if (!found.isValid() || !moment.isValid())
        return zoneCity(zone);
    const int minutes = found.offsetFromUtc(moment) / 60;
    QString offset = u"UTC"_s;
    if (minutes != 0) {
        offset += minutes < 0 ? u'−' : u'+';
        offset += QString::number(qAbs(minutes) / 60);
        if (qAbs(minutes) % 60 != 0)
            offset += u":%1"_s.arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
    }
    return u"%1 (%2)"_s.arg(zoneCity(zone), offset);
}

std::optional<int> SheetParts::homeShift(QDate date) const
{
    const ItineraryPlan &plan = m_data.plan;
    const Moment noon = momentOf({date, QTime(12, 0), plan.zone});
    if (!noon.utc.isValid() || plan.homeZone.isEmpty())
        return std::nullopt;
    return secondsAhead(plan.homeZone, plan.zone, noon.utc);
}

QString SheetParts::noonText(const DocumentStrings &strings, QDate date) const
{
    const std::optional<int> shift = homeShift(date);
    if (!shift || *shift == 0)
        return {};
    const Moment noon = momentOf({date, QTime(12, 0), m_data.plan.zone});
    const WallTime there = wallTimeOf(noon.utc, m_data.plan.homeZone);
    const QString time = strings.formats().time(there.time);
    const QString place =
        m_data.places.from.name.isEmpty() ? zoneCity(m_data.plan.homeZone) : shortened(m_data.places.from.name, 60);
    const auto days = date.daysTo(there.date);
    //: What a clock at home shows at noon of the place visited. %1 is a time, %2 a city.
    const char *source = QT_TRANSLATE_NOOP("scd::DocumentStrings", "Noon here is %1 in %2.");
    if (days > 0) {
        //: What a clock at home shows at noon of the place visited. %1 is a time, %2 a city.
        source = QT_TRANSLATE_NOOP("scd::DocumentStrings", "Noon here is %1 the next day in %2.");
    } else if (days < 0) {
        //: What a clock at home shows at noon of the place visited. %1 is a time, %2 a city.
        source = QT_TRANSLATE_NOOP("scd::DocumentStrings", "Noon here is %1 the day before in %2.");
    }
    return strings.text(source).arg(time, place);
}

Sensitivity SheetParts::sensitivity(bool showsPersonal) const
{
    if (m_options.publicOnly)
        return Sensitivity::Public;
    return showsPersonal ? Sensitivity::Personal : Sensitivity::Internal;
}

QString SheetParts::communityText(const Community &community, const DocumentStrings &strings) const
{
    // What kind of place it is comes from the record: Sariaya is a municipality, not a city.
    const QString official = community.officialName.text(strings.language());
    const QString name = official.isEmpty()
                             ? u"%1 (%2)"_s.arg(shownLine(community.name), strings.choice(community.type))
                             : shownLine(official);
    QStringList parts = {name};
    for (const QString &part : {community.region, countryName(community.country, strings.language())}) {
        if (!part.isEmpty() && !name.contains(part))
            parts << shownLine(part);
    }
    return parts.join(u", "_s);
}

QString SheetParts::dates() const
{
    const Delegation &delegation = m_data.plan.delegation;
    QStringList dates;
    for (const DocumentStrings &strings : m_languages.all()) {
        if (delegation.start.isValid() && delegation.end.isValid())
            dates << strings.formats().dateRange(delegation.start, delegation.end, Formats::Length::Long);
        else
            dates << strings.formats().date(delegation.start, Formats::Length::Long);
    }
    return DocumentLanguages::joined(dates);
}

QList<Paragraph> SheetParts::placeLines() const
{
    QList<Paragraph> result;
    QStringList seen;
    for (const DocumentStrings &strings : m_languages.all()) {
        QStringList places;
        for (const Community &community : {m_data.places.from, m_data.places.visited}) {
            if (community.id)
                places << communityText(community, strings);
        }
        const QString line = places.join(u" – "_s);
        if (line.isEmpty() || seen.contains(line))
            continue;
        seen << line;
        result << Paragraph{{Run{.text = line,
                                 .language = strings.language(),
                                 .size = TypeSize::Small,
                                 .tone = isFirst(strings) ? Tone::Normal : Tone::Second}}};
    }
    return result;
}

QList<Paragraph> SheetParts::emergencyLines() const
{
    QList<Paragraph> result;
    const Delegation &delegation = m_data.plan.delegation;
    if (m_options.publicOnly)
        return result;
    if (!delegation.emergencyPhone.isEmpty() || !delegation.emergencyName.isEmpty()) {
        Run number = phone(delegation.emergencyPhone);
        number.strong = true;
        const QString name = shownLine(delegation.emergencyName);
        result << labelled(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Emergency"),
                           {Run{.text = name.isEmpty() ? name : name + u"  "_s}, number}, 5);
    }
    if (!delegation.emergencyPhoneHome.isEmpty()) {
        //: The emergency telephone number in the delegation's home city.
        result << labelled(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Emergency at home"),
                           {phone(delegation.emergencyPhoneHome)});
    }
    return result;
}

QList<Paragraph> SheetParts::purposeLines() const
{
    const Delegation &delegation = m_data.plan.delegation;
    QList<Paragraph> result = local(delegation.purpose, Run{.size = TypeSize::Small}, 0);
    if (!result.isEmpty())
        result.first().gap = 3;
    if (!delegation.lodging.isEmpty() && !m_options.publicOnly) {
        result << labelled(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Lodging"),
                           {Run{.text = shownLine(delegation.lodging)}}, 3, TypeSize::Small);
    }
    if (!delegation.dress.isEmpty()) {
        result << labelled(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Usual attire"),
                           {Run{.text = joined(delegation.dress)}}, 0, TypeSize::Small);
    }
    return result;
}

QString SheetParts::contactCard() const
{
    const Delegation &delegation = m_data.plan.delegation;
    const QString link = telLink(delegation.emergencyPhone);
    if (link.isEmpty() || m_options.publicOnly)
        return {};
    // As small as a card can be: every byte makes the squares smaller. 3.0 is what telephones read best.
    QString name = shownLine(delegation.emergencyName).left(60);
    if (name.isEmpty())
        name = m_languages.first().text(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Emergency"));
    ContentWriter card;
    card.begin("VCARD");
    card.value("VERSION", "3.0");
    card.parts("N", {name, {}, {}, {}, {}});
    card.text("FN", name);
    card.text("TEL", link.mid(4), {{"TYPE", u"CELL"_s}});
    card.end("VCARD");
    return QString::fromUtf8(card.take());
}

PaperSheet SheetParts::begin(const char *documentName) const
{
    PaperSheet sheet;
    const Places &places = m_data.places;
    const Delegation &delegation = m_data.plan.delegation;
    QStringList names;
    for (const Community &community : {places.from, places.visited}) {
        if (community.id)
            names << shortened(community.name, 80);
        if (!community.country.isEmpty())
            sheet.masthead.countries << community.country;
    }
    const QString heading = names.join(u" ⇄ "_s);
    const QString document = m_languages.joined(documentName);
    sheet.languages = m_languages.codes();
    sheet.masthead.heading = heading.isEmpty() ? joined(delegation.name) : heading;
    sheet.title = u"%1: %2"_s.arg(document, shortened(sheet.masthead.heading, 120));
    sheet.footerName = shortened(sheet.masthead.heading, 60) + u" · "_s + document;
    if (!delegation.code.isEmpty())
        sheet.footerName += u" · "_s + shownLine(delegation.code);

    QList<Paragraph> &lines = sheet.masthead.lines;
    lines << Paragraph{{Run{.text = document, .size = TypeSize::Title, .strong = true}}};
    lines << local(delegation.name, Run{});
    if (const QString text = dates(); !text.isEmpty())
        lines << Paragraph{{Run{.text = text, .tone = Tone::Muted}}};
    lines << emergencyLines();
    sheet.masthead.details = placeLines();
    sheet.masthead.qr = contactCard();
    for (const DocumentStrings &strings : m_languages.all())
        sheet.masthead.qrLabels << strings.text(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Emergency contact"));
    sheet.masthead.qrLabels.removeDuplicates();
    return sheet;
}

} // namespace scd
