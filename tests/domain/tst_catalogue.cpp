#include "models/domain/delegation.h"
#include "models/domain/itinerary.h"
#include "models/domain/text.h"
#include "models/domain/validate.h"

#include <QSet>
#include <QtTest>

using namespace scd;

/// The field catalogue: what the generic parts of the program rest on.
class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsStandAtTheirNumbers();
    void columnsAreUniqueAndLabelled();
    void ownersAreRequiredReferences();
    void groupsAreNeverTranslatedTexts();
    void searchPathsExist();
    void emptyRecordsSurviveTheStructs();
    void newRecordsBeginAsTheStructs();
    void requiredAndTooLong();
    void refusesWhatCannotBeKept_data();
    void refusesWhatCannotBeKept();
    void unknownZone();
};

void TestCatalogue::kindsStandAtTheirNumbers()
{
    int number = 0;
    for (const Entity *description : catalogue()) {
        QCOMPARE(static_cast<int>(description->kind), ++number);
        QVERIFY(qstrlen(description->singular) > 0 && qstrlen(description->plural) > 0);
    }
    QCOMPARE(entityByNumber(0), nullptr);
    QCOMPARE(entityByNumber(number + 1), nullptr);
}

void TestCatalogue::columnsAreUniqueAndLabelled()
{
    for (const Entity *description : catalogue()) {
        QSet<QByteArray> columns;
        for (const Field &field : description->fields) {
            QVERIFY2(!columns.contains(field.column), field.column);
            columns.insert(field.column);
            QVERIFY2(field.derived || qstrlen(field.label) > 0, field.column);
            QVERIFY2(!(field.kind == FieldKind::Choice || field.kind == FieldKind::Choices) || !field.choices.empty(),
                     field.column);
        }
    }
}

void TestCatalogue::ownersAreRequiredReferences()
{
    for (const Entity *description : catalogue()) {
        if (description->owner < 0)
            continue;
        const Field &owner = description->fields[static_cast<std::size_t>(description->owner)];
        QCOMPARE(owner.kind, FieldKind::Reference);
        QVERIFY2(owner.required, description->table);
    }
}

void TestCatalogue::groupsAreNeverTranslatedTexts()
{
    // A group is one cell; a text in several languages is one cell per language.
    for (const Entity *description : catalogue()) {
        for (const Field &field : description->fields)
            QVERIFY2(field.kind != FieldKind::LocalText || qstrlen(field.group) == 0, field.column);
    }
}

void TestCatalogue::searchPathsExist()
{
    for (const Entity *description : catalogue()) {
        for (const char *path : description->searchThrough) {
            const Entity *at = description;
            for (const QByteArray &column : QByteArray(path).split('.')) {
                const int index = at->indexOf(column);
                QVERIFY2(index >= 0, path);
                at = &entity(at->fields[static_cast<std::size_t>(index)].target);
            }
            QVERIFY2(at->isSearchable(), path);
        }
    }
}

void TestCatalogue::newRecordsBeginAsTheStructs()
{
    QCOMPARE(newRecord(EntityKind::ItineraryItem), toRecord(ItineraryItem{}));
    QCOMPARE(fromRecord<ItineraryItem>(newRecord(EntityKind::ItineraryItem)).isPublic, true);
    QCOMPARE(fromRecord<Delegate>(newRecord(EntityKind::Delegate)).status, DelegateStatus::Confirmed);
    for (const Entity *description : catalogue()) {
        QCOMPARE(newRecord(description->kind).values.size(), description->fields.size());
        QCOMPARE(entityByTable(QString::fromLatin1(description->table)), description);
    }
    QCOMPARE(entityByTable(u"nothing"), nullptr);
}

void TestCatalogue::emptyRecordsSurviveTheStructs()
{
    for (const Entity *description : catalogue()) {
        const Record empty = emptyRecord(description->kind);
        QCOMPARE(empty.values.size(), description->fields.size());
        for (std::size_t i = 0; i < empty.values.size(); ++i) {
            const Field &field = description->fields[i];
            const bool isNullable = field.kind == FieldKind::Date || field.kind == FieldKind::Time ||
                                    field.kind == FieldKind::Timestamp || field.kind == FieldKind::Number ||
                                    field.kind == FieldKind::Real || field.kind == FieldKind::Reference;
            QVERIFY2(isNull(empty.values[i]) == isNullable, field.column);
        }
    }
}

void TestCatalogue::requiredAndTooLong()
{
    Record community = emptyRecord(EntityKind::Community);
    QCOMPARE(validateRecord(community).first().problem, problem::required);
    setValue(community, "name", QStringLiteral("   "));
    QCOMPARE(validateRecord(community).first().problem, problem::required);
    setValue(community, "name", QStringLiteral("Tena"));
    QVERIFY(validateRecord(community).isEmpty());
    setValue(community, "name", QString(501, u'x'));
    QCOMPARE(validateRecord(community).first().problem, problem::tooLong);
    setValue(community, "name", QStringLiteral("Tena"));
    setValue(community, "notes", QString(100'000, u'x'));
    QVERIFY(validateRecord(community).isEmpty());
}

void TestCatalogue::refusesWhatCannotBeKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("NUL") << QString(u'a') + QChar(u'\0') + u'b' << false;
    QTest::newRow("bell") << QStringLiteral("a\x07z") << false;
    QTest::newRow("lone high surrogate") << QString(QChar(0xd800)) + u'x' << false;
    QTest::newRow("lone low surrogate") << QString(QChar(0xdc00)) << false;
    QTest::newRow("emoji") << QString::fromUtf8("Ana 🎻") << true;
    QTest::newRow("direction override") << QStringLiteral(u"abc\u202etxt") << true;
    QTest::newRow("Arabic") << QString::fromUtf8("مرحبا") << true;
    QTest::newRow("markup") << QStringLiteral("<img src=/tmp/x>") << true;
    QTest::newRow("line breaks and tabs") << QStringLiteral("a\nb\tc") << true;
}

void TestCatalogue::refusesWhatCannotBeKept()
{
    QFETCH(QString, text);
    QFETCH(bool, isKept);
    QCOMPARE(isKeepable(text), isKept);
    QVERIFY(isKeepable(keepablePart(text)));
    Record community = emptyRecord(EntityKind::Community);
    setValue(community, "name", QStringLiteral("Tena"));
    setValue(community, "region", text);
    QCOMPARE(validateRecord(community).isEmpty(), isKept);
    setValue(community, "region", QStringLiteral(""));
    LocalText title;
    title.setText(QStringLiteral("en"), text);
    setValue(community, "executive_title", title.toJson());
    // What JSON cannot carry arrives changed and therefore keepable; what it can carry is judged as it is.
    if (isKept)
        QVERIFY(validateRecord(community).isEmpty());
}

void TestCatalogue::unknownZone()
{
    Record community = emptyRecord(EntityKind::Community);
    setValue(community, "name", QStringLiteral("Tena"));
    for (const char *zone : {"America/Guayaquil", "Asia/Manila", "America/Los_Angeles", ""}) {
        setValue(community, "zone", QString::fromLatin1(zone));
        QVERIFY2(validateRecord(community).isEmpty(), zone);
    }
    for (const char *zone : {"Mars/Olympus", "UTC+03:00", "PST8"}) {
        setValue(community, "zone", QString::fromLatin1(zone));
        QVERIFY2(!validateRecord(community).isEmpty(), zone);
    }
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
