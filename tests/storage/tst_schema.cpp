#include "models/domain/person.h"
#include "models/storage/connection_p.h"
#include "models/storage/selectionsql_p.h"
#include "tests/support/temporaryfile.h"

#include <QRegularExpression>
#include <QtTest>

using namespace scd;

/// The tables of the file are those of the catalogue.
class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesHaveTheColumnsOfTheCatalogue();
    void searchableKindsHaveAnIndex();
    void theDeadOfEveryKindAreIndexed();
    void rowsAreFoundByTheirId();
    void partsAreFoundByWhatTheyArePartsOf();
    void wordsAreFoundByTheIndexOfWords_data();
    void wordsAreFoundByTheIndexOfWords();
    void tidyingKeepsWhatSearchFinds();
    void everyValueOfEveryChoiceIsAccepted();
};

void TestSchema::tablesHaveTheColumnsOfTheCatalogue()
{
    TemporaryFile file;
    for (const Entity *description : catalogue()) {
        QStringList expected{QStringLiteral("id"), QStringLiteral("alive")};
        for (const Field &field : description->fields)
            expected << field.columnName();
        QStringList found;
        Query query(file.workspace->database().connection(),
                    "SELECT name FROM pragma_table_info('" + QByteArray(description->table) + "')");
        while (query.step().valueOr(false))
            found << query.text(0);
        QCOMPARE(found, expected);
    }
}

void TestSchema::searchableKindsHaveAnIndex()
{
    TemporaryFile file;
    for (const Entity *description : catalogue()) {
        Query query(file.workspace->database().connection(), "SELECT count(*) FROM sqlite_schema WHERE name = ?");
        query.bind(QStringLiteral("search_") + QLatin1StringView(description->table));
        QVERIFY(query.step().valueOr(false));
        QCOMPARE(query.integer(0) == 1, description->isSearchable());
        if (!description->isSearchable())
            continue;
        // Saving a field leaves the index in parts; a backup puts them together.
        Query merging(file.workspace->database().connection(),
                      "SELECT v FROM search_" + QByteArray(description->table) + "_config WHERE k = 'automerge'");
        QVERIFY2(merging.step().valueOr(false), description->table);
        QCOMPARE(merging.integer(0), 0);
    }
}

void TestSchema::theDeadOfEveryKindAreIndexed()
{
    TemporaryFile file;
    for (const Entity *description : catalogue()) {
        const QByteArray table(description->table);
        Query query(file.workspace->database().connection(),
                    "EXPLAIN QUERY PLAN SELECT id FROM " + table + " t WHERE t.alive <> 1 AND t.alive = 0");
        QVERIFY(query.step().valueOr(false));
        QVERIFY2(query.text(3).contains(QString::fromLatin1(table) + QStringLiteral("_gone")), table.constData());
    }
}

void TestSchema::rowsAreFoundByTheirId()
{
    TemporaryFile file;
    for (const Entity *description : catalogue()) {
        const Selection selection{.kind = description->kind, .where = {{"id", Op::In, {Value(1), Value(2)}}}};
        Query query(file.workspace->database().connection(),
                    "EXPLAIN QUERY PLAN " + selectionSql(selection, "t.id").text);
        QVERIFY(query.bind(qint64(1)).bind(qint64(2)).step().valueOr(false));
        QVERIFY2(query.text(3).contains(QStringLiteral("t USING INTEGER PRIMARY KEY")), qPrintable(query.text(3)));
    }
}

