#include "tests/support/program.h"

#include <QTest>

using namespace scd;
using namespace Qt::StringLiterals;

/// The real program, as a script uses it: exit codes, one sentence for each error, no display.
class TestCommandLine : public QObject
{
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_program.path(name); }
    Program::Run run(const QStringList &arguments) const { return m_program.run(arguments); }
    QStringList print(const QString &document, const QStringList &more) const
    {
        return QStringList{u"--file"_s, path(u"sample.sistercity"_s), u"print"_s, document} + more;
    }

    const Program m_program{QStringLiteral(SCD_PROGRAM)};

private Q_SLOTS:
    void initTestCase()
    {
        const Program::Run made = run({u"--file"_s, path(u"sample.sistercity"_s), u"sample"_s});
        QCOMPARE(made.error, QString());
        QCOMPARE(made.code, 0);
    }

    void sampleRefusesToOverwrite()
    {
        const Program::Run again = run({u"--file"_s, path(u"sample.sistercity"_s), u"sample"_s});
        QCOMPARE(again.code, 3);
        QVERIFY(again.error.contains(u"there already"_s));
    }

    void helpAndVersion()
    {
        const Program::Run help = run({u"--help"_s});
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.contains(u"Exit codes"_s) && help.out.contains(u"print programme|days|delegates"_s));
        for (const char *option : {"file", "delegation", "languages", "paper", "format", "large-print", "public-only",
                                   "output", "columns", "sensitivity", "exact", "language", "as", "into", "mapping",
                                   "save-mapping", "date-order", "report", "dry-run"})
            QVERIFY2(help.out.contains(u"--"_s + QLatin1StringView(option)), option);
        const Program::Run version = run({u"--version"_s});
        QCOMPARE(version.code, 0);
        QVERIFY(version.out.startsWith(u"sistercitydesk "_s));
    }

    void exportsTablesAndTheWholeCommittee()
    {
        const QStringList from{u"--file"_s, path(u"sample.sistercity"_s), u"export"_s};
        Program::Run done = run(from + QStringList{u"people"_s, u"--output"_s, path(u"people.csv"_s), u"--columns"_s,
                                                   u"surname1,birth_date"_s, u"--language"_s, u"es"_s});
        QCOMPARE(done.error, QString());
        QCOMPARE(done.code, 0);
        QVERIFY(done.out.contains(u"birth_date"_s));
        QFile people(path(u"people.csv"_s));
        QVERIFY(people.open(QIODevice::ReadOnly));
        QVERIFY(people.readLine().contains("Apellido"));
        done = run(from + QStringList{u"people"_s, u"--output"_s, path(u"people.xlsx"_s)});
        QCOMPARE(done.code, 0);
        QCOMPARE(run(from + QStringList{u"unicorns"_s, u"--output"_s, path(u"x.csv"_s)}).code, 2);
        QCOMPARE(run(from + QStringList{u"people"_s, u"--output"_s, path(u"x.doc"_s)}).code, 2);
        QCOMPARE(run(from + QStringList{u"people"_s, u"--output"_s, path(u"none/x.csv"_s)}).code, 3);
        const QStringList whole{u"committee"_s, u"--sensitivity"_s, u"personal"_s, u"--output"_s, path(u"whole"_s)};
        done = run(from + whole);
        QCOMPARE(done.error, QString());
        QCOMPARE(run(from + whole).code, 3);
        done = run({u"--file"_s, path(u"back.sistercity"_s), u"import"_s, u"committee"_s, path(u"whole"_s)});
        QCOMPARE(done.error, QString());
        QCOMPARE(done.code, 0);
        QCOMPARE(run({u"--file"_s, path(u"back.sistercity"_s), u"check"_s}).code, 0);
        QCOMPARE(run({u"--file"_s, path(u"b2.sistercity"_s), u"import"_s, u"committee"_s, path(u"none"_s)}).code, 1);
        QVERIFY(!QFile::exists(path(u"b2.sistercity"_s)));
    }

    void addressBooksAndCalendarsGoOutAndIn()
    {
        const QStringList file{u"--file"_s, path(u"sample.sistercity"_s)};
        const auto exported = [&](const QStringList &more) { return run(file + QStringList{u"export"_s} + more); };
        Program::Run done =
            exported({u"people"_s, u"--output"_s, path(u"people.vcf"_s), u"--sensitivity"_s, u"personal"_s});
        QCOMPARE(done.error, QString());
        QCOMPARE(done.out, QString());
        QVERIFY(m_program.content(u"people.vcf"_s).contains("\r\nTEL;"));
        done = exported({u"delegates"_s, u"--output"_s, path(u"cards"_s), u"--format"_s, u"vcf"_s});
        QCOMPARE(done.error, QString());
        QVERIFY2(done.out.contains(u"Birth date"_s) && done.out.contains(u"Contact"_s), qPrintable(done.out));
        QVERIFY(!m_program.content(u"cards"_s).contains("\r\nTEL;"));
        done = exported({u"delegations"_s, u"--delegation"_s, u"SARIAYA-IN"_s, u"--output"_s, path(u"visit.ics"_s)});
        QCOMPARE(done.error, QString());
        const QByteArray visit = m_program.content(u"visit.ics"_s);
        QVERIFY(visit.contains("BEGIN:VTIMEZONE") && visit.contains("BEGIN:VEVENT"));
        done =
            exported({u"itinerary-items"_s, u"--delegation"_s, u"SARIAYA-IN"_s, u"--output"_s, path(u"items.ics"_s)});
        QCOMPARE(done.error, QString());
        QCOMPARE(m_program.content(u"items.ics"_s).count("BEGIN:VEVENT"), visit.count("BEGIN:VEVENT"));
        QCOMPARE(exported({u"delegations"_s, u"--delegation"_s, u"NONE"_s, u"--output"_s, path(u"x.ics"_s)}).code, 1);
        done = exported({u"venues"_s, u"--delegation"_s, u"SARIAYA-IN"_s, u"--output"_s, path(u"x.csv"_s)});
        QCOMPARE(done.code, 2);
        QVERIFY(done.error.contains(u"“--delegation” does not go"_s));
        done = exported({u"venues"_s, u"--output"_s, path(u"x.vcf"_s)});
        QCOMPARE(done.code, 2);
        QVERIFY2(done.error.contains(u"xlsx, csv."_s), qPrintable(done.error));
        // Back into the file that they came from: nothing to do.
        for (const QStringList &what : {QStringList{path(u"people.vcf"_s), u"--as"_s, u"people"_s},
                                        QStringList{path(u"visit.ics"_s), u"--into"_s, u"SARIAYA-IN"_s}}) {
            done = run(file + QStringList{u"import"_s} + what + QStringList{u"--dry-run"_s});
            QCOMPARE(done.error, QString());
            QVERIFY2(done.out.contains(u"Rows: 0 to add, 0 to change"_s), qPrintable(done.out));
        }
        m_program.write(u"photo.vcf"_s,
                        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana\r\nPHOTO;ENCODING=b:AAAA\r\nEND:VCARD\r\n");
        done = run(file + QStringList{u"import"_s, path(u"photo.vcf"_s), u"--dry-run"_s});
        QCOMPARE(done.error, QString());
        QVERIFY2(done.out.contains(u"left out: PHOTO."_s), qPrintable(done.out));
    }

    void listsDelegations()
    {
        const Program::Run list = run({u"--file"_s, path(u"sample.sistercity"_s), u"list"_s, u"delegations"_s});
        QCOMPARE(list.code, 0);
        const QStringList lines = list.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        for (const QString &line : lines)
            QCOMPARE(line.count(u'\t'), 4);
        QVERIFY(list.out.contains(u"SARIAYA-IN\t"_s));
    }

    void checkIsSoundAndSeesFaults()
    {
        const Program::Run sound = run({u"--file"_s, path(u"sample.sistercity"_s), u"check"_s});
        QCOMPARE(sound.error, QString());
        QCOMPARE(sound.code, 0);
        QVERIFY(QFile::copy(path(u"sample.sistercity"_s), path(u"torn.sistercity"_s)));
        QFile torn(path(u"torn.sistercity"_s));
        QVERIFY(torn.open(QIODevice::ReadWrite));
        QVERIFY(torn.seek(torn.size() / 2));
        torn.write(QByteArray(8192, 'x'));
        torn.close();
        const Program::Run broken = run({u"--file"_s, path(u"torn.sistercity"_s), u"check"_s});
        QVERIFY(broken.code == 5 || broken.code == 4);
        QVERIFY(!broken.error.isEmpty());
    }

    void printsEveryDocument_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("languages");
        QTest::addColumn<QString>("format");
        QTest::newRow("programme") << u"programme"_s << u"en,es"_s << u"pdf"_s;
        QTest::newRow("days") << u"days"_s << u"fil"_s << u"pdf"_s;
        QTest::newRow("delegates") << u"delegates"_s << u"es"_s << u"pdf"_s;
        QTest::newRow("web page") << u"programme"_s << u"fil,en"_s << u"html"_s;
    }

    void printsEveryDocument()
    {
        QFETCH(QString, document);
        QFETCH(QString, languages);
        QFETCH(QString, format);
        const QString output = path(document + languages + u'.' + format);
        const Program::Run printed =
            run(print(document, {u"--delegation"_s, u"sariaya-in"_s, u"--languages"_s, languages, u"--paper"_s, u"a4"_s,
                                 u"--large-print"_s, u"--output"_s, output}));
        QCOMPARE(printed.error, QString());
        QCOMPARE(printed.code, 0);
        QFile file(output);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray head = file.read(200);
        QVERIFY(format == u"pdf"_s ? head.startsWith("%PDF-") : head.toLower().contains("<!doctype html"));
        QVERIFY(file.size() > 4000);
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void errorsAreOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const QStringList good{u"--delegation"_s, u"SARIAYA-IN"_s};
        QTest::newRow("unknown delegation")
            << print(u"programme"_s, {u"--delegation"_s, u"NO"_s, u"--output"_s, path(u"x.pdf"_s)}) << 1
            << u"SARIAYA-IN"_s;
        QTest::newRow("missing file") << QStringList{u"--file"_s, path(u"none"_s), u"list"_s, u"delegations"_s} << 1
                                      << u"There is no file"_s;
        QTest::newRow("no such folder") << print(u"programme"_s,
                                                 good + QStringList{u"--output"_s, path(u"none/x.pdf"_s)})
                                        << 3 << u"no such folder"_s;
        QTest::newRow("other kind of file")
            << QStringList{u"--file"_s, QStringLiteral(SCD_PROGRAM), u"check"_s} << 4 << u"is not a file of"_s;
        QTest::newRow("unknown document") << print(u"poem"_s, good) << 2 << u"programme, days, delegates"_s;
        QTest::newRow("unknown paper") << print(u"days"_s, good + QStringList{u"--paper"_s, u"a9"_s, u"--output"_s,
                                                                              path(u"x.pdf"_s)})
                                       << 2 << u"letter, a4"_s;
        QTest::newRow("three languages") << print(u"days"_s, good + QStringList{u"--languages"_s, u"en,es,fil"_s,
                                                                                u"--output"_s, path(u"x.pdf"_s)})
                                         << 2 << u"One or two"_s;
        QTest::newRow("unknown language")
            << print(u"days"_s, good + QStringList{u"--languages"_s, u"fr"_s, u"--output"_s, path(u"x.pdf"_s)}) << 2
            << u"en, es, fil"_s;
        const QStringList exporting{
            u"--file"_s, path(u"sample.sistercity"_s), u"export"_s, u"people"_s, u"--output"_s, path(u"x.csv"_s)};
        QTest::newRow("unknown class") << exporting + QStringList{u"--sensitivity"_s, u"secret"_s} << 2
                                       << u"public, internal, personal"_s;
        QTest::newRow("unknown language of a table")
            << exporting + QStringList{u"--language"_s, u"fr"_s} << 2 << u"en, es, fil"_s;
        QTest::newRow("unknown format") << exporting + QStringList{u"--format"_s, u"doc"_s} << 2 << u"xlsx, csv"_s;
        QTest::newRow("unknown column") << exporting + QStringList{u"--columns"_s, u"shoe_size"_s} << 2
                                        << u"shoe_size"_s;
        QTest::newRow("option of another command")
            << exporting + QStringList{u"--dry-run"_s} << 2 << u"“--dry-run” does not go with “export”"_s;
        const QStringList committee{
            u"--file"_s, path(u"sample.sistercity"_s), u"export"_s, u"committee"_s, u"--output"_s, path(u"x"_s)};
        QTest::newRow("part of a committee") << committee + QStringList{u"--delegation"_s, u"SARIAYA-IN"_s} << 2
                                             << u"“--delegation” does not go with “export committee”"_s;
        QTest::newRow("columns of a committee") << committee + QStringList{u"--columns"_s, u"name"_s} << 2
                                                << u"“--columns” does not go with “export committee”"_s;
        const QStringList back{u"--file"_s, path(u"x.sistercity"_s), u"import"_s, u"committee"_s};
        QTest::newRow("dry run of a committee") << back + QStringList{path(u"x"_s), u"--dry-run"_s} << 2
                                                << u"“--dry-run” does not go with “import committee”"_s;
        QTest::newRow("no folder") << back << 2 << u"import committee FOLDER"_s;
        QTest::newRow("no output") << print(u"days"_s, good) << 2 << u"--output"_s;
        QTest::newRow("no file") << QStringList{u"check"_s} << 2 << u"--file"_s;
        QTest::newRow("unknown option") << QStringList{u"--nonsense"_s, u"check"_s} << 2 << u"--help"_s;
        QTest::newRow("word too many") << QStringList{u"--file"_s, u"x"_s, u"check"_s, u"it"_s} << 2 << u"it"_s;
    }

    void errorsAreOneSentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, says);
        const Program::Run failed = run(arguments);
        QCOMPARE(failed.code, code);
        QCOMPARE(failed.out, QString());
        QCOMPARE(failed.error.count(u'\n'), 1);
        QVERIFY2(failed.error.contains(says), qPrintable(failed.error));
        QVERIFY(!QFile::exists(path(u"x.pdf"_s)));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
