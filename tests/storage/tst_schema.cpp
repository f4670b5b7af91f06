#include "models/storage/connection_p.h"
#include "tests/support/temporaryfile.h"

#include <QtTest>

using namespace scd;

/// The tables of the file are those of the catalogue.
class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesHaveTheColumnsOfTheCatalogue();
    void searchableKindsHaveAnIndex();
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
    }
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