/// Not by walking through all owners: a screen asks for the offices of 16 people of 50,000.
void TestSchema::partsAreFoundByWhatTheyArePartsOf()
{
    TemporaryFile file;
    for (const Entity *description : catalogue()) {
        if (description->owner < 0)
            continue;
        const char *owner = description->fields[static_cast<std::size_t>(description->owner)].column;
        for (const Op op : {Op::Equal, Op::In}) {
            const Selection selection{.kind = description->kind,
                                      .where = {{owner, op, QList<Value>(op == Op::In ? 16 : 1, Value(qint64(7)))}}};
            const SelectionSql sql = selectionSql(selection, "t.id");
            Query query(file.workspace->database().connection(), "EXPLAIN QUERY PLAN " + sql.text);
            for (const Value &value : sql.values)
                query.bind(value);
            QString plan;
            while (query.step().valueOr(false))
                plan += query.text(3) + u'\n';
            QVERIFY2(plan.contains(QStringLiteral("SEARCH t USING")) && !plan.contains(QStringLiteral("alive")) &&
                         !plan.contains(QStringLiteral("SCAN")),
                     qPrintable(QLatin1StringView(description->table) + u'\n' + plan));
        }
    }
}

void TestSchema::wordsAreFoundByTheIndexOfWords_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("limit");
    QTest::newRow("all with a word") << QStringLiteral("ana") << -1;
    QTest::newRow("all with a letter") << QStringLiteral("a") << -1;
    QTest::newRow("a few with a letter") << QStringLiteral("a") << 5;
}

void TestSchema::wordsAreFoundByTheIndexOfWords()
{
    QFETCH(QString, search);
    QFETCH(int, limit);
    TemporaryFile file;
    for (const Entity *description : catalogue()) {
        if (!description->isSearchable())
            continue;
        const Selection selection{.kind = description->kind, .search = search, .limit = limit};
        const SelectionSql sql = selectionSql(selection, "t.id");
        Query query(file.workspace->database().connection(), "EXPLAIN QUERY PLAN " + sql.text);
        for (const Value &value : sql.values)
            query.bind(value);
        QString plan;
        while (query.step().valueOr(false))
            plan += query.text(3) + u'\n';
        static const QRegularExpression walk(QStringLiteral("SCAN t\\b|SEARCH t [^\\n]*alive"));
        QVERIFY2(!plan.isEmpty() && !walk.match(plan).hasMatch(), qPrintable(plan));
    }
}

void TestSchema::tidyingKeepsWhatSearchFinds()
{
    TemporaryFile file;
    Workspace &workspace = *file.workspace;
    Person person;
    person.givenNames = QStringLiteral("Rosa");
    QVERIFY(workspace.change(labels::add(EntityKind::Person, {}), [&](Edit &edit) { return edit.add(person); }).ok());
    for (int i = 0; i < 40; ++i)
        QVERIFY(workspace.setField(person.id.ref(), "nickname", QStringLiteral("nick%1").arg(i)).ok());
    const auto parts = [&] {
        Query query(workspace.database().connection(), "SELECT count(DISTINCT segid) FROM search_person_idx");
        return query.step().valueOr(false) ? query.integer(0) : -1;
    };
    const auto found = [&](const QString &word) { return workspace.search(word, {EntityKind::Person}, 5).size(); };
    const qint64 before = parts();
    QVERIFY(before > 16);
    QVERIFY(workspace.database().tidySearch().ok());
    QVERIFY2(parts() < before / 4, qPrintable(QString::number(parts())));
    QCOMPARE(found(QStringLiteral("nick39")), 1);
    QCOMPARE(found(QStringLiteral("nick38")), 0);
    QCOMPARE(found(QStringLiteral("rosa")), 1);
}

void TestSchema::everyValueOfEveryChoiceIsAccepted()
{
    TemporaryFile file;
    Connection &connection = file.workspace->database().connection();
    for (const Entity *description : catalogue()) {
        for (const Field &field : description->fields) {
            if (field.kind != FieldKind::Choice)
                continue;
            Query sql(connection, "SELECT sql FROM sqlite_schema WHERE name = ?");
            sql.bind(QString::fromLatin1(description->table));
            QVERIFY(sql.step().valueOr(false));
            QStringList tokens;
            for (const Choice &choice : field.choices)
                tokens << u'\'' + QString::fromLatin1(choice.token) + u'\'';
            const QString check =
                QStringLiteral("%1 IN (%2)").arg(field.columnName(), tokens.join(QStringLiteral(", ")));
            QVERIFY2(sql.text(0).contains(check), qPrintable(check));
        }
    }
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
