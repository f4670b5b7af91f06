#pragma once

#include "models/documents/textflow.h"

#include <functional>

namespace scd {

/// A part of a text column inside a block: the lines from `first` up to and without `end`.
struct TextCell
{
    QPointF at; ///< against the block's corner
    std::shared_ptr<const TextFlow> flow;
    int first = 0;
    int end = 0;

    double bottom() const { return at.y() + flow->height(first, end); }
};

TextCell wholeCell(QPointF at, std::shared_ptr<const TextFlow> flow);

struct Picture
{
    QRectF rect; ///< against the block's corner
    std::function<void(QPainter &, const QRectF &)> paint;
};

enum class BlockKind { Masthead, Bar, Intro, Row };

/// What is measured once and then set on a page as a whole, in points. Only a block that is taller than a page is cut,
/// between lines.
struct Block
{
    BlockKind kind = BlockKind::Row;
    double height = 0;
    double gapAbove = 0; ///< left out at the top of a page
    int section = -1;    ///< index into PaperSheet::sections; -1 = the masthead
    bool keepWithNext = false;
    bool startsPage = false;
    bool hairline = false;
    double hairlineFrom = 0;
    QRgb hairlineColor = 0xffbfc6ca;
    double padding = 0; ///< below the text, inside `height`
    QList<TextCell> cells;
    QList<Picture> pictures; ///< stay with the first part of a block that is cut

    void paint(QPainter &painter, QPointF at, double width) const;
    /// Cuts off what fits into `room` and leaves the rest in this block. Always takes a line.
    Block cutTo(double room);
};

/// A block and where it stands on its page.
struct PlacedBlock
{
    Block block;
    double y = 0;
};
using PageBlocks = std::vector<PlacedBlock>;

struct Pagination
{
    double height = 0; ///< of the part of a page that holds blocks
    /// The bar of a section that goes on from the page before.
    std::function<Block(int section)> continuedBar;
    double smallestPart = 0; ///< of a block that has to be cut: less room than this stays empty
};

/// Sets blocks on pages: rows stay whole, bars stay with their first row, a section that goes on repeats its bar.
std::vector<PageBlocks> paginate(std::vector<Block> blocks, const Pagination &how);

} // namespace scd
