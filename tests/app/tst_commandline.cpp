#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The real program, as a script uses it: exit codes, one sentence for each error, no display.
class TestCommandLine : public QObject
{
    Q_OBJECT

private:
    struct Run
    {
        int code = -1;
        QString out;
        QString error;
    };

    Run run(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        // Nothing to show a window on.
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"WAYLAND_DISPLAY"_s);
        environment.remove(u"QT_QPA_PLATFORM"_s);
        // What import remembers stays out of the settings of whoever runs the tests.
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SCD_PROGRAM), arguments);
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QStringList print(const QString &document, const QStringList &more) const
    {
        return QStringList{u"--file"_s, path(u"sample.sistercity"_s), u"print"_s, document} + more;
    }

    QString data(const char *name) const { return QFINDTESTDATA(u"../data/import/"_s + QLatin1StringView(name)); }
    QStringList import(const QString &sheet, const QStringList &more) const
    {
        return QStringList{u"--file"_s, path(u"sample.sistercity"_s), u"import"_s, sheet} + more;
    }
    QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return path(name);
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        const Run made = run({u"--file"_s, path(u"sample.sistercity"_s), u"sample"_s});
        QCOMPARE(made.error, QString());
        QCOMPARE(made.code, 0);
    }

    void sampleRefusesToOverwrite()
    {
        const Run again = run({u"--file"_s, path(u"sample.sistercity"_s), u"sample"_s});
        QCOMPARE(again.code, 3);
        QVERIFY(again.error.contains(u"there already"_s));
    }

    void helpAndVersion()
    {
        const Run help = run({u"--help"_s});
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.contains(u"Exit codes"_s) && help.out.contains(u"print programme|days|delegates"_s));
        for (const char *option : {"file", "delegation", "languages", "paper", "format", "large-print", "public-only",
                                   "output", "columns", "sensitivity", "exact", "language", "as", "into", "mapping",
                                   "save-mapping", "date-order", "report", "dry-run"})
            QVERIFY2(help.out.contains(u"--"_s + QLatin1StringView(option)), option);
        const Run version = run({u"--version"_s});
        QCOMPARE(version.code, 0);
        QVERIFY(version.out.startsWith(u"sistercitydesk "_s));
    }

    void exportsTablesAndTheWholeCommittee()
    {
        const QStringList from{u"--file"_s, path(u"sample.sistercity"_s), u"export"_s};
        Run done = run(from + QStringList{u"people"_s, u"--output"_s, path(u"people.csv"_s), u"--columns"_s,
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

    void listsDelegations()
    {
        const Run list = run({u"--file"_s, path(u"sample.sistercity"_s), u"list"_s, u"delegations"_s});
        QCOMPARE(list.code, 0);
        const QStringList lines = list.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        for (const QString &line : lines)
            QCOMPARE(line.count(u'\t'), 4);
        QVERIFY(list.out.contains(u"SARIAYA-IN\t"_s));
    }

    void checkIsSoundAndSeesFaults()
    {
        const Run sound = run({u"--file"_s, path(u"sample.sistercity"_s), u"check"_s});
        QCOMPARE(sound.error, QString());
        QCOMPARE(sound.code, 0);
        QVERIFY(QFile::copy(path(u"sample.sistercity"_s), path(u"torn.sistercity"_s)));
        QFile torn(path(u"torn.sistercity"_s));
        QVERIFY(torn.open(QIODevice::ReadWrite));
        QVERIFY(torn.seek(torn.size() / 2));
        torn.write(QByteArray(8192, 'x'));
        torn.close();
        const Run broken = run({u"--file"_s, path(u"torn.sistercity"_s), u"check"_s});
        QVERIFY(broken.code == 5 || broken.code == 4);
        QVERIFY(!broken.error.isEmpty());
    }

    void importsASheetOnce()
    {
        const QStringList into{u"--as"_s, u"delegates"_s, u"--into"_s, u"sariaya-in"_s};
        const QByteArray before = content(u"sample.sistercity"_s);
        const QString sheet = data("delegates-sariaya.xlsx");
        const Run dry = run(import(sheet, into + QStringList{u"--dry-run"_s}));
        QCOMPARE(dry.error, QString());
        QCOMPARE(dry.code, 0);
        QVERIFY(dry.out.contains(u"Rows: 20 to add, 0 to change, 0 the same, 0 left out."_s));
        QVERIFY(dry.out.contains(u"dry run"_s));
        QCOMPARE(content(u"sample.sistercity"_s), before);
        const Run real = run(import(sheet, into + QStringList{u"--report"_s, path(u"report.csv"_s)}));
        QCOMPARE(real.error, QString());
        QCOMPARE(real.code, 0);
        QVERIFY(content(u"sample.sistercity"_s) != before);
        QVERIFY(content(u"report.csv"_s).contains("person.birth_date"));
        const QByteArray after = content(u"sample.sistercity"_s);
        const Run again = run(import(sheet, into));
        QVERIFY(again.out.contains(u"Rows: 0 to add, 0 to change, 20 the same, 0 left out."_s));
        QCOMPARE(content(u"sample.sistercity"_s), after);
        QCOMPARE(run({u"--file"_s, path(u"sample.sistercity"_s), u"check"_s}).code, 0);
        // Never over what is there.
        QCOMPARE(run(import(sheet, into + QStringList{u"--report"_s, path(u"report.csv"_s)})).code, 3);
    }

    void importTakesASharedMapping()
    {
        const QString sheet = write(u"odd.csv"_s, "Wer,Anschrift\nKim Park,kim@example.org\nLou Tan,lou@example.org\n");
        const QString mapping = write(u"odd.json"_s, R"({"format":"sister city desk mapping","version":1,
            "purpose":"people","columns":[{"header":"Wer","column":0,"target":"person.name"},
            {"header":"Anschrift","column":1,"target":"contact_point:email.value"}]})");
        const Run done = run(import(sheet, {u"--mapping"_s, mapping}));
        QCOMPARE(done.error, QString());
        QVERIFY(done.out.contains(u"Rows: 2 to add"_s));
        QVERIFY(done.out.contains(u"Cells: 4 in fields"_s));
    }

    void importSavesTheMappingThatItUses()
    {
        const QString sheet = write(u"dates.csv"_s, "Surname,Given name,Birth date\nRuiz,Ana,03/04/1980\n");
        const Run guessed = run(import(sheet, {u"--dry-run"_s, u"--save-mapping"_s, path(u"guessed.json"_s)}));
        QCOMPARE(guessed.error, QString());
        QVERIFY(guessed.out.contains(u"dateOrder\t1\n"_s));
        QVERIFY(content(u"guessed.json"_s).contains("person.birth_date"));
        QVERIFY(!content(u"guessed.json"_s).contains("dateOrder"));
        const QByteArray before = content(u"sample.sistercity"_s);
        const Run told = run(
            import(sheet, {u"--dry-run"_s, u"--date-order"_s, u"dmy"_s, u"--save-mapping"_s, path(u"told.json"_s)}));
        QCOMPARE(told.error, QString());
        QVERIFY(!told.out.contains(u"dateOrder"_s));
        QVERIFY(content(u"told.json"_s).contains("dmy"));
        QCOMPARE(content(u"sample.sistercity"_s), before);
        QCOMPARE(run(import(sheet, {u"--save-mapping"_s, path(u"told.json"_s)})).code, 3);
        const Run real = run(import(sheet, {u"--mapping"_s, path(u"told.json"_s)}));
        QCOMPARE(real.code, 0);
        const Run out =
            run({u"--file"_s, path(u"sample.sistercity"_s), u"export"_s, u"people"_s, u"--sensitivity"_s, u"personal"_s,
                 u"--exact"_s, u"--columns"_s, u"surname1,birth_date"_s, u"--output"_s, path(u"ruiz.csv"_s)});
        QCOMPARE(out.code, 0);
        QVERIFY(content(u"ruiz.csv"_s).contains("Ruiz,1980-04-03"));
    }

    void aFolderThatIsNotWholeIsOneSentence_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before"); ///< "" = the file goes
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << u"venue.csv"_s << QByteArray() << QByteArray() << u"“venue.csv” is missing"_s;
        QTest::newRow("column") << u"person.csv"_s << QByteArray(",surname1") << QByteArray(",surname9")
                                << u"“person.csv” is not as it was written"_s;
        QTest::newRow("value") << u"person.csv"_s << QByteArray("given_first") << QByteArray("first")
                               << u"Row 2 of “person.csv” cannot be kept"_s;
        QTest::newRow("reference") << u"contact_point.csv"_s << QByteArray(",7") << QByteArray(",1")
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
        if (before.isEmpty()) {
            QVERIFY(QFile::remove(path(name)));
        } else {
            const qsizetype at = bytes.indexOf(before);
            QVERIFY(at >= 0);
            write(name, bytes.replace(at, before.size(), after));
        }
        const Run refused = run({u"--file"_s, path(u"broken.sistercity"_s), u"import"_s, u"committee"_s, path(folder)});
        QCOMPARE(refused.out, QString());
        QVERIFY2(refused.error.contains(says), qPrintable(refused.error));
        QCOMPARE(refused.error.count(u'\n'), 1);
        QVERIFY(refused.code == 4 || refused.code == 1);
        QVERIFY(!QFile::exists(path(u"broken.sistercity"_s)));
    }

    void aCommitteeIsOnlyReadIntoANewFile()
    {
        const QByteArray before = content(u"sample.sistercity"_s);
        const Run refused =
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
        const Run refused = run(arguments);
        QCOMPARE(refused.out, QString());
        QCOMPARE(refused.code, code);
        QVERIFY2(refused.error.contains(says), qPrintable(refused.error));
        QCOMPARE(refused.error.count(u'\n'), 1);
        QCOMPARE(content(u"sample.sistercity"_s), before);
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
        const Run printed = run(print(document, {u"--delegation"_s, u"sariaya-in"_s, u"--languages"_s, languages,
                                                 u"--paper"_s, u"a4"_s, u"--large-print"_s, u"--output"_s, output}));
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
        const Run failed = run(arguments);
        QCOMPARE(failed.code, code);
        QCOMPARE(failed.out, QString());
        QCOMPARE(failed.error.count(u'\n'), 1);
        QVERIFY2(failed.error.contains(says), qPrintable(failed.error));
        QVERIFY(!QFile::exists(path(u"x.pdf"_s)));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
