#include "models/interchange/cardrow_p.h"

#include "models/domain/text.h"
#include "models/interchange/cells.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

/// Words that tell something: without signs and initials.
QSet<QString> tellingWords(const QString &text)
{
    static const QRegularExpression signs(u"[\\s,.;()\"]+"_s);
    QSet<QString> words;
    for (const QString &word : folded(text).split(signs, Qt::SkipEmptyParts)) {
        if (word.size() > 1)
            words << word;
    }
    return words;
}

} // namespace

Result<int> CardRow::addText(const QString &header, const QString &text)
{
    auto added = m_table.add(header, textCell(text.trimmed()));
    if (!added.ok())
        m_error = added.error();
    return added;
}

/// The pieces of a structured value, without the empty ones.
QString CardRow::joined(const QString &text, QChar separator, const QString &between) const
{
    QStringList present;
    for (const QString &piece : piecesOf(text, separator)) {
        if (const QString part = plain(piece); !part.isEmpty())
            present << part;
    }
    return present.join(between);
}

QString CardRow::labelOf(const ContentLine &line) const
{
    static const QRegularExpression ofApple(u"^_\\$!<(.*)>!\\$_$"_s);
    QString label = line.group.isEmpty() ? QString() : m_labels.value(line.group);
    if (const auto known = ofApple.match(label); known.hasMatch())
        label = known.captured(1);
    if (label.isEmpty() && line.has("TYPE", "WORK"_L1))
        label = u"Work"_s;
    else if (label.isEmpty() && line.has("TYPE", "HOME"_L1))
        label = u"Home"_s;
    return label.simplified();
}

QString CardRow::addressOf(const QString &text) const
{
    QStringList parts;
    for (const QString &piece : piecesOf(text, u';'))
        parts << joined(piece, u',', u", "_s).replace(u'\n', u", "_s).simplified();
    // Post box, extension, street, town; then "region code", country.
    const QString region = QStringList(parts.mid(4, 2)).join(u' ').simplified();
    QStringList present;
    for (const QString &part : parts.mid(0, 4) + QStringList{region} + parts.mid(6)) {
        if (!part.isEmpty())
            present << part;
    }
    return present.join(u", "_s);
}

void CardRow::readBirthday(const CardProperty &property)
{
    const QString text = plain(property.text);
    const QString day = text.section(u'T', 0, 0).section(u' ', 0, 0);
    QDate date = QDate::fromString(day, Qt::ISODate);
    if (!date.isValid())
        date = QDate::fromString(day, u"yyyyMMdd");
    // Where no year was given some write one that is none.
    const QString omitted = property.line.first("X-APPLE-OMIT-YEAR");
    if (date.isValid() && date.year() > 1604 && omitted != QString::number(date.year()) && !m_birthday.isValid())
        m_birthday = date;
    else if (date.isValid() && !m_birthday.isValid())
        m_notes << u"BDAY: "_s + date.toString(u"--MM-dd");
    else if (!text.isEmpty() && (!date.isValid() || date != m_birthday))
        m_notes << u"BDAY: "_s + text;
}

Status CardRow::writeReachable(const CardProperty &property)
{
    const ContentLine &line = property.line;
    QString header = QString::fromLatin1(line.name);
    QString text = plain(property.text);
    if (line.name == "TEL") {
        const auto is = [&line](QLatin1StringView type) { return line.has("TYPE", type); };
        if (text.startsWith("tel:"_L1, Qt::CaseInsensitive))
            text = QUrl::fromPercentEncoding(text.mid(4).toUtf8()).replace(u";ext="_s, u" ext. "_s);
        if (is("X-WHATSAPP"_L1))
            header = u"WHATSAPP"_s;
        else if (is("FAX"_L1))
            header = u"TEL;FAX"_s;
        else if (is("CELL"_L1) || is("MOBILE"_L1) || is("IPHONE"_L1))
            header = u"TEL;CELL"_s;
    } else if (line.name == "EMAIL" && text.startsWith("mailto:"_L1, Qt::CaseInsensitive)) {
        text = QUrl::fromPercentEncoding(text.mid(7).toUtf8());
    } else if (line.name == "ADR" || line.name == "LABEL") {
        header = u"ADR"_s;
        text = line.name == "ADR" ? addressOf(property.text) : text.replace(u'\n', u", "_s).simplified();
    }
    const auto number = addText(header, text.simplified());
    if (!number.ok())
        return number.error();
    const QString label = labelOf(line);
    if (*number < 0 || label.isEmpty())
        return Done{};
    return m_table.addAt(header + u";LABEL"_s, *number, textCell(label));
}

