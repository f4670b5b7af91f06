#include "models/interchange/odstable_p.h"

#include "models/interchange/book.h"
#include "models/interchange/cells.h"
#include "models/interchange/serialdate.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

constexpr QLatin1StringView office("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
constexpr QLatin1StringView table("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
constexpr QLatin1StringView textSpace("urn:oasis:names:tc:opendocument:xmlns:text:1.0");

/// Days of "PT05H55M00S"; nothing when it is no duration.
std::optional<double> durationOf(const QString &value)
{
    static const QRegularExpression pattern(
        u"^(-?)P(?:(\\d{1,6})D)?(?:T(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9}(?:[.,]\\d{1,12})?)S)?)?$"_s);
    const QRegularExpressionMatch match = pattern.match(value);
    if (!match.hasMatch())
        return {};
    const double seconds = match.captured(3).toDouble() * 3'600 + match.captured(4).toDouble() * 60 +
                           match.captured(5).replace(u',', u'.').toDouble();
    const double days = match.captured(2).toDouble() + seconds / 86'400;
    return match.captured(1).isEmpty() ? days : -days;
}

} // namespace

qint64 OdsTables::repeats(const char *attribute) const
{
    constexpr qint64 most = 10'000'000;
    bool isNumber = false;
    const qint64 count = m_xml.attributes().value(table, QLatin1StringView(attribute)).toLongLong(&isNumber);
    return isNumber ? std::clamp<qint64>(count, 1, most) : 1;
}

Status OdsTables::read()
{
    bool isSpreadsheet = false;
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return failure(ErrorKind::Damaged, u"document type"_s);
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = m_xml.name();
        if (name == "style"_L1) {
            readStyle();
        } else if (name == "spreadsheet"_L1) {
            isSpreadsheet = true;
        } else if (name == "tracked-changes"_L1) {
            m_xml.skipCurrentElement();
        } else if (name == "table"_L1 && m_xml.namespaceUri() == table) {
            SCD_TRY(readTable());
        }
    }
    if (!isSpreadsheet && !m_xml.hasError())
        return failure(ErrorKind::WrongType, unreadable::otherDocument.toString());
    return Done{};
}

void OdsTables::readStyle()
{
    constexpr qsizetype most = 100'000;
    QString name;
    for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
        if (attribute.name() == "name"_L1)
            name = attribute.value().toString();
    }
    for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
        const auto token = m_xml.readNext();
        depth += token == QXmlStreamReader::StartElement ? 1 : (token == QXmlStreamReader::EndElement ? -1 : 0);
        if (token == QXmlStreamReader::StartElement && m_xml.name() == "table-properties"_L1 &&
            m_xml.attributes().value(table, "display"_L1) == "false"_L1 && m_hiddenStyles.size() < most)
            m_hiddenStyles.insert(name);
    }
}

Status OdsTables::readTable()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    m_builder.begin(attributes.value(table, "name"_L1).toString(),
                    m_hiddenStyles.contains(attributes.value(table, "style-name"_L1).toString()));
    m_row = 0;
    // Rows may stand in groups and header rows: only their own elements count.
    for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_xml.name() == "table-row"_L1) {
            SCD_TRY(readRow());
        } else if (m_xml.name() == "shapes"_L1 || m_xml.name() == "forms"_L1 || m_xml.name() == "table"_L1) {
            m_xml.skipCurrentElement();
        } else {
            ++depth;
        }
    }
    m_builder.end();
    return Done{};
}

Status OdsTables::readRow()
{
    const qint64 rows = repeats("number-rows-repeated");
    m_column = 0;
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_xml.name() == "table-cell"_L1 || m_xml.name() == "covered-table-cell"_L1)
            SCD_TRY(readCell(repeats("number-columns-repeated")));
        else
            m_xml.skipCurrentElement();
    }
    SCD_TRY(m_builder.repeatRow(m_row, rows - 1));
    m_row += rows;
    return Done{};
}

