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

    void namesOfFilesAreOfLettersDigitsHyphensAndSpaces_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("en") << u"Mayor’s visit · Riverside ⇄ Tena: Mar 4–7, 2027 (draft)"_s
                            << u"Mayors visit - Riverside - Tena - Mar 4-7 2027 draft"_s;
        QTest::newRow("es") << u"Programa · «Visita de la alcaldesa Ñusta», 4–7 de marzo"_s
                            << u"Programa - Visita de la alcaldesa Ñusta 4-7 de marzo"_s;
        QTest::newRow("fil") << u"Pagdalaw ng mga taga-Sariaya — Ika-4 ng Marso"_s
                             << u"Pagdalaw ng mga taga-Sariaya - Ika-4 ng Marso"_s;
        QTest::newRow("composed") << u"Rio\u0301 de la Pen\u0303a"_s << u"Rió de la Peña"_s;
        QTest::newRow("other scripts") << u"石川県 Ишим"_s << u"石川県 Ишим"_s;
        QTest::newRow("path") << u"../../etc/passwd"_s << u"etc - passwd"_s;
        QTest::newRow("dots") << u"St. Louis...pdf."_s << u"St Louis pdf"_s;
        QTest::newRow("device") << u"Con"_s << u"Con 1"_s;
        QTest::newRow("device with dot") << u"nul."_s << u"nul 1"_s;
        QTest::newRow("no device") << u"Com 1"_s << u"Com 1"_s;
        QTest::newRow("nothing left") << u" ⇄ · 🎉 "_s << u"Other"_s;
        QTest::newRow("line break") << u"One\nTwo\u202Eevil"_s << u"One Two evil"_s;
        QTest::newRow("long") << QString(200, u'x') << QString(80, u'x');
        QTest::newRow("cut letter") << QString(79, u'x') + u"𝒜"_s << QString(79, u'x');
    }

    void namesOfFilesAreOfLettersDigitsHyphensAndSpaces()
    {
        QFETCH(QString, title);
        QFETCH(QString, name);
        QCOMPARE(fileNameOf(title, u"Other"_s), name);
    }

    void newFilesAreProposedAmongTheDocuments()
    {
        QVERIFY(proposedPath(u"A · B"_s, {}, u"pdf"_s).endsWith(u"/A - B.pdf"_s));
        QVERIFY(proposedPath(u"A · B"_s, {}, {}).endsWith(u"/A - B"_s));
    }
};

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
