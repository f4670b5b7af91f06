#include "models/documents/blockmaker.h"

#include "models/documents/emoji.h"
#include "models/documents/qrcode.h"
#include "resources/flags.h"

#include <QPainter>

namespace scd {

namespace {

constexpr QRgb accent = 0xff1f5a7a;
constexpr QRgb tint = 0xffe7eff3;
constexpr double millimetre = 72 / 25.4;

void fillRect(QPainter &painter, const QRectF &rect, QRgb color, bool grey)
{
    painter.fillRect(rect, inkColor(QColor::fromRgb(color), grey));
}

/// As vectors; in grey as a picture, fine enough for any printer.
void paintMastheadFlag(QPainter &painter, const QRectF &rect, const QString &country, bool grey)
{
    if (!grey)
        return paintFlag(painter, rect, country);
    constexpr double dotsPerPoint = 8;
    QImage image((rect.size() * dotsPerPoint).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter onImage(&image);
        onImage.setRenderHint(QPainter::Antialiasing);
        onImage.scale(dotsPerPoint, dotsPerPoint);
        paintFlag(onImage, QRectF(QPointF(), rect.size()), country);
    }
    painter.drawImage(rect, greyImage(image));
}

void paintQr(QPainter &painter, const QRectF &rect, const QrCode &code)
{
    painter.save();
    // Without smoothing: grey edges are what scanners stumble over.
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(rect, Qt::white);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / code.modules, rect.height() / code.modules);
    painter.fillPath(code.path, Qt::black);
    painter.restore();
}

/// Where three columns begin, and what is left of a text that is as wide as needed.
QList<Paragraph> barTitle(const QStringList &titles, int index)
{
    Run run;
    run.text = titles.value(index);
    run.size = TypeSize::Title;
    run.strong = index == 0;
    run.tone = index == 0 ? Tone::Normal : Tone::Second;
    return {Paragraph{{run}, 0}};
}

} // namespace

BlockMaker::BlockMaker(const PaperSheet &sheet, double width, double factor, bool grey)
    : m_sheet(sheet)
    , m_width(width)
    , m_factor(factor)
    , m_gap(12 * factor)
    , m_grey(grey)
{
    // The first column is as wide as its longest time, so that "10:30 a. m." stands on one line.
    double widest = 0;
    bool hasSide = false;
    for (const Section &section : sheet.sections) {
        for (const Entry &entry : section.entries) {
            widest = qMax(widest, TextFlow::widthOf(entry.lead, factor));
            hasSide = hasSide || !entry.side.isEmpty();
        }
    }
    m_leadWidth = qBound(14 * factor, widest + 1, width * 0.26) + m_gap;
    m_sideWidth = hasSide ? width * 0.27 : 0;
}

std::shared_ptr<const TextFlow> BlockMaker::flow(const QList<Paragraph> &paragraphs, double width) const
{
    return std::make_shared<TextFlow>(paragraphs, width, m_factor, m_grey);
}

std::vector<Block> BlockMaker::section(int number) const
{
    std::vector<Block> result;
    const Section &section = m_sheet.sections[number];
    result.push_back(bar(number, false));
    if (!section.intro.isEmpty())
        result.push_back(intro(section, number));
    for (const Entry &entry : section.entries)
        result.push_back(row(entry, number));
    result.back().keepWithNext = false;
    return result;
}

std::vector<Block> BlockMaker::masthead() const
{
    const Masthead &masthead = m_sheet.masthead;
    Block block;
    block.kind = BlockKind::Masthead;
    const double flagWidth = masthead.countries.isEmpty() ? 0 : 44;
    const double flagHeight = 33;
    double y = 2;
    for (const QString &country : masthead.countries) {
        block.pictures << Picture{QRectF(0, y, flagWidth, flagHeight),
                                  [country, grey = m_grey](QPainter &painter, const QRectF &rect) {
                                      paintMastheadFlag(painter, rect, country, grey);
                                  }};
        y += flagHeight + 5;
    }
    const double flagsBottom = y;
    const QrCode code = qrCode(masthead.qr);
    // The code itself has 25 mm and more; the quiet zone comes on top.
    const double qrSide = code.isEmpty() ? 0 : 25.5 * millimetre * code.modules / (code.modules - 8);
    QList<Paragraph> qrLabel;
    double labelWidth = qrSide - 12;
    for (const QString &label : masthead.qrLabels) {
        Run run{.text = label, .size = TypeSize::Small, .tone = Tone::Muted};
        qrLabel << Paragraph{{run}, 0};
        // No word is cut to the width of the code.
        for (const QString &word : label.split(u' ')) {
            run.text = word;
            labelWidth = qMax(labelWidth, TextFlow::widthOf({Paragraph{{run}, 0}}, m_factor) + 1);
        }
    }
    const double left = flagWidth > 0 ? flagWidth + 14 : 0;
    const double textWidth = m_width - left - (qrSide > 0 ? qMax(qrSide, labelWidth) + 8 : 0);
    double bottom = flagsBottom;
    if (qrSide > 0) {
        const QRectF square(m_width - qrSide, -6, qrSide, qrSide);
        block.pictures << Picture{square,
                                  [code](QPainter &painter, const QRectF &rect) { paintQr(painter, rect, code); }};
        const double labelLeft = qMin(square.left() + 8, m_width - labelWidth);
        block.cells << wholeCell({labelLeft, square.bottom() - 4}, flow(qrLabel, labelWidth));
        bottom = qMax(bottom, block.cells.last().bottom());
    }
    Run heading{.text = masthead.heading, .size = TypeSize::Heading, .tone = Tone::Place, .strong = true};
    QList<Paragraph> paragraphs = {Paragraph{{heading}, 0}};
    paragraphs << masthead.lines;
    const TextCell text = wholeCell({left, -5}, flow(paragraphs, textWidth));
    block.cells.prepend(text);
    bottom = qMax(bottom, text.bottom());
    block.height = bottom + 7;
    block.keepWithNext = true;

    // The details are a block of their own: whatever people write there, it can go on on the next page.
    Block details;
    details.kind = BlockKind::Masthead;
    details.keepWithNext = true;
    details.padding = 9;
    double end = 0;
    if (!masthead.details.isEmpty()) {
        details.cells << wholeCell({0, 0}, flow(masthead.details, m_width));
        end = details.cells.last().bottom();
    }
    details.height = end + details.padding;
    details.hairline = true;
    details.hairlineColor = inkColor(QColor::fromRgb(accent), m_grey).rgb();
    return {block, details};
}

