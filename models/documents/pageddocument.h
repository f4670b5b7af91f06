#pragma once

#include "models/documents/block.h"
#include "models/documents/documentstrings.h"
#include "models/documents/paperoptions.h"

#include <QImage>

class QPagedPaintDevice;

namespace scd {

class BlockMaker;

/// A sheet laid out on pages. Made in any thread; painted by one thread at a time. The same pages go to the printer,
/// the preview, a PDF and pictures.
class PagedDocument
{
public:
    PagedDocument(PaperSheet sheet, const PaperOptions &options);

    const PaperSheet &sheet() const { return m_sheet; }
    const PaperOptions &options() const { return m_options; }
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// In points.
    QSizeF pageSize() const { return scd::pageSize(m_options.paper); }
    /// The painter's unit is a point and its origin the corner of the sheet of paper. `page` counts from 0.
    void paintPage(QPainter &painter, int page) const;
    QImage pageImage(int page, double dotsPerInch) const;

    /// Paints the pages from `first` to `last` on a device whose paper is as large as pageSize(). False when the
    /// device refused or `goOn` said no. `goOn` is asked before each page with its number.
    bool print(QPagedPaintDevice &device, int first, int last, const std::function<bool(int page)> &goOn = {}) const;
    bool print(QPagedPaintDevice &device) const { return print(device, 0, pageCount() - 1); }

    struct Bookmark
    {
        QString title;
        int page = 0;
        double y = 0; ///< points from the top of the paper
    };
    /// Where each section begins.
    QList<Bookmark> bookmarks() const;

    /// For tests and the list of pages: what stands where.
    const std::vector<PageBlocks> &pages() const { return m_pages; }
    double contentHeight() const { return m_contentHeight; }

private:
    void measureFooter();
    void layOut();
    void layOutSectionPages();
    std::vector<PageBlocks> pagesOf(std::vector<Block> blocks, const BlockMaker &maker, double factor) const;
    double contentWidth() const { return pageSize().width() - 2 * margin; }
    QList<Paragraph> pageNumber(int page, int count) const;
    void paintFooter(QPainter &painter, int page) const;

    static constexpr double margin = 45;
    static constexpr double bottomMargin = 34;

    PaperSheet m_sheet;
    PaperOptions m_options;
    DocumentLanguages m_languages;
    std::vector<PageBlocks> m_pages;
    std::shared_ptr<const TextFlow> m_footer;
    double m_contentHeight = 0;
    double m_footerFactor = 1;
};

} // namespace scd
