#include "models/interchange/xlsxsheet_p.h"

#include "models/interchange/archive_p.h"
#include "models/interchange/book.h"
#include "models/interchange/cells.h"
#include "models/interchange/serialdate.h"

using namespace Qt::StringLiterals;

namespace scd {

namespace {

const Error &damagedSheet()
{
    static const Error error = failure(ErrorKind::Damaged, u"sheet"_s);
    return error;
}

/// _x000D_ and its like stand for characters that XML cannot hold; _x005F_ for the underscore of such a text itself.
QString unescaped(const QString &text)
{
    if (!text.contains("_x"_L1))
        return text;
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView part = QStringView(text).sliced(i);
        bool isCode = part.size() >= 7 && part.startsWith("_x"_L1) && part[6] == u'_';
        for (qsizetype digit = 2; isCode && digit < 6; ++digit)
            isCode = u"0123456789abcdefABCDEF"_s.contains(part[digit]);
        if (isCode) {
            result += QChar(static_cast<char16_t>(part.sliced(2, 4).toUInt(nullptr, 16)));
            i += 6;
        } else {
            result += part.front();
        }
    }
    return result;
}

/// Text of an <si> or <is>: its <t> and those of its runs, without the reading aids <rPh>. Ends on the end tag.
Result<QString> readRichText(QXmlStreamReader &xml, const SheetBuilder &builder)
{
    QString text;
    int depth = 1;
    int aidDepth = 0;
    bool isText = false;
    while (depth > 0 && !xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            if (xml.name() == "rPh"_L1 && aidDepth == 0)
                aidDepth = depth;
            isText = xml.name() == "t"_L1 && aidDepth == 0;
            break;
        case QXmlStreamReader::EndElement:
            if (depth == aidDepth)
                aidDepth = 0;
            --depth;
            isText = false;
            break;
        case QXmlStreamReader::Characters:
            if (isText)
                text += xml.text();
            SCD_TRY(builder.checkText(text.size() / 7));
            break;
        default:
            break;
        }
    }
    return unescaped(text);
}

class SheetReader
{
public:
    SheetReader(QXmlStreamReader &xml, const XlsxShared &shared, SheetBuilder &builder)
        : m_xml(xml)
        , m_shared(shared)
        , m_builder(builder)
    {
    }

    Status read();

private:
    Status startRow();
    Status readCell();
    Status readContent(Cell &cell, QString &value);
    Result<Cell> cellOf(QStringView type, const QString &value, qsizetype style) const;
    Cell numberOf(const QString &value, qsizetype style) const;
    void merge();

    QXmlStreamReader &m_xml;
    const XlsxShared &m_shared;
    SheetBuilder &m_builder;
    qint64 m_row = -1;
    qint64 m_column = -1;
};

Status SheetReader::read()
{
    bool isInData = false;
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement && m_xml.name() == "sheetData"_L1)
            isInData = false;
        if (token == QXmlStreamReader::DTD)
            return damagedSheet();
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_xml.name() == "sheetData"_L1)
            isInData = true;
        else if (isInData && m_xml.name() == "row"_L1)
            SCD_TRY(startRow());
        else if (isInData && m_xml.name() == "c"_L1)
            SCD_TRY(readCell());
        else if (m_xml.name() == "mergeCell"_L1)
            merge();
    }
    return Done{};
}

Status SheetReader::startRow()
{
    const QStringView number = m_xml.attributes().value("r"_L1);
    m_column = -1;
    if (number.isEmpty()) {
        ++m_row;
        return Done{};
    }
    bool isNumber = false;
    m_row = number.toLongLong(&isNumber) - 1;
    return isNumber && m_row >= 0 && m_row < 1'048'576 ? Status(Done{}) : damagedSheet();
}

Status SheetReader::readCell()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const QString type = attributes.value("t"_L1).toString();
    const qsizetype style = attributes.value("s"_L1).toInt();
    if (const QStringView reference = attributes.value("r"_L1); reference.isEmpty()) {
        ++m_column;
    } else {
        const auto place = cellPlace(reference);
        if (!place)
            return damagedSheet();
        m_row = place->row;
        m_column = place->column;
    }
    Cell inside;
    QString value;
    SCD_TRY(readContent(inside, value));
    Cell cell;
    if (type == u"inlineStr") {
        cell = textCell(inside.text);
    } else {
        const auto made = cellOf(type, value, style);
        if (!made)
            return made.error();
        cell = *made;
    }
    cell.isFormula = inside.isFormula;
    return m_builder.set(std::max<qint64>(m_row, 0), m_column, std::move(cell));
}

