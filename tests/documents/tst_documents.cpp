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
            QVERIFY(document.pageCount() >= 5);
    }

private:
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
