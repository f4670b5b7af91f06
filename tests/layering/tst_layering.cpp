#include "tests/layering/rules.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using scd::layering::split;
using scd::layering::violations;

/// Reads every source file of the program and holds it against the rules of the house (ARCHITECTURE.md), and
/// holds the rules themselves against planted sources, so that a rule that stopped biting is noticed.
class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProgramKeepsTheRules();
    void plantedViolationsAreFound_data();
    void plantedViolationsAreFound();
    void goodSourcesPass_data();
    void goodSourcesPass();
    void splitsCommentsAndLiterals();
};

void TestLayering::theProgramKeepsTheRules()
{
    const QString root = QStringLiteral(SCD_SOURCE_DIR);
    QStringList found;
    int files = 0;
    for (const QString &top : {u"app"_s, u"ui"_s, u"models"_s, u"resources"_s}) {
        QDirIterator it(root + u'/' + top, {u"*.h"_s, u"*.cpp"_s, u"*.sql"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
            found += violations(file.fileName().mid(root.size() + 1), QString::fromUtf8(file.readAll()));
            ++files;
        }
    }
    QVERIFY2(files > 20, "the sources were not found");
    found.sort();
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void TestLayering::plantedViolationsAreFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto plant = [](const char *name, const QString &path, const QString &text) {
        QTest::newRow(name) << path << text;
    };
    const QString domain = u"models/domain/x.cpp"_s;
    const QString storage = u"models/storage/x.cpp"_s;
    const QString people = u"ui/people/x.cpp"_s;
    const QString app = u"app/x.cpp"_s;

    plant("domain -> storage", domain, u"#include \"models/storage/database.h\"\n"_s);
    plant("storage -> workspace", storage, u"#include \"models/workspace/workspace.h\"\n"_s);
    plant("workspace -> planning", u"models/workspace/x.h"_s, u"#include \"models/planning/readiness.h\"\n"_s);
    plant("planning -> documents", u"models/planning/x.h"_s, u"#include \"models/documents/paper.h\"\n"_s);
    plant("itemmodels -> documents", u"models/itemmodels/x.h"_s, u"#include \"models/documents/paper.h\"\n"_s);
    plant("interchange -> documents", u"models/interchange/x.h"_s, u"#include \"models/documents/paper.h\"\n"_s);
    plant("models -> ui", u"models/documents/x.h"_s, u"#include \"ui/widgets/label.h\"\n"_s);
    plant("widgets -> thing", u"ui/widgets/x.h"_s, u"#include \"ui/people/peoplepage.h\"\n"_s);
    plant("thing -> thing", people, u"#include \"ui/partners/partnerform.h\"\n"_s);
    plant("thing -> mainwindow", people, u"#include \"ui/mainwindow/mainwindow.h\"\n"_s);
    plant("mainwindow -> app", u"ui/mainwindow/x.h"_s, u"#include \"app/settings.h\"\n"_s);
    plant("resources -> domain", u"resources/x.cpp"_s, u"#include \"models/domain/person.h\"\n"_s);
    plant("relative include", domain, u"#include \"person.h\"\n"_s);
    plant("private header", people, u"#include \"models/storage/statement_p.h\"\n"_s);
    plant("Qt Sql in ui", people, u"#include <QSqlQuery>\n"_s);
    plant("Qt Sql in a public header", u"models/storage/database.h"_s, u"#include <QSqlDatabase>\n"_s);
    plant("QtSql/ in workspace", u"models/workspace/x.cpp"_s, u"#include <QtSql/QSqlQuery>\n"_s);
    plant("sqlite3 in app", app, u"#include <sqlite3.h>\n"_s);
    plant("widgets in models", domain, u"#include <QWidget>\n"_s);
    plant("SELECT in ui", people, u"auto q = u\"SELECT name FROM person\"_s;"_s);
    plant("raw SELECT in workspace", u"models/workspace/x.cpp"_s, u"auto q = R\"(\nSELECT 1)\";"_s);
    plant("UPDATE in app", app, u"f(\"UPDATE person SET name = ?\");"_s);
    plant("PRAGMA in documents", u"models/documents/x.cpp"_s, u"f(\"PRAGMA user_version\");"_s);
    plant("trigger in a migration", u"models/storage/migrations/0002_x.sql"_s, u"create trigger t after insert"_s);
    plant("view in storage", storage, u"f(\"CREATE TEMP VIEW v AS\");"_s);
    plant("immutable", storage, u"f(\"file:a?immutable=1\");"_s);
    plant("wal", storage, u"f(\"PRAGMA journal_mode = WAL\");"_s);
    plant("style sheet", people, u"label->setStyleSheet(style);"_s);
    plant("table model", people, u"QSqlTableModel model;"_s);
    plant("widget mapper", people, u"auto *m = new QDataWidgetMapper(this);"_s);
    plant("preview dialog", people, u"QPrintPreviewDialog dialog(this);"_s);
    plant("PDF by name", u"models/documents/x.cpp"_s, u"QPdfWriter writer(fileName);"_s);
    plant("PDF by text", u"models/documents/x.cpp"_s, u"QPdfWriter writer(QStringLiteral(\"a.pdf\"));"_s);
    plant("raw label", people, u"auto *l = new QLabel(person.name, this);"_s);
    plant("rich text", people, u"l->setTextFormat(Qt::RichText);"_s);
    plant("extractDir", app, u"JlCompress::extractDir(a, b);"_s);
    plant("SIGNAL()", people, u"connect(a, SIGNAL(b()), this, SLOT(c()));"_s);
    plant("signals:", u"ui/people/x.h"_s, u"class A {\nsignals:\n void b();\n};"_s);
    plant("qFatal", app, u"qFatal(\"bad\");"_s);
    plant("singleton", u"app/x.h"_s, u"static Settings &instance();"_s);
    plant("starts a program", app, u"QProcess::startDetached(a);"_s);
    plant("using namespace", u"app/x.h"_s, u"using namespace scd;"_s);
    plant("too long", app, u"int a;\n"_s.repeated(501));
}

void TestLayering::plantedViolationsAreFound()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QVERIFY2(!violations(path, text).isEmpty(), "the rule does not bite");
}

