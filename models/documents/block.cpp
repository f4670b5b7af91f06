#include "models/documents/block.h"

#include <QPainter>

namespace scd {

Cell wholeCell(QPointF at, std::shared_ptr<const TextFlow> flow)
{
    const int end = flow->lineCount();
    return {at, std::move(flow), 0, end};
}

void Block::paint(QPainter &painter, QPointF at, double width) const
{
    for (const Picture &picture : pictures)
        picture.paint(painter, picture.rect.translated(at));
    for (const Cell &cell : cells)
        cell.flow->paint(painter, at + cell.at, cell.first, cell.end);
    if (hairline) {
        painter.setPen(QPen(QColor(0xbf, 0xc6, 0xca), 0.6));
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
    for (Cell &cell : part.cells) {
        cell.end = qMin(cell.end, cell.flow->fitting(cell.first, room - cell.at.y()));
        anyLine = anyLine || cell.end > cell.first;
    }
    if (!anyLine) {
        // A single line that is taller than a page: set it all the same, so that the pages come to an end.
        for (Cell &cell : part.cells)
            cell.end = qMin(cell.first + 1, cells[&cell - part.cells.data()].end);
    }
    double lowest = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        cells[i].first = part.cells[i].end;
        cells[i].at.setY(padding);
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
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            if (m_y > 0 && (m_blocks[i].startsPage || m_y + needed(i) > m_how.height))
                newPage(m_blocks[i]);
            set(m_blocks[i]);
        }
        return std::move(m_pages);
    }

private:
    /// Room for a block and for what must stand on the same page; only the head of what is taller than a page.
    double needed(std::size_t first) const
    {
        double sum = 0;
        double withFirstRow = 0;
        for (std::size_t i = first;; ++i) {
            const Block &block = m_blocks[i];
            const bool isTall = block.height > fullPage(block);
            sum += isTall ? m_how.smallestPart : block.height;
            if (block.kind == BlockKind::Row && withFirstRow == 0)
                withFirstRow = sum;
            if (isTall || !block.keepWithNext || i + 1 == m_blocks.size())
                break;
        }
        // Where no page can hold the whole chain, a bar and its first row still stay together.
        if (sum <= m_how.height)
            return sum;
        return withFirstRow > 0 && withFirstRow <= m_how.height ? withFirstRow
                                                                : qMin(m_blocks[first].height, m_how.height);
    }

    double fullPage(const Block &block) const
    {
        const bool underBar = block.kind == BlockKind::Row && block.section >= 0;
        return m_how.height - (underBar ? m_how.continuedBar(block.section).height : 0);
    }

    void newPage(const Block &next)
    {
        m_pages.emplace_back();
        m_y = 0;
        if (next.kind == BlockKind::Row && next.section >= 0)
            place(m_how.continuedBar(next.section));
    }

    void set(Block &block)
    {
        while (m_y + block.height > m_how.height + 0.01) {
            const double room = m_how.height - m_y;
            if (block.height <= fullPage(block) && !m_pages.back().empty()) {
                newPage(block);
                if (m_y + block.height <= m_how.height + 0.01)
                    break;
            }
            const bool isLast = block.cells.isEmpty();
            if (isLast)
                break;
            Block part = block.cutTo(room);
            place(std::move(part));
            newPage(block);
        }
        place(std::move(block));
    }

    void place(Block block)
    {
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
