#pragma once

#include "models/documents/block.h"

namespace scd {

/// Measures the parts of a sheet for a width and a size of type.
class BlockMaker
{
public:
    BlockMaker(const PaperSheet &sheet, double width, double factor, bool grey = false);

    /// What a document begins with, above all sections.
    std::vector<Block> masthead() const;
    /// The bar, what stands below it, and the rows.
    std::vector<Block> section(int number) const;
    Block bar(int section, bool continued) const;

private:
    Block row(const Entry &entry, int section) const;
    Block intro(const Section &section, int number) const;
    std::shared_ptr<const TextFlow> flow(const QList<Paragraph> &paragraphs, double width) const;

    const PaperSheet &m_sheet;
    double m_width;
    double m_factor;
    double m_leadWidth = 0;
    double m_sideWidth = 0;
    double m_gap = 0;
    bool m_grey = false;
};

} // namespace scd