Status CardRow::writeOther(const CardProperty &property)
{
    const QByteArray &name = property.line.name;
    if (name == "TITLE")
        return m_hasOffice ? Status(Done{}) : put(u"JOB TITLE"_s, plain(property.text));
    if (name == "CATEGORIES" || name == "LANG")
        return put(QString::fromLatin1(name), joined(property.text, u',', u", "_s));
    if (name.startsWith(ownPrefix))
        return put(columnNameOf(property.line), plain(property.text));
    // Apple keeps the name of such a property in its label.
    const QString label = labelOf(property.line);
    const bool isNamed = name.startsWith("X-AB") && !label.isEmpty();
    return put(isNamed ? label : QString::fromLatin1(name), joined(property.text, u';', u", "_s));
}

Status CardRow::writeName()
{
    QStringList parts;
    for (int i = 0; i < 5; ++i)
        parts << m_name.value(i);
    const QString family = parts[0];
    const QString given = parts[1];
    // All of a name in one part was not told apart by the program that wrote it.
    const QString rest = QStringList(parts.mid(2)).join(QString());
    const bool isWhole = rest.isEmpty() && !m_hasSurnames && family.isEmpty() != given.isEmpty() &&
                         (family + given).contains(u' ') && tellingWords(m_formatted) == tellingWords(family + given);
    if (isWhole || (family + given + rest).isEmpty()) {
        // Who has no other name than a nickname needs no second one.
        if (m_hasSurnames || (!m_formatted.isEmpty() && (m_formatted == m_nickname || m_formatted == m_preferred)))
            return Done{};
        const QString name = !m_formatted.isEmpty() ? m_formatted : m_nickname.isEmpty() ? m_organisation : QString();
        return put(u"FN"_s, name);
    }
    if (!m_hasSurnames)
        SCD_TRY(put(u"N;FAMILY"_s, family));
    SCD_TRY(put(u"N;GIVEN"_s, given));
    SCD_TRY(put(u"N;ADDITIONAL"_s, parts[2]));
    if (!m_hasOffice)
        SCD_TRY(put(u"N;PREFIX"_s, parts[3]));
    SCD_TRY(put(u"N;SUFFIX"_s, parts[4]));
    const QString known = parts.join(u' ') + u' ' + m_nickname + u' ' + m_organisation;
    if (!(tellingWords(m_formatted) - tellingWords(known)).isEmpty())
        m_notes << u"FN: "_s + m_formatted;
    return Done{};
}

Status CardRow::write(const QList<CardProperty> &properties)
{
    SCD_TRY(m_table.beginRow());
    for (const CardProperty &property : properties) {
        m_hasSurnames |= property.line.name == "X-SISTERCITY-SURNAME1";
        m_hasAddress |= property.line.name == "ADR";
        m_hasOffice |= property.line.name.startsWith("X-SISTERCITY-OFFICE-");
        if (property.line.name == "X-SISTERCITY-PREFERRED-NAME")
            m_preferred = plain(property.text);
    }
    for (const CardProperty &property : properties) {
        const QByteArray &name = property.line.name;
        if (name == "FN") {
            m_formatted = m_formatted.isEmpty() ? plain(property.text).simplified() : m_formatted;
        } else if (name == "N" && m_name.isEmpty()) {
            for (const QString &piece : piecesOf(property.text, u';'))
                m_name << joined(piece, u',', u" "_s).simplified();
        } else if (name == "NICKNAME") {
            m_nickname = joined(property.text, u',', u", "_s);
            SCD_TRY(put(u"NICKNAME"_s, m_nickname));
        } else if (name == "ORG") {
            m_organisation = joined(property.text, u';', u", "_s);
            SCD_TRY(put(u"ORG"_s, m_organisation));
        } else if (name == "BDAY") {
            readBirthday(property);
        } else if (name == "NOTE") {
            m_notes << plain(property.text);
        } else if (name == "TEL" || name == "EMAIL" || name == "ADR" || name == "URL" ||
                   (name == "LABEL" && !m_hasAddress)) {
            SCD_TRY(writeReachable(property));
        } else if (name != "LABEL") {
            SCD_TRY(writeOther(property));
        }
    }
    SCD_TRY(writeName());
    if (m_birthday.isValid()) {
        const auto added = m_table.add(u"BDAY"_s, dateCell(m_birthday));
        SCD_TRY(added);
    }
    m_notes.removeAll(QString());
    return put(u"NOTE"_s, m_notes.join(u'\n'));
}

} // namespace scd
