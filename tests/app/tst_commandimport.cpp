#include "tests/support/program.h"
#include "tests/support/tables.h"

#include <QDir>
#include <QTest>

using namespace scd;
using namespace Qt::StringLiterals;

/// Import by the real program: sheets as committees have them, folders, and files that are none.
class TestCommandImport : public QObject
{
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_program.path(name); }
    Program::Run run(const QStringList &arguments) const { return m_program.run(arguments); }
    QString data(const char *name) const { return QFINDTESTDATA(u"../data/import/"_s + QLatin1StringView(name)); }
    QStringList import(const QString &sheet, const QStringList &more) const
    {
        return QStringList{u"--file"_s, path(u"sample.sistercity"_s), u"import"_s, sheet} + more;
    }
    QByteArray content(const QString &name) const { return m_program.content(name); }
    QString write(const QString &name, const QByteArray &bytes) const { return m_program.write(name, bytes); }

    const Program m_program{QStringLiteral(SCD_PROGRAM)};

private Q_SLOTS:
    void initTestCase() { QCOMPARE(run({u"--file"_s, path(u"sample.sistercity"_s), u"sample"_s}).code, 0); }

    void importsASheetOnce()
    {
        const QStringList into{u"--as"_s, u"delegates"_s, u"--into"_s, u"sariaya-in"_s};
        const QByteArray before = content(u"sample.sistercity"_s);
        const QString sheet = data("delegates-sariaya.xlsx");
        const Program::Run dry = run(import(sheet, into + QStringList{u"--dry-run"_s}));
        QCOMPARE(dry.error, QString());
        QCOMPARE(dry.code, 0);
        QVERIFY(dry.out.contains(u"Rows: 20 to add, 0 to change, 0 the same, 0 left out."_s));
        QVERIFY(dry.out.contains(u"dry run"_s));
        QCOMPARE(content(u"sample.sistercity"_s), before);
        const Program::Run real = run(import(sheet, into + QStringList{u"--report"_s, path(u"report.csv"_s)}));
        QCOMPARE(real.error, QString());
        QCOMPARE(real.code, 0);
        QVERIFY(content(u"sample.sistercity"_s) != before);
        QVERIFY(content(u"report.csv"_s).contains("person.birth_date"));
        const QByteArray after = content(u"sample.sistercity"_s);
        const Program::Run again = run(import(sheet, into));
        QVERIFY(again.out.contains(u"Rows: 0 to add, 0 to change, 20 the same, 0 left out."_s));
        QCOMPARE(content(u"sample.sistercity"_s), after);
        QCOMPARE(run({u"--file"_s, path(u"sample.sistercity"_s), u"check"_s}).code, 0);
        // Never over what is there.
        QCOMPARE(run(import(sheet, into + QStringList{u"--report"_s, path(u"report.csv"_s)})).code, 3);
    }

    /// Two tables in one sheet, of which the second one finds what the first one makes.
    void aDryRunSaysWhatTheImportWillDo()
    {
        const QString sheet =
            write(u"two.csv"_s, "Surname,Given name,E-mail\nDry,Kim,dry@example.org\n\n\n"
                                "Volunteer,E-mail,Skills,Driver?\nKim Dry,dry@example.org,cooking,y\n");
        const QByteArray before = content(u"sample.sistercity"_s);
        const Program::Run dry = run(import(sheet, {u"--dry-run"_s}));
        QCOMPARE(dry.error, QString());
        QCOMPARE(content(u"sample.sistercity"_s), before);
        QCOMPARE(dry.out.count(u"Rows: 1 to add"_s), 1);
        QCOMPARE(dry.out.count(u"Rows: 0 to add, 1 to change"_s), 1);
        const Program::Run real = run(import(sheet, {}));
        QCOMPARE(dry.out, real.out + u"Nothing was changed: this was a dry run.\n"_s);
    }

    void importTakesASharedMapping()
    {
        const QString sheet = write(u"odd.csv"_s, "Wer,Anschrift\nKim Park,kim@example.org\nLou Tan,lou@example.org\n");
        const QString mapping = write(u"odd.json"_s, R"({"format":"sister city desk mapping","version":1,
            "purpose":"people","columns":[{"header":"Wer","column":0,"target":"person.name"},
            {"header":"Anschrift","column":1,"target":"contact_point:email.value"}]})");
        const Program::Run done = run(import(sheet, {u"--mapping"_s, mapping}));
        QCOMPARE(done.error, QString());
        QVERIFY(done.out.contains(u"Rows: 2 to add"_s));
        QVERIFY(done.out.contains(u"Cells: 4 in fields"_s));
    }

    void importSavesTheMappingThatItUses()
    {
        const QString sheet = write(u"dates.csv"_s, "Surname,Given name,Birth date\nRuiz,Ana,03/04/1980\n");
        const Program::Run guessed = run(import(sheet, {u"--dry-run"_s, u"--save-mapping"_s, path(u"guessed.json"_s)}));
        QCOMPARE(guessed.error, QString());
        QVERIFY(guessed.out.contains(u"dateOrder\t1\n"_s));
        QVERIFY(content(u"guessed.json"_s).contains("person.birth_date"));
        QVERIFY(!content(u"guessed.json"_s).contains("dateOrder"));
        const QByteArray before = content(u"sample.sistercity"_s);
        const Program::Run told = run(
            import(sheet, {u"--dry-run"_s, u"--date-order"_s, u"dmy"_s, u"--save-mapping"_s, path(u"told.json"_s)}));
        QCOMPARE(told.error, QString());
        QVERIFY(!told.out.contains(u"dateOrder"_s));
        QVERIFY(content(u"told.json"_s).contains("dmy"));
        QCOMPARE(content(u"sample.sistercity"_s), before);
        QCOMPARE(run(import(sheet, {u"--save-mapping"_s, path(u"told.json"_s)})).code, 3);
        const Program::Run real = run(import(sheet, {u"--mapping"_s, path(u"told.json"_s)}));
        QCOMPARE(real.code, 0);
        const Program::Run out =
            run({u"--file"_s, path(u"sample.sistercity"_s), u"export"_s, u"people"_s, u"--sensitivity"_s, u"personal"_s,
                 u"--exact"_s, u"--columns"_s, u"surname1,birth_date"_s, u"--output"_s, path(u"ruiz.csv"_s)});
        QCOMPARE(out.code, 0);
        QVERIFY(content(u"ruiz.csv"_s).contains("Ruiz,1980-04-03"));
    }

    void aFolderThatIsNotWholeIsOneSentence_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before"); ///< "" = the file goes; "a number": the second cell of the first record
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << u"venue.csv"_s << QByteArray() << QByteArray() << u"“venue.csv” is missing"_s;
        QTest::newRow("column") << u"person.csv"_s << QByteArray(",surname1") << QByteArray(",surname9")
                                << u"“person.csv” is not as it was written"_s;
        QTest::newRow("value") << u"person.csv"_s << QByteArray("given_first") << QByteArray("first")
                               << u"Row 2 of “person.csv” cannot be kept"_s;
        QTest::newRow("reference") << u"contact_point.csv"_s << QByteArray("a number") << QByteArray("4711")
                                   << u"refers to a record that is not in the folder"_s;
        QTest::newRow("part") << u"format.json"_s << QByteArray("\"personal\"") << QByteArray("\"internal\"")
                              << u"cannot be read back whole"_s;
        QTest::newRow("newer") << u"format.json"_s << QByteArray("\"version\": 1") << QByteArray("\"version\": 7")
                               << u"newer version"_s;
        QTest::newRow("another folder") << u"format.json"_s << QByteArray() << QByteArray()
                                        << u"is not a committee that was exported"_s;
    }

    void aFolderThatIsNotWholeIsOneSentence()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, says);
        const QString folder = u"broken"_s;
        QDir(path(folder)).removeRecursively();
        QCOMPARE(run({u"--file"_s, path(u"sample.sistercity"_s), u"export"_s, u"committee"_s, u"--sensitivity"_s,
                      u"personal"_s, u"--output"_s, path(folder)})
                     .code,
                 0);
        const QString name = folder + u'/' + file;
        QByteArray bytes = content(name);
        if (before == "a number")
            before = bytes.split('\n').at(1).split(',').at(1);
        if (before.isEmpty()) {
            QVERIFY(QFile::remove(path(name)));
        } else {
            const qsizetype at = bytes.indexOf(before);
            QVERIFY(at >= 0);
            write(name, bytes.replace(at, before.size(), after));
        }
        const Program::Run refused =
            run({u"--file"_s, path(u"broken.sistercity"_s), u"import"_s, u"committee"_s, path(folder)});
        QCOMPARE(refused.out, QString());
        QVERIFY2(refused.error.contains(says), qPrintable(refused.error));
        QCOMPARE(refused.error.count(u'\n'), 1);
        QVERIFY(refused.code == 4 || refused.code == 1);
        QVERIFY(!QFile::exists(path(u"broken.sistercity"_s)));
    }

    void aCommitteeIsOnlyReadIntoANewFile()
    {
        const QByteArray before = content(u"sample.sistercity"_s);
        const Program::Run refused =
            run({u"--file"_s, path(u"sample.sistercity"_s), u"import"_s, u"committee"_s, path(u"whole"_s)});
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.error.contains(u"only read back into a new file; nothing was changed"_s),
                 qPrintable(refused.error));
        QCOMPARE(content(u"sample.sistercity"_s), before);
    }

    void importErrorsAreOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("no sheet") << QStringList{u"--file"_s, path(u"sample.sistercity"_s), u"import"_s} << 2
                                  << u"which spreadsheet"_s;
        QTest::newRow("missing sheet") << import(path(u"none.csv"_s), {}) << 1 << u"There is no file"_s;
        QTest::newRow("unknown kind") << import(data("volunteers-unicode.txt"), {u"--as"_s, u"poems"_s}) << 2
                                      << u"people, delegates, hosts"_s;
        QTest::newRow("no delegation") << import(data("delegados-tena.csv"), {}) << 2 << u"--into CODE"_s;
        QTest::newRow("order of dates") << import(data("volunteers-unicode.txt"), {u"--date-order"_s, u"backwards"_s})
                                        << 2 << u"dmy, mdy"_s;
        QTest::newRow("report into no folder")
            << import(data("volunteers-unicode.txt"), {u"--report"_s, path(u"none/r.csv"_s)}) << 3
            << u"no such folder"_s;
        QTest::newRow("unknown delegation")
            << import(data("delegados-tena.csv"), {u"--into"_s, u"NO"_s}) << 1 << u"SARIAYA-IN"_s;
        QTest::newRow("empty") << import(write(u"empty.csv"_s, {}), {}) << 4 << u"is empty"_s;
        QTest::newRow("a PDF") << import(write(u"pdf.csv"_s, "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj"), {}) << 4
                               << u"is no table"_s;
        QTest::newRow("no mapping") << import(data("volunteers-unicode.txt"),
                                              {u"--mapping"_s, write(u"x.json"_s, "{\"a\": 1}")})
                                    << 4 << u"is no mapping"_s;
        QTest::newRow("unknown target")
            << import(data("volunteers-unicode.txt"),
                      {u"--mapping"_s, write(u"y.json"_s, R"({"format":"sister city desk mapping","version":1,
                       "purpose":"people","columns":[{"header":"Name","column":0,"target":"person.shoe_size"}]})")})
            << 4 << u"person.shoe_size"_s;
        QTest::newRow("newer mapping")
            << import(data("volunteers-unicode.txt"),
                      {u"--mapping"_s,
                       write(u"z.json"_s, R"({"format":"sister city desk mapping","version":9,"columns":[]})")})
            << 4 << u"newer version"_s;
    }

    void importErrorsAreOneSentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, says);
        const QByteArray before = content(u"sample.sistercity"_s);
        const Program::Run refused = run(arguments);
        QCOMPARE(refused.out, QString());
        QCOMPARE(refused.code, code);
        QVERIFY2(refused.error.contains(says), qPrintable(refused.error));
        QCOMPARE(refused.error.count(u'\n'), 1);
        QCOMPARE(content(u"sample.sistercity"_s), before);
    }

    void filesThatAreNoTablesAreRefusedAtOnce_data()
    {
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QString>("says");
        const auto row = [this](const char *name, const QByteArray &bytes, const char *says) {
            QTest::newRow(name) << write(QString::fromLatin1(name) + u".csv"_s, bytes) << QString::fromLatin1(says);
        };
        row("blank lines", "\r\n \r\n", "is empty");
        row("text alone", "Dear friends,\nwe look forward to your visit.\n", "no table");
        row("old spreadsheet", QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0", 12), "old kind of spreadsheet");
        row("zeros", QByteArray(5'000, '\0'), "is no table");
        row("too many columns", "a" + QByteArray(1'000, ',') + "b\n", "too many columns");
        row("one long line", QByteArray(190'000'000, 'x'), "too long");
        row("one long quoted line", '"' + QByteArray(190'000'000, 'x'), "too long");
        row("many commas", QByteArray(190'000'000, ','), "too many columns");
        const auto sheet = [](const QByteArray &rows) { return tables::partsOf({.sheet = rows}); };
        row("zip bomb", tables::zip(sheet(QByteArray(300'000'000, ' '))), "too large");
        row("broken part", tables::zip(sheet("<row><c><v>1</v>")), "is damaged");
        const QByteArray whole = tables::zip(sheet("<row><c><v>1</v></c></row>"));
        row("cut archive", whole.first(whole.size() / 2), "is damaged");
        // 2 GB of one line, as a file of holes.
        QFile large(path(u"large.csv"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(2'000'000'000));
        QTest::newRow("2 GB") << large.fileName() << u"too large"_s;
    }

    void filesThatAreNoTablesAreRefusedAtOnce()
    {
        QFETCH(QString, sheet);
        QFETCH(QString, says);
        const QByteArray before = content(u"sample.sistercity"_s);
        QElapsedTimer timer;
        timer.start();
        const Program::Run refused = run(import(sheet, {u"--as"_s, u"people"_s}));
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(refused.code, 4);
        QCOMPARE(refused.out, QString());
        QVERIFY2(refused.error.contains(says), qPrintable(refused.error));
        QCOMPARE(refused.error.count(u'\n'), 1);
        QCOMPARE(content(u"sample.sistercity"_s), before);
        constexpr qint64 mostKilobytes = 1'000'000;
        QVERIFY2(refused.peakKilobytes < mostKilobytes, qPrintable(QString::number(refused.peakKilobytes)));
        QFile::remove(sheet);
    }

    void hardSheetsComeIn_data()
    {
        QTest::addColumn<QByteArray>("sheet");
        QTest::addColumn<QString>("rows"); ///< what is to be added
        QTest::addColumn<QByteArray>("kept");
        QByteArray wide = "Surname,Given name";
        QByteArray cells = "\nWide,Ana";
        for (int i = 2; i < 1'000; ++i) {
            wide += ",Question " + QByteArray::number(i);
            cells += ",answer" + QByteArray::number(i);
        }
        QTest::newRow("1,000 columns") << wide + cells + '\n' << u"Rows: 1 to add"_s << QByteArray("answer999");
        QTest::newRow("no header") << QByteArray("\"Bare, Kim\",kim.bare@example.org\n\"Chan, Mei\",mei.chan@example.org\n")
                                   << u"Rows: 2 to add"_s << QByteArray("Bare");
        QTest::newRow("duplicate headers") << QByteArray("Surname,Given name,Notes,Notes\nTwice,Kim,one,two\n")
                                           << u"Rows: 1 to add"_s << QByteArray("one\ntwo");
        QTest::newRow("NUL and half a character")
            << QByteArray("Surname,Given name,Notes\nNull,Kim,le\0ft\xed\xa0\x80right\n", 48) << u"Rows: 1 to add"_s
            << QByteArray("leftright");
        QTest::newRow("mixed encodings") << QByteArray("Surname,Given name,Notes\nMu\xc3\xb1oz,Kim,Pe\xc3\xb1"
                                                       "a \xf1\n")
                                         << u"Rows: 1 to add"_s
                                         << QByteArray("Pe\xc3\xb1"
                                                       "a \xc3\xb1");
        QTest::newRow("formulas") << QByteArray(
                                         "Surname,Given name,Notes\nFormula,Kim,\"=HYPERLINK(\"\"http://x\"\")\"\n")
                                  << u"Rows: 1 to add"_s << QByteArray("=HYPERLINK(\"\"http://x\"\")");
    }

    void hardSheetsComeIn()
    {
        QFETCH(QByteArray, sheet);
        QFETCH(QString, rows);
        QFETCH(QByteArray, kept);
        const QString name = write(u"hard.csv"_s, sheet);
        QElapsedTimer timer;
        timer.start();
        const Program::Run done = run(import(name, {u"--as"_s, u"people"_s}));
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(done.error, QString());
        QVERIFY2(done.out.contains(rows), qPrintable(done.out));
        QFile::remove(path(u"hard-out.csv"_s));
        const QStringList out{u"--file"_s,   path(u"sample.sistercity"_s), u"export"_s,
                              u"people"_s,   u"--sensitivity"_s,           u"personal"_s,
                              u"--output"_s, path(u"hard-out.csv"_s)};
        QCOMPARE(run(out + QStringList{u"--exact"_s}).error, QString());
        QVERIFY2(content(u"hard-out.csv"_s).contains(kept), content(u"hard-out.csv"_s).right(500).constData());
    }

    /// What a safe file has before its formulas is taken away again, and nothing else is.
    void aSafeTableComesBack()
    {
        const QString sheet = write(u"risky.csv"_s, "Surname,Given name,Notes\nRisky,Kim,=1+1\nQuote,Lou,'=2\n");
        QCOMPARE(run(import(sheet, {u"--as"_s, u"people"_s})).code, 0);
        const QStringList out{u"--file"_s,        path(u"sample.sistercity"_s),
                              u"export"_s,        u"people"_s,
                              u"--sensitivity"_s, u"personal"_s,
                              u"--columns"_s,     u"given_names,middle_name,particles,surname1,surname2,suffix,notes"_s,
                              u"--output"_s};
        QCOMPARE(run(out + QStringList{path(u"safe.csv"_s)}).error, QString());
        QCOMPARE(run(out + QStringList{path(u"exact.csv"_s), u"--exact"_s}).error, QString());
        QVERIFY(content(u"safe.csv"_s).contains("\"'=1+1\"") && content(u"safe.csv"_s).contains("\"''=2\""));
        QVERIFY(content(u"exact.csv"_s).contains(",=1+1") && content(u"exact.csv"_s).contains(",'=2"));
        for (const QString &back : {u"safe.csv"_s, u"exact.csv"_s}) {
            const Program::Run again = run(import(path(back), {u"--as"_s, u"people"_s, u"--dry-run"_s}));
            QVERIFY2(again.out.contains(u"Rows: 0 to add, 0 to change"_s), qPrintable(back + again.out + again.error));
        }
    }
};

QTEST_GUILESS_MAIN(TestCommandImport)
#include "tst_commandimport.moc"