Block BlockMaker::bar(int number, bool continued) const
{
    const Section &section = m_sheet.sections[number];
    const QStringList &titles = continued ? section.continuedTitles : section.titles;
    Block block;
    block.kind = BlockKind::Bar;
    block.gapAbove = 10 * m_factor;
    block.section = number;
    block.keepWithNext = true;
    const double inset = 12;
    const double padding = 5 * m_factor;
    const double width = m_width - 2 * inset;
    const double first = TextFlow::widthOf(barTitle(titles, 0), m_factor);
    double bottom = 0;
    if (titles.size() < 2) {
        block.cells << wholeCell({inset, padding}, flow(barTitle(titles, 0), width));
    } else if (const double second = TextFlow::widthOf(barTitle(titles, 1), m_factor); first + second + 16 <= width) {
        block.cells << wholeCell({inset, padding}, flow(barTitle(titles, 0), first + 2));
        block.cells << wholeCell({m_width - inset - second, padding}, flow(barTitle(titles, 1), second + 2));
    } else {
        block.cells << wholeCell({inset, padding}, flow(barTitle(titles, 0), width));
        block.cells << wholeCell({inset, block.cells.first().bottom()}, flow(barTitle(titles, 1), width));
    }
    for (const TextCell &cell : block.cells)
        bottom = qMax(bottom, cell.bottom());
    const double height = bottom + padding;
    block.pictures << Picture{QRectF(0, 0, m_width, height), [grey = m_grey](QPainter &painter, const QRectF &rect) {
                                  fillRect(painter, rect, tint, grey);
                                  fillRect(painter, QRectF(rect.topLeft(), QSizeF(4, rect.height())), accent, grey);
                              }};
    block.height = height + 5 * m_factor;
    return block;
}

Block BlockMaker::intro(const Section &section, int number) const
{
    Block block;
    block.kind = BlockKind::Intro;
    block.section = number;
    block.padding = 3 * m_factor;
    block.cells << wholeCell({12, block.padding}, flow(section.intro, m_width - 24));
    block.height = block.cells.first().bottom() + block.padding;
    block.keepWithNext = !section.entries.isEmpty();
    return block;
}

Block BlockMaker::row(const Entry &entry, int section) const
{
    Block block;
    block.section = section;
    block.padding = 6 * m_factor;
    const double bodyWidth = m_width - m_leadWidth - (m_sideWidth > 0 ? m_sideWidth + m_gap : 0) - 4;
    block.cells << wholeCell({4, block.padding}, flow(entry.lead, m_leadWidth - m_gap));
    block.cells << wholeCell({4 + m_leadWidth, block.padding}, flow(entry.body, bodyWidth));
    if (m_sideWidth > 0)
        block.cells << wholeCell({m_width - m_sideWidth, block.padding}, flow(entry.side, m_sideWidth));
    double bottom = block.padding;
    for (const TextCell &cell : block.cells)
        bottom = qMax(bottom, cell.bottom());
    block.height = bottom + block.padding;
    block.hairline = !entry.parallel;
    block.hairlineFrom = 4 + m_leadWidth;
    block.hairlineColor = inkColor(QColor::fromRgb(block.hairlineColor), m_grey).rgb();
    block.keepWithNext = entry.parallel;
    if (entry.parallel || entry.parallelEnd) {
        // One rail along all rows that run at the same time.
        const double x = 4 + m_leadWidth - m_gap * 0.7;
        const double top = entry.parallelEnd ? 0 : block.padding;
        const double end = block.height - (entry.parallel ? 0 : block.padding);
        block.pictures << Picture{
            QRectF(x, top, 2.4, end - top),
            [grey = m_grey](QPainter &painter, const QRectF &rect) { fillRect(painter, rect, accent, grey); }};
    }
    return block;
}

} // namespace scd