void TestLayering::goodSourcesPass_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto good = [](const char *name, const QString &path, const QString &text) {
        QTest::newRow(name) << path << text;
    };
    good("down", u"ui/people/x.cpp"_s,
         u"#include \"ui/widgets/label.h\"\n#include \"models/workspace/workspace.h\"\n#include \"ui_form.h\"\n"_s);
    good("same folder", u"ui/people/x.cpp"_s, u"#include \"ui/people/peoplepage.h\"\n"_s);
    good("mainwindow -> things", u"ui/mainwindow/x.cpp"_s, u"#include \"ui/people/peoplepage.h\"\n"_s);
    good("card", u"models/documents/x.cpp"_s, u"#include \"models/interchange/vcard.h\"\n"_s);
    good("resources", u"ui/widgets/x.cpp"_s, u"#include \"resources/flags.h\"\n"_s);
    good("D-Bus", u"ui/widgets/x.cpp"_s, u"bus.connect(a, b, c, this, SLOT(changed()));"_s);
    good("storage", u"models/storage/x.cpp"_s, u"#include <QSqlQuery>\nf(\"SELECT 1\");"_s);
    good("storage inside", u"models/storage/statement_p.h"_s, u"#include <sqlite3.h>\n"_s);
    good("comment", u"ui/people/x.cpp"_s, u"// no setStyleSheet( here\n/* SELECT \n * new QLabel( */\n"_s);
    good("words", u"ui/people/x.cpp"_s, u"tr(\"Select a person, order by name or update it\");"_s);
    good("PDF to a device", u"models/documents/x.cpp"_s, u"QPdfWriter writer(&buffer);"_s);
    good("number", u"ui/people/x.cpp"_s, u"int a = 1'000; int b = 2'000; // 'SELECT '\n"_s);
    good("label helper", u"ui/widgets/label.cpp"_s, u"auto *label = new QLabel(parent);"_s);
}

void TestLayering::goodSourcesPass()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QCOMPARE(violations(path, text), QStringList());
}

void TestLayering::splitsCommentsAndLiterals()
{
    const auto parts = split(uR"(a("x // y"); // "z"
b('"'); /* "c
d" */ e("\"f");
)"_s);
    QCOMPARE(parts.code, u"a(\"\"); \nb(\"\"); \n e(\"\");\n"_s);
    QCOMPARE(parts.literals, u"x // y \n\" \n\\\"f \n"_s);
}

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"
