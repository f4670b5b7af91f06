#include "models/documents/links.h"
#include "models/documents/sheetparts.h"
#include "models/domain/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

/// Makes the days and rows of a programme.
class ProgrammeMaker
{
public:
    ProgrammeMaker(const DelegationData &data, const PaperOptions &options)
        : m_parts(data, options)
        , m_plan(data.plan)
    {
    }

    PaperSheet make(bool pagePerDay)
    {
        PaperSheet sheet = m_parts.begin(pagePerDay ? QT_TRANSLATE_NOOP("scd::DocumentStrings", "Programme of the day")
                                                    : QT_TRANSLATE_NOOP("scd::DocumentStrings", "Programme"));
        const DocumentLanguages &languages = m_parts.languages();
        sheet.sectionPerPage = pagePerDay;
        sheet.columns = {languages.joined(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Time")),
                         languages.joined(QT_TRANSLATE_NOOP("scd::DocumentStrings", "What")),
                         languages.joined(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Where"))};
        if (pagePerDay)
            shorten(sheet.masthead);
        else
            sheet.masthead.details << m_parts.purposeLines() << timeLines();
        for (const PlanDay &day : m_plan.days) {
            const Section section = this->section(day, pagePerDay);
            if (!pagePerDay || !section.entries.isEmpty())
                sheet.sections << section;
        }
        sheet.sensitivity = m_parts.sensitivity(m_showsPersonal);
        return sheet;
    }

private:
    /// On the wall the day matters: whose programme it is and the emergency number are enough.
    static void shorten(Masthead &masthead)
    {
        QList<Paragraph> kept = masthead.lines.mid(0, 1);
        for (const Paragraph &line : masthead.lines) {
            const bool hasNumber = std::any_of(line.runs.begin(), line.runs.end(), [](const Run &run) {
                return run.link.startsWith("tel:"_L1) && run.strong;
            });
            if (hasNumber)
                kept << line;
        }
        masthead.lines = kept;
        masthead.details.clear();
    }

    QList<Paragraph> timeLines() const
    {
        QList<Paragraph> result;
        const QDate first = m_plan.delegation.start;
        if (m_plan.zone.isEmpty() || !first.isValid())
            return result;
        const QDateTime moment = momentOf({first, QTime(12, 0), m_plan.zone}).utc;
        for (const DocumentStrings &strings : m_parts.languages().all()) {
            //: %1 is a time zone: "Los Angeles (UTC−7)".
            QString text = strings
                               .text(QT_TRANSLATE_NOOP("scd::DocumentStrings",
                                                       "All times are those of %1, unless another place is named."))
                               .arg(SheetParts::zoneText(m_plan.zone, moment));
            if (const QString noon = m_parts.noonText(strings, first); !noon.isEmpty())
                text += u' ' + noon;
            result << Paragraph{{Run{.text = text,
                                     .language = strings.language(),
                                     .size = TypeSize::Small,
                                     .tone = m_parts.tone(strings)}},
                                m_parts.isFirst(strings) ? 3.0 : 0};
        }
        return result;
    }

    Section section(const PlanDay &day, bool pagePerDay)
    {
        Section section;
        for (const DocumentStrings &strings : m_parts.languages().all()) {
            const QString title = strings.formats().heading(day.date);
            section.titles << title;
            //: The bar of a day that goes on from the page before. %1 is the day.
            section.continuedTitles
                << strings.text(QT_TRANSLATE_NOOP("scd::DocumentStrings", "%1 (continued)")).arg(title);
        }
        section.intro << title(day.title);
        section.intro << m_parts.local(day.notes, Run{}, 2);
        section.intro << shiftLines(day.date, pagePerDay);
        QList<PlanItem> items;
        for (const PlanItem &item : day.items) {
            if (item.item.isPublic || !m_parts.options().publicOnly)
                items << item;
        }
        for (qsizetype i = 0; i < items.size(); ++i) {
            Entry entry = this->entry(items[i]);
            entry.parallel = i + 1 < items.size() && areParallel(items[i], items[i + 1]);
            entry.parallelEnd = !section.entries.isEmpty() && section.entries.last().parallel;
            section.entries << entry;
        }
        if (section.entries.isEmpty() && section.intro.isEmpty()) {
            const QString text =
                m_parts.languages().joined(QT_TRANSLATE_NOOP("scd::DocumentStrings", "No programme yet."));
            section.intro << Paragraph{{Run{.text = text, .tone = Tone::Muted}}};
        }
        return section;
    }

    /// The title of a day on one line: "Arrival · Llegada".
    QList<Paragraph> title(const LocalText &text) const
    {
        Paragraph line;
        for (const Paragraph &paragraph :
             m_parts.local(text, Run{.size = TypeSize::Title, .tone = Tone::Place, .strong = true})) {
            if (!line.runs.isEmpty())
                line.runs << Run{.text = u"  ·  "_s, .size = TypeSize::Title, .tone = Tone::Muted};
            line.runs << paragraph.runs;
        }
        return line.runs.isEmpty() ? QList<Paragraph>{} : QList<Paragraph>{line};
    }

    /// Where clocks change inside the visit, the day says what that means at home.
    QList<Paragraph> shiftLines(QDate date, bool always) const
    {
        QList<Paragraph> result;
        const bool changed =
            m_parts.homeShift(date) != m_parts.homeShift(date.addDays(-1)) && date != m_plan.delegation.start;
        if (!changed && !always)
            return result;
        for (const DocumentStrings &strings : m_parts.languages().all()) {
            if (const QString text = m_parts.noonText(strings, date); !text.isEmpty()) {
                result << Paragraph{
                    {Run{.text = text, .language = strings.language(), .size = TypeSize::Small, .tone = Tone::Muted}}};
            }
        }
        return result;
    }

    bool areParallel(const PlanItem &a, const PlanItem &b) const
    {
        return a.item.status != ItemStatus::Cancelled && b.item.status != ItemStatus::Cancelled &&
               a.interval.meets(b.interval) && !m_plan.shareSomebody(a, b);
    }

    Entry entry(const PlanItem &planned)
    {
        const ItineraryItem &item = planned.item;
        Entry entry;
        entry.lead = lead(planned);
        entry.body << tags(planned);
        const bool isOff = item.status == ItemStatus::Cancelled;
        entry.body << m_parts.local(item.title, Run{.size = TypeSize::Title, .strong = true, .struck = isOff});
        entry.body << zoneLines(planned);
        entry.body << m_parts.local(item.notes, Run{}, 2);
        QString before;
        for (const DocumentStrings &strings : m_parts.languages().all()) {
            const QList<Paragraph> facts = this->facts(item, strings);
            const QString text = plain(facts);
            if (text != before)
                entry.body << facts;
            before = text;
        }
        entry.body << people(planned);
        entry.side = place(item);
        return entry;
    }

    static QString plain(const QList<Paragraph> &paragraphs)
    {
        QString text;
        for (const Paragraph &paragraph : paragraphs) {
            for (const Run &run : paragraph.runs)
                text += run.text;
        }
        return text;
    }

    bool endsElsewhere(const ItineraryItem &item) const
    {
        return !item.endZone.isEmpty() && item.endZone != startZone(item);
    }

    QString startZone(const ItineraryItem &item) const { return item.zone.isEmpty() ? m_plan.zone : item.zone; }

    QList<Paragraph> lead(const PlanItem &planned) const
    {
        const ItineraryItem &item = planned.item;
        const Formats &formats = m_parts.languages().first().formats();
        QList<Paragraph> result;
        if (!item.start.isValid()) {
            //: Stands in the column of times: no time is set yet.
            const QString text = m_parts.languages().joined(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Any time"));
            return {Paragraph{{Run{.text = text, .tone = Tone::Muted}}}};
        }
        result << Paragraph{{Run{.text = formats.time(item.start), .size = TypeSize::Title, .strong = true}}};
        // The clock of another place says so where the time stands: it may come before an earlier one of ours.
        if (const QString zone = startZone(item); zone != m_plan.zone)
            result << Paragraph{{Run{.text = SheetParts::zoneCity(zone), .tone = Tone::Place, .strong = true}}};
        const bool isOtherDay =
            planned.interval.endWall.date.isValid() && planned.interval.endWall.date != planned.date;
        const bool arrivesHere = endsElsewhere(item) && item.endZone == m_plan.zone;
        if (item.end.isValid() && !item.openEnd && (arrivesHere || !endsElsewhere(item))) {
            QString text = (arrivesHere ? u"→ "_s : u"– "_s) + formats.time(item.end);
            text.replace(u' ', QChar::Nbsp);
            result << Paragraph{{Run{.text = text, .tone = Tone::Muted}}};
            if (isOtherDay) {
                const QString day = formats.dayMonth(planned.interval.endWall.date);
                result << Paragraph{{Run{.text = day, .tone = Tone::Muted}}};
            }
        }
        return result;
    }

    QList<Paragraph> tags(const PlanItem &planned) const
    {
        Paragraph paragraph;
        const auto add = [&](const QString &text, Tag tag) {
            if (text.isEmpty())
                return;
            if (!paragraph.runs.isEmpty())
                paragraph.runs << Run{.text = u"  "_s, .size = TypeSize::Small};
            paragraph.runs << Run{.text = shortened(text, 60), .size = TypeSize::Small, .tag = tag};
        };
        const DocumentLanguages &languages = m_parts.languages();
        switch (planned.item.status) {
        case ItemStatus::Draft:
            add(languages.joined(QT_TRANSLATE_NOOP("scd::DocumentStrings", "To be confirmed")), Tag::Outlined);
            break;
        case ItemStatus::Changed:
            add(languages.joined(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Changed")), Tag::Filled);
            break;
        case ItemStatus::Cancelled:
            add(languages.joined(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Cancelled")), Tag::Filled);
            break;
        case ItemStatus::Confirmed:
            break;
        }
        for (const DelegationGroup &group : m_plan.groups) {
            if (planned.groups.contains(group.id))
                add(m_parts.joined(group.name), Tag::Outlined);
        }
        if (!planned.item.isPublic)
            add(languages.joined(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Not public")), Tag::Outlined);
        return paragraph.runs.isEmpty() ? QList<Paragraph>{} : QList<Paragraph>{paragraph};
    }

    /// Where clocks differ from those of the place visited: which ones are meant, and what ours show.
    QList<Paragraph> zoneLines(const PlanItem &planned) const
    {
        QList<Paragraph> result;
        const ItineraryItem &item = planned.item;
        const QString zone = startZone(item);
        const QDateTime start = planned.interval.start;
        const bool startsElsewhere = zone != m_plan.zone;
        const WallTime end = planned.interval.endWall;
        if (!start.isValid() || (!startsElsewhere && !endsElsewhere(item)))
            return result;
        // "10:15 AM Manila (UTC+8) → Mon, Mar 22, 8:30 AM Los Angeles (UTC−7)": no words, so one line for all.
        const Formats &formats = m_parts.languages().first().formats();
        QString text = u"%1 %2"_s.arg(formats.time(item.start), SheetParts::zoneText(zone, start));
        if (endsElsewhere(item) && end.time.isValid()) {
            text +=
                u" → %1, %2, %3 %4"_s.arg(formats.weekday(end.date, Formats::Length::Short), formats.dayMonth(end.date),
                                          formats.time(end.time), SheetParts::zoneText(end.zone, planned.interval.end));
        } else if (startsElsewhere) {
            const WallTime here = wallTimeOf(start, m_plan.zone);
            text += u" = %1, %2 %3"_s.arg(formats.dayMonth(here.date), formats.time(here.time),
                                          SheetParts::zoneText(m_plan.zone, start));
        }
        result << Paragraph{{Run{.text = text}}, 2};
        return result;
    }

    QList<Paragraph> facts(const ItineraryItem &item, const DocumentStrings &strings) const
    {
        Paragraph paragraph;
        paragraph.gap = 2;
        const auto add = [&](const char *label, const QString &value) {
            if (value.isEmpty())
                return;
            const Tone tone = m_parts.tone(strings);
            if (!paragraph.runs.isEmpty())
                paragraph.runs << Run{.text = u" · "_s, .tone = tone};
            paragraph.runs << Run{.text = strings.text(label),
                                  .language = strings.language(),
                                  .tone = tone,
                                  .strong = true}
                           << Run{.text = u" "_s};
            paragraph.runs << Run{.text = value, .language = strings.language(), .tone = tone};
        };
        const auto own = [&](const LocalText &text) {
            const QString value = text.text(strings.language());
            return shownLine(value.isEmpty() && m_parts.isFirst(strings) ? text.best(m_parts.languages().codes())
                                                                         : value);
        };
        if (item.attire != Attire::Unspecified)
            add(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Attire:"), strings.choice(item.attire));
        add(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Bring:"), own(item.bring));
        // That a flight goes by plane is known.
        if (item.transport != Transport::None && item.type != ItemType::Flight)
            add(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Transport:"), strings.choice(item.transport));
        add(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Meet at:"), own(item.meetingPoint));
        if (!m_parts.options().publicOnly) {
            //: What happens instead when it rains or somebody is late.
            add(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Plan B:"), own(item.planB));
        }
        return paragraph.runs.isEmpty() ? QList<Paragraph>{} : QList<Paragraph>{paragraph};
    }

    QList<Paragraph> people(const PlanItem &planned)
    {
        const ItineraryItem &item = planned.item;
        Paragraph paragraph;
        paragraph.gap = 2;
        const auto begin = [&](const char *label) {
            if (!paragraph.runs.isEmpty())
                paragraph.runs << Run{.text = u" · "_s};
            paragraph.runs << Run{.text = m_parts.languages().joined(label) + u": "_s, .strong = true};
        };
        const auto addPerson = [&](const char *label, PersonId person) {
            const auto card = m_parts.data().persons.constFind(person);
            if (card == m_parts.data().persons.constEnd() || fullName(card->person).isEmpty())
                return;
            begin(label);
            paragraph.runs << Run{.text = shownLine(fullName(card->person))};
            if (card->phone.isEmpty() || m_parts.options().publicOnly)
                return;
            m_showsPersonal = true;
            paragraph.runs << Run{.text = u" "_s} << SheetParts::phone(card->phone);
        };
        QStringList names;
        for (const Delegate &delegate : m_plan.delegates) {
            if (planned.delegates.contains(delegate.id))
                names << shownLine(m_parts.data().nameOf(delegate.person));
        }
        if (!names.isEmpty()) {
            //: Before the names of the delegates who take part.
            begin(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Who"));
            paragraph.runs << Run{.text = names.join(u", "_s)};
        }
        if (item.lead && item.lead == item.interpreter) {
            addPerson(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Lead and interpreter"), item.lead);
        } else {
            addPerson(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Lead"), item.lead);
            addPerson(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Interpreter"), item.interpreter);
        }
        if (!item.booking.isEmpty() && !m_parts.options().publicOnly) {
            begin(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Booking"));
            paragraph.runs << Run{.text = shownLine(item.booking)};
        }
        return paragraph.runs.isEmpty() ? QList<Paragraph>{} : QList<Paragraph>{paragraph};
    }

    QList<Paragraph> place(const ItineraryItem &item) const
    {
        QList<Paragraph> result;
        const auto venue = m_parts.data().venues.constFind(item.venue);
        if (venue == m_parts.data().venues.constEnd())
            return result;
        Run name{.strong = true};
        if (venue->latitude && venue->longitude)
            name.link = geoLink(*venue->latitude, *venue->longitude);
        result << m_parts.local(venue->name, name);
        result << paragraphsOf(venue->address, Run{});
        if (!venue->phone.isEmpty())
            result << Paragraph{{SheetParts::phone(venue->phone)}};
        result << paragraphsOf(venue->access, Run{.size = TypeSize::Small, .tone = Tone::Muted});
        return result;
    }

    SheetParts m_parts;
    const ItineraryPlan &m_plan;
    bool m_showsPersonal = false;
};

} // namespace

PaperSheet programmeSheet(const DelegationData &data, const PaperOptions &options, bool pagePerDay)
{
    return ProgrammeMaker(data, options).make(pagePerDay);
}

} // namespace scd