/// Reads to the end tag of the cell: the text of <v>; in `cell` that of <is> and whether there is a formula.
Status SheetReader::readContent(Cell &cell, QString &value)
{
    int depth = 1;
    bool isValue = false;
    while (depth > 0 && !m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (m_xml.name() == "is"_L1) {
                const auto text = readRichText(m_xml, m_builder);
                if (!text)
                    return text.error();
                cell.text = *text;
                break;
            }
            ++depth;
            cell.isFormula = cell.isFormula || m_xml.name() == "f"_L1;
            isValue = m_xml.name() == "v"_L1;
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            isValue = false;
            break;
        case QXmlStreamReader::Characters:
            if (isValue)
                value += m_xml.text();
            SCD_TRY(m_builder.checkText(value.size() / 7));
            break;
        default:
            break;
        }
    }
    return Done{};
}

Cell SheetReader::numberOf(const QString &value, qsizetype style) const
{
    bool isNumber = false;
    const double number = value.trimmed().toDouble(&isNumber);
    if (!isNumber)
        return textCell(value);
    const NumberFormat format = m_shared.formats.value(style);
    using Kind = NumberFormat::Kind;
    if (format.kind == Kind::General || format.kind == Kind::Number)
        return numberCell(number, formattedNumber(number, format));
    return cellOfSerial(number, format, m_shared.is1904);
}

Result<Cell> SheetReader::cellOf(QStringView type, const QString &value, qsizetype style) const
{
    if (value.isEmpty())
        return Cell{};
    if (type.isEmpty() || type == u"n")
        return numberOf(value, style);
    if (type == u"s") {
        bool isNumber = false;
        const int index = value.trimmed().toInt(&isNumber);
        if (!isNumber || index < 0 || index >= m_shared.strings.size())
            return damagedSheet();
        return textCell(m_shared.strings.at(index));
    }
    if (type == u"b")
        return yesNoCell(value.trimmed() == u"1" || value.trimmed() == u"true");
    if (type == u"e") {
        Cell cell = textCell(value);
        cell.type = Cell::Type::Error;
        return cell;
    }
    if (type == u"d") {
        const QDateTime moment = QDateTime::fromString(value, Qt::ISODateWithMs);
        if (moment.isValid())
            return value.contains(u'T') ? dateTimeCell(moment.date(), moment.time()) : dateCell(moment.date());
    }
    return textCell(unescaped(value));
}

void SheetReader::merge()
{
    const QString area = m_xml.attributes().value("ref"_L1).toString();
    const auto first = cellPlace(area.section(u':', 0, 0));
    const auto last = cellPlace(area.section(u':', 1, 1));
    if (first && last && last->row >= first->row && last->column >= first->column)
        m_builder.merge(first->row, first->column, last->row - first->row + 1, last->column - first->column + 1);
}

} // namespace

std::optional<CellPlace> cellPlace(QStringView reference)
{
    qint64 column = 0;
    qint64 row = 0;
    bool isInRow = false;
    for (const QChar c : reference) {
        const char16_t code = c.toUpper().unicode();
        if (code == u'$')
            continue;
        if (code >= u'0' && code <= u'9') {
            isInRow = true;
            row = row * 10 + (code - u'0');
        } else if (code >= u'A' && code <= u'Z' && !isInRow) {
            column = column * 26 + (code - u'A' + 1);
        } else {
            return {};
        }
        if (column > 16'384 || row > 1'048'576)
            return {};
    }
    return column > 0 && row > 0 ? std::optional(CellPlace{row - 1, column - 1}) : std::nullopt;
}

Result<QStringList> readSharedStrings(Archive &archive, const QString &part, const SheetBuilder &builder,
                                      const ReadLimits &limits)
{
    QStringList strings;
    const Status read = archive.readXml(part, [&](QXmlStreamReader &xml) -> Status {
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::DTD)
                return damagedSheet();
            if (token != QXmlStreamReader::StartElement || xml.name() != "si"_L1)
                continue;
            if (strings.size() >= limits.cells)
                return failure(ErrorKind::TooLarge, unreadable::cellCount.toString());
            auto text = readRichText(xml, builder);
            if (!text)
                return text.error();
            strings << *text;
        }
        return Done{};
    });
    if (!read)
        return read.error();
    return strings;
}

Status readXlsxSheet(Archive &archive, const QString &part, const XlsxShared &shared, SheetBuilder &builder)
{
    return archive.readXml(part, [&](QXmlStreamReader &xml) { return SheetReader(xml, shared, builder).read(); });
}

} // namespace scd
