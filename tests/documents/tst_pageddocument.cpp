#include "models/documents/html.h"
#include "models/documents/pdf.h"
#include "tests/documents/papertools.h"
#include "tests/documents/samplesheet.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace scd;

namespace {

PaperOptions options(const QStringList &languages, Paper paper = Paper::Letter, PrintSize size = PrintSize::Normal)
{
    PaperOptions result;
    result.languages = languages;
    result.paper = paper;
    result.size = size;
    result.printedAt = QDateTime(QDate(2026, 2, 20), QTime(14, 5), QTimeZone("America/Los_Angeles"));
    return result;
}

Entry plainEntry(const QString &title, const QString &note = {})
{
    Entry entry;
    entry.lead << Paragraph{{Run{.text = u"08:00"_s, .size = TypeSize::Title, .strong = true}}};
    entry.body << Paragraph{{Run{.text = title, .size = TypeSize::Title, .strong = true}}};
    entry.body << paragraphsOf(note, Run{});
    entry.side << Paragraph{{Run{.text = u"City Hall"_s}}};
    return entry;
}

PaperSheet withEntry(const Entry &entry)
{
    PaperSheet sheet = sampleSheet({u"en"_s}, 1, 2);
    sheet.sections[0].entries << entry;
    return sheet;
}

void savePictures(const PagedDocument &document, const QString &name)
{
    if (pictureFolder().isEmpty())
        return;
    for (int page = 0; page < qMin(3, document.pageCount()); ++page)
        document.pageImage(page, 100).save(u"%1/%2-%3.png"_s.arg(pictureFolder(), name).arg(page + 1));
}

QByteArray pdfOf(const PagedDocument &document)
{
    Result<QByteArray> pdf = toPdf(document);
    return pdf.ok() ? *pdf : QByteArray();
}

} // namespace

class TestPagedDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!PaperTools::areThere())
            QSKIP("poppler-utils, qpdf and zbar-tools are needed");
    }

    void pages_data()
    {
        QTest::addColumn<QStringList>("languages");
        QTest::addColumn<Paper>("paper");
        QTest::addColumn<PrintSize>("size");
        const QList<QStringList> choices = {{u"en"_s}, {u"en"_s, u"es"_s}, {u"es"_s, u"fil"_s}};
        for (const QStringList &languages : choices) {
            const QByteArray name = languages.join(u'-').toLatin1();
            QTest::newRow((name + "-letter").constData()) << languages << Paper::Letter << PrintSize::Normal;
            QTest::newRow((name + "-a4").constData()) << languages << Paper::A4 << PrintSize::Normal;
            QTest::newRow((name + "-a4-large").constData()) << languages << Paper::A4 << PrintSize::Large;
            QTest::newRow((name + "-letter-large").constData()) << languages << Paper::Letter << PrintSize::Large;
        }
    }

    void pages()
    {
        QFETCH(QStringList, languages);
        QFETCH(Paper, paper);
        QFETCH(PrintSize, size);
        const PagedDocument document(sampleSheet(languages, 4, 8), options(languages, paper, size));
        savePictures(document, QString::fromLatin1(QTest::currentDataTag()));
        const PaperTools tools(pdfOf(document));
        QVERIFY(document.pageCount() > 1);
        QCOMPARE(tools.pageCount(), document.pageCount());
        QVERIFY(tools.info().contains(paper == Paper::A4 ? u"595 x 842"_s : u"612 x 792"_s));
        QVERIFY(tools.info().contains(u"Santa Clarita"_s));
        QCOMPARE(tools.looseFonts(), QStringList());
        QVERIFY(tools.fontCount() >= 2);
        QVERIFY(tools.isSound());
        QVERIFY(tools.qrText(1).contains(u"TEL:+16615550123"_s));

        const QStringList pages = tools.pages();
        QCOMPARE(pages.size(), document.pageCount());
        for (int i = 0; i < pages.size(); ++i)
            QVERIFY2(pages[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())), qPrintable(pages[i]));
        for (const QString &language : languages) {
            const QString day = Formats(language).heading(QDate(2026, 3, 4));
            QVERIFY2(pages[0].contains(day), qPrintable(pages[0]));
        }
        const QString raw = tools.raw();
        QCOMPARE(raw.count(u"/URI (tel:+16615550100)"_s), 4 * 8);
        QCOMPARE(raw.count(u"/URI (tel:+16615550123)"_s), 1);
        QVERIFY(raw.contains(u"/Lang ("_s + languages.first()));
        QVERIFY(raw.contains(u"/DisplayDocTitle true"_s));
        QVERIFY(raw.contains(u"/Outlines"_s));
    }

    void nothingIsCutAndNoBarIsLast()
    {
        for (int items = 1; items < 14; ++items) {
            for (const PrintSize size : {PrintSize::Normal, PrintSize::Large}) {
                const QStringList languages = {u"en"_s, u"es"_s};
                const PaperSheet sheet = sampleSheet(languages, 5, items);
                const PagedDocument document(sheet, options(languages, Paper::Letter, size));
                int rows = 0;
                for (const PageBlocks &page : document.pages()) {
                    QVERIFY(!page.empty());
                    QVERIFY(page.back().block.kind != BlockKind::Bar);
                    double bottom = 0;
                    for (const PlacedBlock &placed : page) {
                        QVERIFY(placed.y >= bottom - 0.01);
                        bottom = placed.y + placed.block.height;
                        for (const TextCell &cell : placed.block.cells) {
                            QCOMPARE(cell.first, 0);
                            QCOMPARE(cell.end, cell.flow->lineCount());
                        }
                        rows += placed.block.kind == BlockKind::Row ? 1 : 0;
                    }
                    QVERIFY(bottom <= document.contentHeight() + 0.01);
                    // A page that goes on with a day says which.
                    QVERIFY(page.front().block.kind != BlockKind::Row);
                }
                QCOMPARE(rows, 5 * items);
            }
        }
    }

    void aLongNoteFlowsOverPages()
    {
        QString note;
        for (int i = 0; note.size() < 100'000; ++i)
            note += u"word%1 "_s.arg(i);
        const PagedDocument document(withEntry(plainEntry(u"Long"_s, note)), options({u"en"_s}));
        QVERIFY(document.pageCount() > 10);
        for (const PageBlocks &page : document.pages()) {
            QVERIFY(page.back().y + page.back().block.height <= document.contentHeight() + 0.01);
            QVERIFY(page.back().block.kind != BlockKind::Bar);
        }
        const PaperTools tools(pdfOf(document));
        const QString text = tools.text();
        for (const int i : {0, 1, 500, 5'000, 9'000})
            QVERIFY2(text.contains(u"word%1 "_s.arg(i)) || text.contains(u"word%1\n"_s.arg(i)),
                     qPrintable(QString::number(i)));
        QVERIFY(text.contains(u"(continued)"_s));
    }

    void aLongWordIsBroken()
    {
        const PagedDocument document(withEntry(plainEntry(QString(100'000, u'W'))), options({u"en"_s}));
        QVERIFY(document.pageCount() > 10);
        QCOMPARE(PaperTools(pdfOf(document)).pageCount(), document.pageCount());
    }

    void manyLinesInAMasthead()
    {
        PaperSheet sheet = sampleSheet({u"en"_s}, 1, 3);
        sheet.masthead.lines << paragraphsOf(u"purpose\n"_s.repeated(3'000), Run{});
        const PagedDocument document(sheet, options({u"en"_s}));
        QVERIFY(document.pageCount() > 20);
        QVERIFY(PaperTools(pdfOf(document)).text().contains(u"Arrival"_s));
    }

    void strangeTexts_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("expected");
        QTest::newRow("markup") << u"<img src=\"file:///etc/passwd\"> & <b>bold</b>"_s
                                << u"<img src=\"file:///etc/passwd\"> & <b>bold</b>"_s;
        QTest::newRow("override") << u"abc"_s + QChar(0x202e) + u"def"_s << u"abcdef"_s;
        QTest::newRow("emoji") << u"Picnic 🌮🎉 👨‍👩‍👧‍👦 in the park 🇪🇨"_s
                               << u"in the park"_s;
        QTest::newRow("arabic") << u"Visit مرحبا بكم 2026"_s << u"Visit"_s;
        QTest::newRow("hebrew") << u"שלום עולם"_s << QString();
        QTest::newRow("controls") << u"one"_s + QChar(1) + QChar(0xd800) + u"two"_s << u"onetwo"_s;
        QTest::newRow("object") << u"one"_s + QChar(0xfffc) + u"two"_s << u"one two"_s;
        QTest::newRow("zalgo") << u"Z"_s + QString(300, QChar(0x0301)) + u"algo"_s << u"algo"_s;
        QTest::newRow("placeholders") << u"%1 %2 %n &amp;"_s << u"%1 %2 %n &amp;"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void strangeTexts()
    {
        QFETCH(QString, title);
        QFETCH(QString, expected);
        PaperSheet sheet = withEntry(plainEntry(title, title));
        sheet.masthead.heading = title;
        sheet.footerName = title;
        const PagedDocument document(sheet, options({u"en"_s}));
        savePictures(document, u"strange-"_s + QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(document.pageCount(), 1);
        const PaperTools tools(pdfOf(document));
        QVERIFY(tools.isSound());
        QCOMPARE(tools.looseFonts(), QStringList());
        QVERIFY2(tools.text().contains(expected), qPrintable(tools.text()));
        // The rows around it are as they were.
        QVERIFY(tools.text().contains(u"Arrival and welcome"_s));

        const QString html = QString::fromUtf8(toHtml(sheet, options({u"en"_s})));
        QVERIFY(!html.contains(u"<img"_s));
        QVERIFY(!html.contains(QChar(0x202e)));
        QVERIFY(html.contains(expected.toHtmlEscaped()));
    }

    void emojiArePictures()
    {
        const PagedDocument without(withEntry(plainEntry(u"Picnic"_s)), options({u"en"_s}));
        const PagedDocument with(withEntry(plainEntry(u"Picnic 🌮"_s)), options({u"en"_s}));
        QVERIFY(!PaperTools(pdfOf(without)).raw().contains(u"/Subtype /Image"_s));
        QVERIFY(PaperTools(pdfOf(with)).raw().contains(u"/Subtype /Image"_s));
    }

    /// Flags, bars, links, emoji: in black and white nothing has a colour, and all of it is where it was.
    void greyHasNoColour()
    {
        PaperOptions grey = options({u"en"_s});
        const PaperSheet sheet = withEntry(plainEntry(u"Concert \U0001F3BA"_s, u"https://example.org"_s));
        const PagedDocument coloured(sheet, grey);
        grey.grey = true;
        const PagedDocument plain(sheet, grey);
        QCOMPARE(plain.pageCount(), coloured.pageCount());
        const auto colours = [](const QImage &image) {
            qsizetype count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QRgb pixel = image.pixel(x, y);
                    count += qAbs(qRed(pixel) - qGreen(pixel)) > 8 || qAbs(qBlue(pixel) - qGreen(pixel)) > 8;
                }
            }
            return count;
        };
        QVERIFY(colours(coloured.pageImage(0, 72)) > 100);
        for (int page = 0; page < plain.pageCount(); ++page)
            QCOMPARE(colours(plain.pageImage(page, 72)), 0);
    }

    void equalSheetsGiveEqualBytes()
    {
        const QStringList languages = {u"en"_s, u"es"_s};
        const QByteArray first = pdfOf(PagedDocument(sampleSheet(languages, 3, 6), options(languages)));
        const QByteArray second = pdfOf(PagedDocument(sampleSheet(languages, 3, 6), options(languages)));
        QVERIFY(!first.isEmpty());
        QCOMPARE(first, second);
    }

    void footerSaysRevisionAndClass()
    {
        PaperOptions paper = options({u"en"_s});
        paper.revision = 3;
        paper.replaces = 2;
        PaperSheet sheet = sampleSheet({u"en"_s}, 1, 2);
        sheet.sensitivity = Sensitivity::Personal;
        const QString text = PaperTools(pdfOf(PagedDocument(sheet, paper))).text();
        QVERIFY2(text.contains(u"Revision 3, replaces revision 2"_s), qPrintable(text));
        QVERIFY(text.contains(u"Printed Feb 20, 2026"_s));
        QVERIFY(text.contains(u"Personal data"_s));
    }

    void aPageForEachSection()
    {
        PaperSheet sheet = sampleSheet({u"en"_s, u"es"_s}, 3, 7);
        sheet.sectionPerPage = true;
        const PagedDocument document(sheet, options({u"en"_s, u"es"_s}));
        savePictures(document, u"days"_s);
        QCOMPARE(document.pageCount(), 3);
        QCOMPARE(document.bookmarks().size(), 3);
    }

    void stopping()
    {
        const PagedDocument document(sampleSheet({u"en"_s}, 6, 8), options({u"en"_s}));
        const Result<QByteArray> pdf = toPdf(document, [](int page) { return page < 2; });
        QVERIFY(!pdf.ok());
        QCOMPARE(pdf.error().kind, ErrorKind::Cancelled);
    }

    void webPage()
    {
        const QString html =
            QString::fromUtf8(toHtml(sampleSheet({u"en"_s, u"es"_s}, 2, 3), options({u"en"_s, u"es"_s})));
        QVERIFY(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"en\">"_s));
        QCOMPARE(html.count(u"<h1>"_s), 1);
        QCOMPARE(html.count(u"<h2>"_s), 2);
        QCOMPARE(html.count(u"<th scope=\"row\">"_s), 6);
        QCOMPARE(html.count(u"<th scope=\"col\">"_s), 6);
        QVERIFY(html.contains(u"lang=\"es\""_s));
        QVERIFY(html.contains(u"href=\"tel:+16615550123\""_s));
        QVERIFY(html.contains(u"@media print"_s));
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(!html.contains(u"src="_s));
    }
};

QTEST_MAIN(TestPagedDocument)
#include "tst_pageddocument.moc"
