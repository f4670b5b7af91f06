#include "models/documents/documents.h"
#include "models/documents/html.h"
#include "models/documents/missingtexts.h"
#include "models/documents/pdf.h"
#include "models/documents/revision.h"
#include "models/interchange/sample.h"
#include "tests/documents/papertools.h"
#include "tests/support/temporaryfile.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace scd;

namespace {

PaperOptions options(const QStringList &languages, Paper paper = Paper::Letter, PrintSize size = PrintSize::Normal)
{
    PaperOptions result;
    result.languages = languages;
    result.region = u"US"_s;
    result.paper = paper;
    result.size = size;
    result.printedAt = QDateTime(QDate(2027, 3, 1), QTime(14, 5), QTimeZone("America/Los_Angeles"));
    return result;
}

} // namespace

/// The three documents of the sample committee.
class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!PaperTools::areThere())
            QSKIP("poppler-utils, qpdf and zbar-tools are needed");
        QVERIFY(makeSample(*m_file.workspace, m_file.clock.today()).ok());
    }

    void everyDocument_data()
    {
        QTest::addColumn<DocumentKind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("languages");
        QTest::addColumn<Paper>("paper");
        QTest::addColumn<PrintSize>("size");
        for (const DocumentKind kind : {DocumentKind::Programme, DocumentKind::Days, DocumentKind::Delegates}) {
            for (const QStringList &languages :
                 QList<QStringList>{{u"en"_s}, {u"en"_s, u"es"_s}, {u"es"_s, u"fil"_s}}) {
                const QString name = documentToken(kind) + u'-' + languages.join(u'-');
                QTest::newRow(qPrintable(name))
                    << kind << u"SARIAYA-IN"_s << languages << Paper::Letter << PrintSize::Normal;
            }
            const QString name = documentToken(kind);
            QTest::newRow(qPrintable(name + u"-a4"_s))
                << kind << u"TENA-OUT"_s << QStringList{u"es"_s, u"en"_s} << Paper::A4 << PrintSize::Normal;
            QTest::newRow(qPrintable(name + u"-large"_s))
                << kind << u"SARIAYA-IN"_s << QStringList{u"en"_s, u"es"_s} << Paper::Letter << PrintSize::Large;
        }
    }

    void everyDocument()
    {
        QFETCH(DocumentKind, kind);
        QFETCH(QString, code);
        QFETCH(QStringList, languages);
        QFETCH(Paper, paper);
        QFETCH(PrintSize, size);
        const PaperOptions paperOptions = options(languages, paper, size);
        const DelegationData data = collect(code);
        const PagedDocument document(makeSheet(kind, data, paperOptions), paperOptions);
        if (!pictureFolder().isEmpty()) {
            const QString name = QString::fromLatin1(QTest::currentDataTag());
            for (int page = 0; page < qMin(4, document.pageCount()); ++page)
                document.pageImage(page, 110).save(u"%1/%2-%3.png"_s.arg(pictureFolder(), name).arg(page + 1));
        }
        const Result<QByteArray> pdf = toPdf(document);
        QVERIFY(pdf.ok());
        const PaperTools tools(*pdf);
        QVERIFY(tools.isSound());
        QCOMPARE(tools.looseFonts(), QStringList());
        QCOMPARE(tools.pageCount(), document.pageCount());
        QVERIFY(tools.qrText(1).startsWith(u"BEGIN:VCARD"_s));
        const QString text = tools.text();
        for (const QString &language : languages) {
            if (kind == DocumentKind::Delegates)
                break;
            for (const PlanDay &day : data.plan.days) {
                const QString heading = Formats(language, u"US"_s).heading(day.date);
                QVERIFY2(text.contains(heading) || day.items.isEmpty(), qPrintable(heading + u'\n' + text));
            }
        }
        for (const PageBlocks &page : document.pages())
            QVERIFY(page.back().block.kind != BlockKind::Bar);
        if (kind == DocumentKind::Days)
            QVERIFY(document.pageCount() >= data.plan.days.size() - 1);
    }

    void theProgrammeSaysWhatTheFileHolds()
    {
        const QString text = textOf(DocumentKind::Programme, options({u"en"_s, u"es"_s})).simplified();
        const QStringList wanted = {
            u"Sariaya ⇄ Santa Clarita"_s,
            u"March 22–26, 2027 · 22–26 de marzo de 2027"_s,
            u"Municipality of Sariaya, Quezon, Philippines – City of Santa Clarita, California, United States"_s,
            u"Emergency"_s,
            u"Grace Villanueva"_s,
            u"All times are those of Los Angeles (UTC−7), unless another place is named."_s,
            u"Noon here is 3:00 AM the next day in Sariaya."_s,
            u"10:15 AM Manila (UTC+8) → Mon, Mar 22, 8:30 AM Los"_s,
            u"Courtesy call on the Mayor"_s,
            u"Visita de cortesía a la alcaldesa"_s,
            u"Officials · Autoridades"_s,
            u"Youth · Jóvenes"_s,
            u"Changed"_s,
            u"Santa Clarita City Hall"_s,
            u"Plan B:"_s,
            u"SARIAYA-IN"_s,
        };
        for (const QString &line : wanted)
            QVERIFY2(text.contains(line), qPrintable(line + u"\n---\n"_s + text));
    }

    void aFlightOverTheDateLine()
    {
        // Leaves Los Angeles on Friday night, lands in Manila on Sunday morning.
        const QString text = textOf(DocumentKind::Programme, options({u"en"_s}));
        QVERIFY2(text.contains(u"10:00 PM Los Angeles (UTC−7) → Sun, Mar 28, 5:30 AM Manila (UTC+8)"_s) ||
                     text.simplified().contains(u"→ Sun, Mar 28, 5:30 AM"_s),
                 qPrintable(text));
    }

    void parallelRowsAreMarked()
    {
        const DelegationData data = collect(u"SARIAYA-IN"_s);
        const PaperSheet sheet = makeSheet(DocumentKind::Programme, data, options({u"en"_s}));
        const Section &second = sheet.sections.at(1);
        QVERIFY(second.entries.at(0).parallel);
        QVERIFY(second.entries.at(1).parallelEnd);
        QVERIFY(!second.entries.at(3).parallelEnd);
    }

    void thePublicEditionLeavesOut()
    {
        PaperOptions open = options({u"en"_s});
        const QString whole = textOf(DocumentKind::Programme, open);
        QVERIFY(whole.contains(u"Working meeting of both committees"_s));
        QVERIFY(whole.contains(u"Personal data"_s));
        open.publicOnly = true;
        const QString text = textOf(DocumentKind::Programme, open);
        QVERIFY(text.contains(u"Public: for everyone"_s));
        for (const QString &hidden :
             {u"Working meeting of both committees"_s, u"Plan B"_s, u"Grace Villanueva"_s, u"Booking"_s, u"Lodging"_s})
            QVERIFY2(!text.contains(hidden), qPrintable(hidden));
    }

    void theListOfTheDelegation()
    {
        const QString text = textOf(DocumentKind::Delegates, options({u"en"_s, u"es"_s})).simplified();
        for (const QString &line : {u"Amelia Reyes dela Cruz"_s, u"a-MEL-ya deh-la KROOS"_s, u"Municipal Mayor"_s,
                                    u"In writing: Hon. Amelia Reyes dela Cruz"_s, u"Alcaldesa Municipal dela Cruz"_s})
            QVERIFY2(text.contains(line), qPrintable(line + u"\n---\n"_s + text));
        QVERIFY(text.indexOf(u"Amelia Reyes"_s) < text.lastIndexOf(u"Ramon Gana"_s));
    }

    void revisions()
    {
        TemporaryFile file;
        QVERIFY(makeSample(*file.workspace, file.clock.today()).ok());
        const auto id = file.workspace->all<Delegation>({equals("code", Value(u"SARIAYA-IN"_s))}).first().id;
        const auto current = [&] { return *collectDelegation(*file.workspace, id); };
        const DocumentKind kind = DocumentKind::Programme;
        Revision revision = revisionOf(*file.workspace, kind, current());
        QCOMPARE(revision.number, 1);
        QCOMPARE(revision.replaces, 0);
        QVERIFY(rememberPrintout(*file.workspace, kind, current(), revision).ok());
        QVERIFY(rememberPrintout(*file.workspace, kind, current(), revision).ok());
        QCOMPARE(file.workspace->all<Printout>().size(), 1);
        QCOMPARE(revisionOf(*file.workspace, kind, current()), revision);
        QCOMPARE(revisionOf(*file.workspace, DocumentKind::Delegates, current()).number, 1);

        // What nobody sees does not make a new revision; what stands on paper does.
        QVERIFY(file.workspace->setField(id.ref(), "notes", Value(u"for us alone"_s)).ok());
        QCOMPARE(revisionOf(*file.workspace, kind, current()).number, 1);
        QVERIFY(file.workspace->setField(id.ref(), "lodging", Value(u"Hotel"_s)).ok());
        revision = revisionOf(*file.workspace, kind, current());
        QCOMPARE(revision.number, 2);
        QCOMPARE(revision.replaces, 1);
        file.clock.set(file.clock.now().addSecs(60));
        QVERIFY(rememberPrintout(*file.workspace, kind, current(), revision).ok());
        QCOMPARE(revisionOf(*file.workspace, kind, current()), revision);
        QVERIFY(file.workspace->undo().ok());
        QCOMPARE(file.workspace->all<Printout>().size(), 2);
        QCOMPARE(revisionOf(*file.workspace, kind, current()).number, 3);
    }

    void missingTranslationsAreListed()
    {
        DelegationData data = collect(u"SARIAYA-IN"_s);
        QCOMPARE(missingTexts(DocumentKind::Programme, data, {u"en"_s, u"es"_s, u"fil"_s}), QList<MissingText>());
        PlanItem &item = data.plan.days[1].items[0];
        item.item.title.setText(u"es"_s, {});
        item.item.planB = LocalText();
        const QList<MissingText> missing = missingTexts(DocumentKind::Programme, data, {u"en"_s, u"es"_s});
        QCOMPARE(missing.size(), 1);
        QCOMPARE(missing.first().ref, item.item.id.ref());
        QCOMPARE(missing.first().column, QByteArray("title"));
        QCOMPARE(missing.first().lacking, QStringList{u"es"_s});
        QCOMPARE(missing.first().shown, u"Courtesy call on the Mayor"_s);
        // The text stands there in the language that it has.
        const PaperSheet sheet = makeSheet(DocumentKind::Programme, data, options({u"es"_s}));
        QVERIFY(QString::fromUtf8(toHtml(sheet, options({u"es"_s}))).contains(u"Courtesy call on the Mayor"_s));
    }

    void theWebPage()
    {
        const PaperOptions paper = options({u"en"_s, u"es"_s});
        const PaperSheet sheet = makeSheet(DocumentKind::Programme, collect(u"SARIAYA-IN"_s), paper);
        const QString html = QString::fromUtf8(toHtml(sheet, paper));
        QCOMPARE(html.count(u"<h2>"_s), 5);
        QVERIFY(html.contains(u"href=\"tel:+16615550118\""_s));
        QVERIFY(html.contains(u"<bdi lang=\"es\">Visita de cortesía a la alcaldesa</bdi>"_s));
        QVERIFY(html.contains(u"Revision 1"_s));
    }

    void hostileData()
    {
        DelegationData data = collect(u"SARIAYA-IN"_s);
        const QString bad =
            u"<img src=x onerror=alert(1)> %1 "_s + QChar(0x202e) + u"مرحبا 🎉 "_s + QString(3'000, u'x');
        data.places.from.name = bad;
        data.places.visited.name = bad;
        data.plan.delegation.emergencyName = bad;
        data.plan.delegation.lodging = bad;
        for (PlanDay &day : data.plan.days) {
            day.title.setText(u"en"_s, bad);
            for (PlanItem &item : day.items) {
                item.item.title.setText(u"en"_s, bad);
                item.item.booking = bad;
            }
        }
        for (DelegationGroup &group : data.plan.groups)
            group.name.setText(u"en"_s, bad);
        for (PersonCard &card : data.persons)
            card.person.givenNames = bad;
        for (const DocumentKind kind : {DocumentKind::Programme, DocumentKind::Days, DocumentKind::Delegates}) {
            const PaperOptions paper = options({u"en"_s, u"es"_s});
            const PaperSheet sheet = makeSheet(kind, data, paper);
            const PagedDocument document(sheet, paper);
            for (const PageBlocks &page : document.pages()) {
                const double bottom = page.back().y + page.back().block.height;
                QVERIFY2(bottom <= document.contentHeight() + 0.01,
                         qPrintable(u"%1: kind %2, %3 > %4, %5 blocks"_s.arg(documentToken(kind))
                                        .arg(int(page.back().block.kind))
                                        .arg(bottom)
                                        .arg(document.contentHeight())
                                        .arg(page.size())));
            }
            const Result<QByteArray> pdf = toPdf(document);
            QVERIFY(pdf.ok());
            QVERIFY(PaperTools(*pdf).isSound());
            QVERIFY(!toHtml(sheet, paper).contains("<img"));
        }
    }

    void nothingPlannedYet()
    {
        const Delegation delegation = [] {
            Delegation value;
            value.id = DelegationId(7);
            value.code = u"NEW"_s;
            return value;
        }();
        DelegationData data;
        data.plan.delegation = delegation;
        for (const DocumentKind kind : {DocumentKind::Programme, DocumentKind::Days, DocumentKind::Delegates}) {
            const PaperOptions paper = options({u"en"_s, u"fil"_s});
            const PagedDocument document(makeSheet(kind, data, paper), paper);
            QCOMPARE(document.pageCount(), 1);
            QVERIFY(toPdf(document).ok());
        }
    }

    void anUnknownDelegation()
    {
        const Result<DelegationData> data = collectDelegation(*m_file.workspace, DelegationId(1));
        QVERIFY(!data.ok());
        QCOMPARE(data.error().kind, ErrorKind::NotFound);
    }

private:
    QString textOf(DocumentKind kind, const PaperOptions &paper) const
    {
        const Result<QByteArray> pdf = toPdf(PagedDocument(makeSheet(kind, collect(u"SARIAYA-IN"_s), paper), paper));
        return pdf.ok() ? PaperTools(*pdf).text().replace(QChar::Nbsp, u' ') : QString();
    }

    DelegationData collect(const QString &code) const
    {
        const auto found = m_file.workspace->all<Delegation>({equals("code", Value(code))});
        if (found.isEmpty())
            return {};
        Result<DelegationData> data = collectDelegation(*m_file.workspace, found.first().id);
        return data.ok() ? *data : DelegationData();
    }

    TemporaryFile m_file;
};

QTEST_MAIN(TestDocuments)
#include "tst_documents.moc"
