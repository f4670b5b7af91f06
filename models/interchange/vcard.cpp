#include "models/interchange/vcard.h"

#include "models/interchange/book.h"
#include "models/interchange/cardrow_p.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

/// What no table holds.
bool isMedia(const QByteArray &name)
{
    static const QSet<QByteArray> all{"PHOTO", "LOGO", "SOUND", "KEY", "MEMBER"};
    return all.contains(name);
}

/// What other programs keep for themselves.
bool isTechnical(const QByteArray &name)
{
    static const QSet<QByteArray> all{"VERSION", "PRODID",       "REV",          "UID",     "SOURCE",
                                      "KIND",    "XML",          "SORT-STRING",  "MAILER",  "PROFILE",
                                      "CLASS",   "X-ABLABEL",    "X-ABUID",      "X-ABADR", "X-ABSHOWAS",
                                      "X-CLASS", "CLIENTPIDMAP", "X-SORT-STRING"};
    return all.contains(name) || name.startsWith("X-EVOLUTION-") || name.startsWith("X-MOZILLA-") ||
           name.startsWith("X-MS-OL-") || name.startsWith("X-APPLE-");
}

const QStringList &columnOrder()
{
    static const QStringList all{u"FN"_s,
                                 u"N;GIVEN"_s,
                                 u"N;ADDITIONAL"_s,
                                 u"PARTICLES"_s,
                                 u"N;FAMILY"_s,
                                 u"SURNAME1"_s,
                                 u"SURNAME2"_s,
                                 u"N;SUFFIX"_s,
                                 u"NICKNAME"_s,
                                 u"N;PREFIX"_s,
                                 u"JOB TITLE"_s,
                                 u"ROLE"_s,
                                 u"ORG"_s,
                                 u"EMAIL"_s,
                                 u"EMAIL;LABEL"_s,
                                 u"TEL;CELL"_s,
                                 u"TEL;CELL;LABEL"_s,
                                 u"WHATSAPP"_s,
                                 u"WHATSAPP;LABEL"_s,
                                 u"TEL"_s,
                                 u"TEL;LABEL"_s,
                                 u"TEL;FAX"_s,
                                 u"TEL;FAX;LABEL"_s,
                                 u"ADR"_s,
                                 u"ADR;LABEL"_s,
                                 u"URL"_s,
                                 u"URL;LABEL"_s,
                                 u"BDAY"_s,
                                 u"LANG"_s,
                                 u"CATEGORIES"_s,
                                 u"NOTE"_s};
    return all;
}

/// Collects the lines of one card after the other.
class Reader
{
public:
    Reader(const QByteArray &content, const ReadLimits &limits)
        : m_lines(content)
        , m_table(limits)
        , m_limits(limits)
    {
    }

    Result<Book> read(const Progress &progress);

private:
    void begin();
    Status end();
    Status take(const ContentLine &line);
    void leave(const QByteArray &name)
    {
        if (const QString text = QString::fromLatin1(name); !m_notRead.contains(text))
            m_notRead << text;
    }

    ContentLines m_lines;
    PropertyTable m_table;
    ReadLimits m_limits;
    QStringList m_notRead;
    QList<CardProperty> m_properties;
    QHash<QByteArray, QString> m_labels;
    bool m_isOld = false;
    bool m_isGroup = false;
    bool m_isInCard = false;
    int m_inside = 0;       ///< how many cards stand in this one
    qint64 m_lineCount = 0; ///< of the card
};

void Reader::begin()
{
    m_properties.clear();
    m_labels.clear();
    m_isOld = m_isGroup = false;
    m_lines.setKeepsFoldSpace(false);
    m_isInCard = true;
    m_inside = 0;
    m_lineCount = 0;
}

Status Reader::end()
{
    m_isInCard = false;
    if (m_isGroup) {
        leave("KIND:GROUP");
        return Done{};
    }
    return CardRow(m_table, m_isOld, m_labels).write(m_properties);
}

Status Reader::take(const ContentLine &line)
{
    if (++m_lineCount > 2 * m_limits.columns)
        return failure(ErrorKind::TooLarge, unreadable::columnCount.toString());
    if (line.name == "VERSION") {
        m_isOld = line.value.trimmed() == "2.1";
        m_lines.setKeepsFoldSpace(m_isOld);
    } else if (line.name == "KIND" || line.name == "X-ADDRESSBOOKSERVER-KIND") {
        m_isGroup = line.value.trimmed().toLower() == "group";
    } else if (isMedia(line.name)) {
        leave(line.name);
    } else if (line.name == "X-ABLABEL" && !line.group.isEmpty()) {
        m_labels.insert(line.group, unescaped(m_lines.text(line)));
    } else if (!isTechnical(line.name)) {
        if (line.value.size() > 12 * m_limits.cellLength)
            return failure(ErrorKind::TooLarge, unreadable::cellLength.toString());
        m_properties << CardProperty{line, m_lines.text(line)};
    }
    return Done{};
}

Result<Book> Reader::read(const Progress &progress)
{
    ContentLine line;
    bool isAgent = false;
    for (int count = 0; m_lines.next(line); ++count) {
        if (progress && count % 1'024 == 0 && !progress(m_lines.percent()))
            return failure(ErrorKind::Cancelled);
        const bool isCard = line.value.trimmed().toUpper() == "VCARD";
        const bool begins = isCard && line.name == "BEGIN";
        const bool ends = isCard && line.name == "END";
        if (begins && (m_inside > 0 || (m_isInCard && isAgent))) {
            ++m_inside;
        } else if (ends && m_inside > 0) {
            --m_inside;
        } else if (begins) {
            // A card without an end ends where the next begins.
            if (m_isInCard)
                SCD_TRY(end());
            begin();
        } else if (ends && m_isInCard) {
            SCD_TRY(end());
        } else if (m_isInCard && m_inside == 0) {
            isAgent = line.name == "AGENT";
            if (isAgent)
                leave(line.name);
            else
                SCD_TRY(take(line));
        }
    }
    if (m_isInCard)
        SCD_TRY(end());
    auto book = m_table.take({}, u"people"_s, columnOrder());
    if (!book)
        return book;
    book->format = BookFormat::VCard;
    book->encoding = m_lines.encodingName();
    book->mendedCells += m_lines.mendedTexts();
    book->notRead = m_notRead;
    return book;
}

} // namespace

Result<Book> readVCards(const QByteArray &content, const ReadLimits &limits, const Progress &progress)
{
    return Reader(content, limits).read(progress);
}

} // namespace scd
