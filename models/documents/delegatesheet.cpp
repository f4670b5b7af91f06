#include "models/documents/sheetparts.h"
#include "models/domain/formsofaddress.h"
#include "models/domain/text.h"
#include "resources/isonames.h"

using namespace Qt::StringLiterals;

namespace scd {

namespace {

/// Makes the rows of the list of a delegation.
class DelegateMaker
{
public:
    DelegateMaker(const DelegationData &data, const PaperOptions &options)
        : m_parts(data, options)
        , m_data(data)
    {
    }

    PaperSheet make() const
    {
        PaperSheet sheet = m_parts.begin(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Delegation list"));
        const DocumentLanguages &languages = m_parts.languages();
        //: Head of the column of numbers: the order of precedence.
        sheet.columns = {languages.joined(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Order")),
                         languages.joined(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Name and title")),
                         languages.joined(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Role and languages"))};
        sheet.masthead.details << leaders();
        Section section;
        for (const DocumentStrings &strings : languages.all()) {
            const QString title =
                strings.text(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Delegation in order of precedence"));
            if (section.titles.contains(title))
                continue;
            section.titles << title;
            section.continuedTitles
                << strings.text(QT_TRANSLATE_NOOP("scd::DocumentStrings", "%1 (continued)")).arg(title);
        }
        int number = 0;
        for (const Delegate &delegate : m_data.delegates())
            section.entries << entry(delegate, ++number);
        if (section.entries.isEmpty()) {
            const QString text = languages.joined(QT_TRANSLATE_NOOP("scd::DocumentStrings", "No delegates yet."));
            section.intro << Paragraph{{Run{.text = text, .tone = Tone::Muted}}};
        }
        sheet.sections << section;
        // Names, titles and how to say them: what a protocol officer hands out, not what stands on a wall.
        sheet.sensitivity = m_parts.sensitivity(false);
        return sheet;
    }

private:
    QList<Paragraph> leaders() const
    {
        QList<Paragraph> result;
        const Delegation &delegation = m_data.plan.delegation;
        const auto add = [&](const char *label, PersonId person) {
            if (const QString name = shownLine(m_data.nameOf(person)); !name.isEmpty())
                result << m_parts.labelled(label, {Run{.text = name}}, 0, TypeSize::Small);
        };
        add(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Leader"), delegation.leader);
        add(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Deputy"), delegation.deputy);
        //: The leader's opposite number on the other side.
        add(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Counterpart"), delegation.counterpart);
        return result;
    }

    Entry entry(const Delegate &delegate, int number) const
    {
        Entry entry;
        const PersonCard card = m_data.persons.value(delegate.person);
        entry.lead << Paragraph{{Run{.text = QString::number(number), .size = TypeSize::Title, .strong = true}}};
        if (delegate.status != DelegateStatus::Confirmed) {
            QStringList texts;
            for (const DocumentStrings &strings : m_parts.languages().all())
                texts << strings.choice(delegate.status);
            entry.body << Paragraph{{Run{.text = DocumentLanguages::joined(texts), .tag = Tag::Outlined}}};
        }
        const QString name = fullName(card.person).isEmpty() ? delegate.badgeName : fullName(card.person);
        entry.body << Paragraph{{Run{.text = shownLine(name), .size = TypeSize::Title, .strong = true}}};
        if (!card.person.pronunciation.isEmpty()) {
            entry.body << m_parts.labelled(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Say"),
                                           {Run{.text = shownLine(card.person.pronunciation)}});
        }
        entry.body << titles(card);
        entry.body << address(card);
        entry.side = side(delegate, card);
        return entry;
    }

    QList<Paragraph> titles(const PersonCard &card) const
    {
        QList<Paragraph> result;
        if (!card.office)
            return result;
        QString text = m_parts.joined(card.office->title);
        if (!card.office->body.isEmpty())
            text += (text.isEmpty() ? QString() : u", "_s) + shownLine(card.office->body);
        result << paragraphsOf(text, Run{});
        return result;
    }

    /// In writing with the honorific and the whole name, in speech as the office asks for.
    QList<Paragraph> address(const PersonCard &card) const
    {
        QList<Paragraph> result;
        QStringList seen;
        for (const DocumentStrings &strings : m_parts.languages().all()) {
            const QString language = strings.language();
            const QString honorific = card.office ? shownLine(card.office->honorific.text(language)) : QString();
            QStringList parts;
            const QString written = u"%1 %2"_s.arg(honorific, shownLine(fullName(card.person)));
            if (!honorific.isEmpty() && !seen.contains(written)) {
                seen << written;
                //: How to write to somebody. %1 is the name with its honorific: "The Honorable Amelia Reyes".
                parts << strings.text(QT_TRANSLATE_NOOP("scd::DocumentStrings", "In writing: %1")).arg(written);
            }
            const QString spoken = shownLine(spokenAddress(card.person, card.office, language));
            // What an official is called among friends is nothing for paper, unless that is the name they prefer.
            const bool isNickname =
                card.office && card.person.preferredName.isEmpty() && spoken == shownLine(card.person.nickname);
            if (!spoken.isEmpty() && !isNickname && spoken != shownLine(fullName(card.person))) {
                //: How to speak to somebody. %1 is what they are called: "Mayor Reyes".
                parts << strings.text(QT_TRANSLATE_NOOP("scd::DocumentStrings", "In speech: %1")).arg(spoken);
            }
            const QString line = parts.join(u" · "_s);
            if (line.isEmpty() || seen.contains(line))
                continue;
            seen << line;
            result << Paragraph{{Run{.text = line, .language = language, .tone = m_parts.tone(strings)}},
                                result.isEmpty() ? 2.0 : 0};
        }
        return result;
    }

    QList<Paragraph> side(const Delegate &delegate, const PersonCard &card) const
    {
        QList<Paragraph> result;
        QStringList roles;
        for (const DocumentStrings &strings : m_parts.languages().all())
            roles << strings.choice(delegate.role);
        result << Paragraph{{Run{.text = DocumentLanguages::joined(roles), .strong = true}}};
        for (const DelegationGroup &group : m_data.plan.groups) {
            if (group.id == delegate.group)
                result << Paragraph{{Run{.text = shortened(m_parts.joined(group.name), 80)}}};
        }
        const DocumentStrings &strings = m_parts.languages().first();
        QStringList spoken;
        for (const SpokenLanguage &language : card.languages) {
            QString name = languageName(language.language, strings.language());
            if (language.interprets) {
                //: A language that somebody interprets. %1 is the language.
                name = strings.text(QT_TRANSLATE_NOOP("scd::DocumentStrings", "%1 (interprets)")).arg(name);
            }
            spoken << name;
        }
        if (!spoken.isEmpty())
            result << Paragraph{{Run{.text = Formats::capitalised(spoken.join(u", "_s)), .tone = Tone::Muted}}};
        return result;
    }

    SheetParts m_parts;
    const DelegationData &m_data;
};

} // namespace

PaperSheet delegateSheet(const DelegationData &data, const PaperOptions &options)
{
    return DelegateMaker(data, options).make();
}

} // namespace scd
