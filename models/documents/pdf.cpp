#include "models/documents/pdf.h"

#include <QBuffer>
#include <QPdfWriter>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

using Handle = QPDFObjectHandle;

Handle text(const QString &value)
{
    return Handle::newUnicodeString(value.toStdString());
}

std::string pdfDate(const QDateTime &moment)
{
    // UTC: the same document printed in two time zones has one date.
    return moment.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toStdString();
}

void addBookmarks(QPDF &pdf, const PagedDocument &document)
{
    const QList<PagedDocument::Bookmark> bookmarks = document.bookmarks();
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    if (bookmarks.size() < 2)
        return;
    Handle outlines = pdf.makeIndirectObject(Handle::newDictionary());
    outlines.replaceKey("/Type", Handle::newName("/Outlines"));
    outlines.replaceKey("/Count", Handle::newInteger(bookmarks.size()));
    std::vector<Handle> items;
    for (const PagedDocument::Bookmark &bookmark : bookmarks) {
        Handle item = pdf.makeIndirectObject(Handle::newDictionary());
        Handle destination = Handle::newArray();
        destination.appendItem(pages.at(static_cast<std::size_t>(bookmark.page)).getObjectHandle());
        destination.appendItem(Handle::newName("/XYZ"));
        destination.appendItem(Handle::newNull());
        destination.appendItem(Handle::newReal(document.pageSize().height() - bookmark.y + 8, 2));
        destination.appendItem(Handle::newNull());
        item.replaceKey("/Title", text(bookmark.title));
        item.replaceKey("/Parent", outlines);
        item.replaceKey("/Dest", destination);
        items.push_back(item);
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0)
            items[i].replaceKey("/Prev", items[i - 1]);
        if (i + 1 < items.size())
            items[i].replaceKey("/Next", items[i + 1]);
    }
    outlines.replaceKey("/First", items.front());
    outlines.replaceKey("/Last", items.back());
    pdf.getRoot().replaceKey("/Outlines", outlines);
    pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
}

/// What QPdfWriter cannot say. Throws what libqpdf throws.
QByteArray finished(const QByteArray &bytes, const PagedDocument &document)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("document.pdf", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    Handle root = pdf.getRoot();
    root.replaceKey("/Lang", text(document.sheet().languages.value(0)));
    Handle preferences = Handle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    addBookmarks(pdf, document);

    Handle info = pdf.makeIndirectObject(Handle::newDictionary());
    info.replaceKey("/Title", text(document.sheet().title));
    info.replaceKey("/Creator", text(u"Sister City Desk"_s));
    info.replaceKey("/Producer", text(u"Sister City Desk"_s));
    if (const QDateTime printed = document.options().printedAt; printed.isValid()) {
        info.replaceKey("/CreationDate", Handle::newString(pdfDate(printed)));
        info.replaceKey("/ModDate", Handle::newString(pdfDate(printed)));
    }
    pdf.getTrailer().replaceKey("/Info", info);
    // Qt writes the moment and a random number in there.
    root.removeKey("/Metadata");

    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

Result<QByteArray> toPdf(const PagedDocument &document, const std::function<bool(int page)> &goOn)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return failure(ErrorKind::Unexpected, u"buffer"_s);
    bool wasStopped = false;
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(720);
        writer.setPageSize(QPageSize(document.options().paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(document.sheet().title);
        const auto ask = [&](int page) {
            wasStopped = goOn && !goOn(page);
            return !wasStopped;
        };
        if (!document.print(writer, 0, document.pageCount() - 1, ask) && !wasStopped)
            return failure(ErrorKind::Unexpected, u"pdf writer"_s);
    }
    if (wasStopped)
        return failure(ErrorKind::Cancelled);
    try {
        return finished(buffer.data(), document);
    } catch (const std::exception &) {
        return failure(ErrorKind::Unexpected, u"pdf structure"_s);
    }
}

} // namespace scd
