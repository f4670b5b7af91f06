#include "models/documents/pageddocument.h"

#include "models/documents/blockmaker.h"
#include "models/documents/footer.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <array>

using namespace Qt::StringLiterals;

namespace scd {

PagedDocument::PagedDocument(PaperSheet sheet, const PaperOptions &options)
    : m_sheet(std::move(sheet))
    , m_options(options)
    , m_languages(options.languages, options.region)
{
    m_footerFactor = options.size == PrintSize::Large ? 1.25 : 1;
    measureFooter();
    if (m_sheet.sectionPerPage && !m_sheet.sections.isEmpty())
        layOutSectionPages();
    else
        layOut();
}

void PagedDocument::measureFooter()
{
    // The number of pages is known only afterwards: the foot keeps room for a long one.
    const double footerWidth = contentWidth() - TextFlow::widthOf(pageNumber(888, 888), m_footerFactor) - 16;
    m_footer =
        std::make_shared<TextFlow>(footerParagraphs(m_sheet, m_options), footerWidth, m_footerFactor, m_options.grey);
    m_contentHeight = pageSize().height() - margin - bottomMargin - m_footer->height() - 14;
}

void PagedDocument::layOut()
{
    const BlockMaker maker(m_sheet, contentWidth(), typeFactor(m_options.size), m_options.grey);
    std::vector<Block> blocks = maker.masthead();
    for (int i = 0; i < m_sheet.sections.size(); ++i) {
        for (Block &block : maker.section(i))
            blocks.push_back(std::move(block));
    }
    m_pages = pagesOf(std::move(blocks), maker, typeFactor(m_options.size));
}

void PagedDocument::layOutSectionPages()
{
    // A sheet for the wall is as large as its page allows; a full day may be a little smaller than the rest, but
    // people who asked for large print get it.
    constexpr std::array growths = {1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1.0, 0.92, 0.85};
    const double smallest = m_options.size == PrintSize::Large ? 1.0 : growths.back();
    for (int i = 0; i < m_sheet.sections.size(); ++i) {
        std::vector<PageBlocks> pages;
        for (const double growth : growths) {
            if (growth < smallest)
                break;
            const double factor = typeFactor(m_options.size) * growth;
            const BlockMaker maker(m_sheet, contentWidth(), factor, m_options.grey);
            std::vector<Block> blocks =
                BlockMaker(m_sheet, contentWidth(), typeFactor(m_options.size), m_options.grey).masthead();
            for (Block &block : maker.section(i))
                blocks.push_back(std::move(block));
            pages = pagesOf(std::move(blocks), maker, factor);
            if (pages.size() == 1)
                break;
        }
        for (PageBlocks &page : pages)
            m_pages.push_back(std::move(page));
    }
}

std::vector<PageBlocks> PagedDocument::pagesOf(std::vector<Block> blocks, const BlockMaker &maker, double factor) const
{
    Pagination how;
    how.height = m_contentHeight;
    how.continuedBar = [&maker](int section) { return maker.bar(section, true); };
    how.smallestPart = 90 * factor;
    return paginate(std::move(blocks), how);
}

/// One line for each language: beside each other they would leave the rest of the foot too little room.
QList<Paragraph> PagedDocument::pageNumber(int page, int count) const
{
    QList<Paragraph> lines;
    for (const DocumentStrings &strings : m_languages.all()) {
        //: At the foot of every page. %1 is the number of the page, %2 how many there are.
        const QString text = strings.text(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Page %1 of %2"));
        lines << Paragraph{{Run{.text = text.arg(page).arg(count),
                                .language = strings.language(),
                                .size = TypeSize::Small,
                                .strong = true}},
                           0};
    }
    return lines;
}

void PagedDocument::paintFooter(QPainter &painter, int page) const
{
    const double top = pageSize().height() - bottomMargin - m_footer->height();
    painter.setPen(QPen(inkColor(QColor(0x8a, 0x94, 0x99), m_options.grey), 0.6));
    painter.drawLine(QPointF(margin, top - 4), QPointF(margin + contentWidth(), top - 4));
    m_footer->paint(painter, {margin, top}, 0, m_footer->lineCount());
    const TextFlow number(pageNumber(page + 1, pageCount()), contentWidth(), m_footerFactor, m_options.grey);
    number.paint(painter, {margin + contentWidth() - number.naturalWidth(), top}, 0, number.lineCount());
}

void PagedDocument::paintPage(QPainter &painter, int page) const
{
    if (page < 0 || page >= pageCount())
        return;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    for (const PlacedBlock &placed : m_pages[static_cast<std::size_t>(page)])
        placed.block.paint(painter, {margin, margin + placed.y}, contentWidth());
    paintFooter(painter, page);
    painter.restore();
}

QImage PagedDocument::pageImage(int page, double dotsPerInch) const
{
    const double scale = dotsPerInch / 72;
    QImage image((pageSize() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPage(painter, page);
    return image;
}

bool PagedDocument::print(QPagedPaintDevice &device, int first, int last,
                          const std::function<bool(int page)> &goOn) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double scaleX = device.logicalDpiX() / 72.0;
    const double scaleY = device.logicalDpiY() / 72.0;
    const QPageLayout layout = device.pageLayout();
    // Outside full page mode a painter begins at the printer's margin, and the pages have their own.
    const QPointF shift =
        layout.mode() == QPageLayout::FullPageMode ? QPointF() : layout.paintRect(QPageLayout::Point).topLeft();
    for (int page = qMax(0, first); page <= qMin(last, pageCount() - 1); ++page) {
        if (goOn && !goOn(page))
            return false;
        if (page > qMax(0, first) && !device.newPage())
            return false;
        painter.save();
        painter.scale(scaleX, scaleY);
        painter.translate(-shift);
        paintPage(painter, page);
        painter.restore();
    }
    return painter.end();
}

QList<PagedDocument::Bookmark> PagedDocument::bookmarks() const
{
    QList<Bookmark> result;
    int known = -1;
    for (int page = 0; page < pageCount(); ++page) {
        for (const PlacedBlock &placed : m_pages[static_cast<std::size_t>(page)]) {
            if (placed.block.kind != BlockKind::Bar || placed.block.section <= known)
                continue;
            known = placed.block.section;
            result << Bookmark{DocumentLanguages::joined(m_sheet.sections[known].titles), page, margin + placed.y};
        }
    }
    return result;
}

} // namespace scd