Status OdsTables::readCell(qint64 cellRepeats)
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const bool isCovered = m_xml.name() == "covered-table-cell"_L1;
    const qint64 spannedRows = repeats("number-rows-spanned");
    const qint64 spannedColumns = repeats("number-columns-spanned");
    const auto text = readTextOfCell();
    if (!text)
        return text.error();
    Cell cell = isCovered ? Cell{} : cellOf(attributes, *text);
    cell.isFormula = !isCovered && attributes.hasAttribute(table, "formula"_L1);
    if (cell.type != Cell::Type::Empty || cell.isFormula) {
        for (qint64 copy = 0; copy < cellRepeats; ++copy)
            SCD_TRY(m_builder.set(m_row, m_column + copy, cell));
    }
    if (spannedRows * spannedColumns > 1)
        m_builder.merge(m_row, m_column, spannedRows, spannedColumns);
    m_column += cellRepeats;
    return Done{};
}

Cell OdsTables::cellOf(const QXmlStreamAttributes &attributes, const QString &text) const
{
    const QStringView type = attributes.value(office, "value-type"_L1);
    if (type == "float"_L1 || type == "percentage"_L1 || type == "currency"_L1) {
        bool isNumber = false;
        const double number = attributes.value(office, "value"_L1).toDouble(&isNumber);
        return isNumber ? numberCell(number, text) : textCell(text);
    }
    if (type == "date"_L1) {
        const QString value = attributes.value(office, "date-value"_L1).toString();
        const QDateTime moment = QDateTime::fromString(value.left(23), Qt::ISODateWithMs);
        if (moment.isValid())
            return value.contains(u'T') ? dateTimeCell(moment.date(), moment.time()) : dateCell(moment.date());
        return textCell(text);
    }
    if (type == "time"_L1) {
        const auto days = durationOf(attributes.value(office, "time-value"_L1).toString());
        return days ? cellOfSerial(*days, {NumberFormat::Kind::Elapsed, {}}, false) : textCell(text);
    }
    if (type == "boolean"_L1)
        return yesNoCell(attributes.value(office, "boolean-value"_L1) == "true"_L1);
    if (text.startsWith(u'#') && attributes.hasAttribute(table, "formula"_L1)) {
        Cell cell = textCell(text);
        cell.type = Cell::Type::Error;
        return cell;
    }
    // What is shown may be shorter than what the cell holds.
    if (text.isEmpty() && attributes.hasAttribute(office, "string-value"_L1))
        return textCell(attributes.value(office, "string-value"_L1).toString());
    return textCell(text);
}

/// The paragraphs of a cell, one a line; reads to the end tag of the cell.
Result<QString> OdsTables::readTextOfCell()
{
    QString text;
    bool isFirst = true;
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_xml.name() == "p"_L1 && m_xml.namespaceUri() == textSpace) {
            if (!isFirst)
                text += u'\n';
            isFirst = false;
            SCD_TRY(readParagraph(text));
        } else {
            m_xml.skipCurrentElement();
        }
    }
    return text;
}

/// White space of the XML counts as one space, and as none at the beginning (ODF 1.2, 6.1.2); other is written out.
Status OdsTables::readParagraph(QString &text)
{
    bool mayHaveSpace = false;
    for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement) {
            SCD_TRY(readInline(text, depth));
            mayHaveSpace = true;
        } else if (token == QXmlStreamReader::Characters) {
            for (const QChar c : m_xml.text()) {
                const bool isSpace = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
                if (!isSpace || (mayHaveSpace && !text.endsWith(u' ')))
                    text += isSpace ? u' ' : c;
                mayHaveSpace = mayHaveSpace || !isSpace;
            }
        }
        SCD_TRY(m_builder.checkText(text.size()));
    }
    return Done{};
}

/// An element within a paragraph: stands for white space, is passed over, or is gone into (one deeper).
Status OdsTables::readInline(QString &text, int &depth)
{
    const QStringView name = m_xml.name();
    if (name == "s"_L1) {
        bool isNumber = false;
        const int count = m_xml.attributes().value(textSpace, "c"_L1).toInt(&isNumber);
        const qsizetype spaces = isNumber ? std::max(1, count) : 1;
        SCD_TRY(m_builder.checkText(text.size() + spaces));
        text += QString(spaces, u' ');
    } else if (name == "tab"_L1) {
        text += u'\t';
    } else if (name == "line-break"_L1) {
        text += u'\n';
    } else if (name == "annotation"_L1 || name == "note"_L1 || name == "ruby-text"_L1 || name == "frame"_L1) {
        m_xml.skipCurrentElement();
        return Done{};
    } else {
        ++depth;
        return Done{};
    }
    m_xml.skipCurrentElement();
    return Done{};
}

} // namespace scd
