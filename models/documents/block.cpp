#include "models/documents/block.h"

#include <QPainter>

namespace scd {

TextCell wholeCell(QPointF at, std::shared_ptr<const TextFlow> flow)
{
    const int end = flow->lineCount();
    return {at, std::move(flow), 0, end};
}

void Block::paint(QPainter &painter, QPointF at, double width) const
{
    for (const Picture &picture : pictures)
        picture.paint(painter, picture.rect.translated(at));
    for (const TextCell &cell : cells)
        cell.flow->paint(painter, at + cell.at, cell.first, cell.end);
    if (hairline) {
        painter.setPen(QPen(QColor::fromRgb(hairlineColor), kind == BlockKind::Masthead ? 1.2 : 0.6));
        painter.drawLine(QPointF(at.x() + hairlineFrom, at.y() + height), QPointF(at.x() + width, at.y() + height));
    }
}

Block Block::cutTo(double room)
{
    Block part = *this;
    part.hairline = false;
    part.keepWithNext = false;
    double bottom = 0;
    bool anyLine = false;
    for (TextCell &cell : part.cells) {
        cell.end = qMin(cell.end, cell.flow->fitting(cell.first, room - cell.at.y()));
        anyLine = anyLine || cell.end > cell.first;
    }
    if (!anyLine) {
        // A single line that is taller than a page: set it all the same, so that the pages come to an end.
        for (TextCell &cell : part.cells)
            cell.end = qMin(cell.first + 1, cells[&cell - part.cells.data()].end);
    }
    double lowest = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        cells[i].first = part.cells[i].end;
        cells[i].at.setY(padding);
        if (part.cells[i].end > part.cells[i].first)
            bottom = qMax(bottom, part.cells[i].bottom());
        lowest = qMax(lowest, cells[i].bottom());
    }
    part.height = bottom;
    height = lowest + padding;
    pictures.clear();
    startsPage = false;
    return part;
}

namespace {

/// Sets blocks one after the other; knows how much of the page is used.
class Setter
{
public:
    Setter(std::vector<Block> blocks, const Pagination &how)
        : m_blocks(std::move(blocks))
        , m_how(how)
    {
        m_pages.emplace_back();
    }

    std::vector<PageBlocks> run()
    {
        std::size_t settled = 0;
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            // What was promised room with the block before is not asked anew: its heading would stay behind alone.
            if (i >= settled || m_blocks[i].startsPage) {
                const Room room = needed(i);
                if (m_y > 0 && (m_blocks[i].startsPage || m_y + room.height > m_how.height))
                    newPage(m_blocks[i]);
                settled = room.end;
            }
            set(m_blocks[i]);
        }
        return std::move(m_pages);
    }

private:
    /// The height that blocks take together, up to and without `end`.
    struct Room
    {
        double height = 0;
        std::size_t end = 0;
    };

    /// Room for a block and for what must stand on the same page; only the head of what is taller than a page.
    Room needed(std::size_t first) const
    {
        Room all{gapOf(m_blocks[first]), first};
        Room withFirstRow;
        Room withContent;
        for (std::size_t i = first;; ++i) {
            const Block &block = m_blocks[i];
            const bool isTall = block.height > fullPage(block);
            all.height += isTall ? m_how.smallestPart : block.height;
            all.end = i + 1;
            if (block.kind == BlockKind::Row && withFirstRow.end == 0)
                withFirstRow = all;
            if (block.kind != BlockKind::Bar && block.kind != BlockKind::Masthead && withContent.end == 0)
                withContent = all;
            if (isTall || !block.keepWithNext || i + 1 == m_blocks.size())
                break;
        }
        const double page = fullPage(m_blocks[first]);
        const double room = m_how.height - m_y;
        // Rows at the same time stay together, but not at the price of a page that is a third empty.
        constexpr double mostWaste = 0.3;
        const bool costsTooMuch =
            all.height > room && withFirstRow.end > 0 && withFirstRow.height <= room && room > mostWaste * m_how.height;
        if (all.height <= page && !costsTooMuch)
            return all;
        for (const Room &smaller : {withFirstRow, withContent}) {
            if (smaller.end > 0 && smaller.height <= page)
                return smaller;
        }
        return {qMin(m_blocks[first].height, m_how.smallestPart), first + 1};
    }

    double gapOf(const Block &block) const { return m_y > 0 ? block.gapAbove : 0; }

    static bool isUnderBar(const Block &block)
    {
        return block.section >= 0 && (block.kind == BlockKind::Row || block.kind == BlockKind::Intro);
    }

    double fullPage(const Block &block) const
    {
        return m_how.height - (isUnderBar(block) ? m_how.continuedBar(block.section).height : 0);
    }

    void newPage(const Block &next)
    {
        m_pages.emplace_back();
        m_y = 0;
        if (isUnderBar(next))
            place(m_how.continuedBar(next.section));
    }

    void set(Block &block)
    {
        while (m_y + gapOf(block) + block.height > m_how.height + 0.01) {
            const double room = m_how.height - m_y;
            const bool isFreshPage = m_pages.back().size() <= (isUnderBar(block) ? 1U : 0U);
            if (!isFreshPage && (block.height <= fullPage(block) || room < m_how.smallestPart)) {
                newPage(block);
                continue;
            }
            if (block.cells.isEmpty())
                break;
            Block part = block.cutTo(room);
            place(std::move(part));
            newPage(block);
        }
        place(std::move(block));
    }

    void place(Block block)
    {
        m_y += gapOf(block);
        const double height = block.height;
        m_pages.back().push_back({std::move(block), m_y});
        m_y += height;
    }

    std::vector<Block> m_blocks;
    const Pagination &m_how;
    std::vector<PageBlocks> m_pages;
    double m_y = 0;
};

} // namespace

std::vector<PageBlocks> paginate(std::vector<Block> blocks, const Pagination &how)
{
    return Setter(std::move(blocks), how).run();
}

} // namespace scd
