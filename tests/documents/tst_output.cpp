#include "models/documents/links.h"
#include "models/documents/output.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace scd;

class TestOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReplaces()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out.pdf"_s);
        QVERIFY(writeOutput(path, "first").ok());
        QVERIFY(writeOutput(path, "second").ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("second"));
    }

    void saysWhatIsWrong()
    {
        const QTemporaryDir folder;
        QCOMPARE(writeOutput(u""_s, "x").error().kind, ErrorKind::NotFound);
        QCOMPARE(writeOutput(folder.filePath(u"no/such/out.pdf"_s), "x").error().kind, ErrorKind::NotFound);
        QCOMPARE(writeOutput(folder.path(), "x").error().kind, ErrorKind::ReadOnly);
        QVERIFY(!writeOutput(u"/proc/out.pdf"_s, "x").ok());
    }

    void telephoneLinks()
    {
        QCOMPARE(telLink(u"+63 (35) 225-0000"_s), u"tel:+63352250000"_s);
        QCOMPARE(telLink(u"062 886 452 ext. 12"_s), u"tel:062886452"_s);
        QCOMPARE(telLink(u"0917 555 0101 / 0917 555 0102"_s), u"tel:09175550101"_s);
        QCOMPARE(telLink(u"911"_s), u"tel:911"_s);
        QCOMPARE(telLink(u"ask at the desk"_s), QString());
        QCOMPARE(shownPhone(u"+1 661 555 0100"_s), u"+1\u00a0661\u00a0555\u00a00100"_s);
    }

    void webLinks()
    {
        QCOMPARE(webLink(u"example.org/visit"_s), u"https://example.org/visit"_s);
        QCOMPARE(webLink(u"javascript://example.org/%0aalert(1)"_s), QString());
        QCOMPARE(webLink(u"file:///etc/passwd"_s), QString());
        QCOMPARE(webLink(u"no link"_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
