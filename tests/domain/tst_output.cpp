#include "models/domain/output.h"

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
};

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
