#include "models/domain/itinerary.h"
#include "models/domain/person.h"
#include "models/storage/journal.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace scd;

/// The journal's cells, stamps and format: what laptops will exchange.
class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupIsOneCell();
    void differencesThereAndBack();
    void formatRoundTrip();
    void formatIsFixed();
    void anyBytesAreDecodedOrRefused();
    void stampsOnlyGrow();
};

namespace {

Value randomValue(const Field &field, QRandomGenerator &random)
{
    const auto text = [&random] {
        static const QString letters = QString::fromUtf8("abcñé 🎻\"{}@\n<&%1");
        QString result;
        for (int i = random.bounded(12); i > 0; --i) {
            const QChar c = letters[random.bounded(letters.size())];
            if (!c.isSurrogate())
                result += c;
        }
        return result.isNull() ? QStringLiteral("") : result;
    };
    switch (field.kind) {
    case FieldKind::LocalText: {
        LocalText texts;
        for (const char *language : {"en", "es", "fil"}) {
            if (random.bounded(2) == 1)
                texts.setText(QString::fromLatin1(language), text());
        }
        return texts.toJson();
    }
    case FieldKind::YesNo:
        return qint64(random.bounded(2));
    case FieldKind::Number:
    case FieldKind::Reference:
        return random.bounded(3) == 0 ? Value() : Value(qint64(random.generate64() >> 1));
    case FieldKind::Real:
        return random.bounded(3) == 0 ? Value() : Value(random.generateDouble());
    case FieldKind::Choice:
        return QString::fromLatin1(field.choices[random.bounded(quint32(field.choices.size()))].token);
    case FieldKind::Date:
        return random.bounded(3) == 0 ? Value() : Value(QStringLiteral("2027-03-%1").arg(random.bounded(10, 28)));
    case FieldKind::Time:
        return random.bounded(3) == 0 ? Value() : Value(QStringLiteral("%1:30").arg(random.bounded(10, 23)));
    default:
        return text();
    }
}

Record randomRecord(EntityKind kind, QRandomGenerator &random)
{
    Record record = emptyRecord(kind);
    record.id = 7;
    record.presence = random.bounded(4) == 0 ? Presence::Trashed : Presence::Alive;
    const Entity &description = entity(kind);
    for (std::size_t i = 0; i < description.fields.size(); ++i) {
        if (!description.fields[i].derived)
            record.values[i] = randomValue(description.fields[i], random);
    }
    return record;
}

} // namespace

void TestJournal::groupIsOneCell()
{
    ItineraryItem item;
    item.start = QTime(9, 0);
    item.end = QTime(10, 0);
    ItineraryItem later = item;
    later.end = QTime(11, 30);
    const QList<CellChange> cells = differences(toRecord(item), toRecord(later));
    QCOMPARE(cells.size(), 1);
    QCOMPARE(cells[0].cell, QStringLiteral("when"));
    QCOMPARE(textOf(cells[0].before.value(QStringLiteral("end_time"))), QStringLiteral("10:00"));
    QCOMPARE(textOf(cells[0].after.value(QStringLiteral("start_time"))), QStringLiteral("09:00"));
    QVERIFY(cells[0].after.contains(QStringLiteral("zone")));
}

void TestJournal::differencesThereAndBack()
{
    QRandomGenerator random(20270301);
    for (int round = 0; round < 200; ++round) {
        for (const Entity *description : catalogue()) {
            const Record before = randomRecord(description->kind, random);
            const Record after = randomRecord(description->kind, random);
            const QList<CellChange> cells = differences(before, after);
            QCOMPARE(withCells(before, cells), after);
            QCOMPARE(withCells(after, cells, true), before);
            for (const CellChange &cell : cells)
                QVERIFY(holdsAfter(after, cell) && !holdsAfter(before, cell));
            Record none = emptyRecord(description->kind);
            none.id = after.id;
            none.presence = after.presence;
            QCOMPARE(withCells(none, cellsOf(after)), after);
        }
    }
}

void TestJournal::formatRoundTrip()
{
    QRandomGenerator random(42);
    for (int round = 0; round < 200; ++round) {
        for (const Entity *description : catalogue()) {
            QList<CellChange> cells =
                differences(randomRecord(description->kind, random), randomRecord(description->kind, random));
            for (CellChange &cell : cells)
                cell.overwritten = {qint64(random.generate64() >> 1), qint64(random.generate64() >> 1)};
            const auto decoded = decodeCells(encodeCells(cells));
            QVERIFY(decoded.ok());
            QCOMPARE(*decoded, cells);
            const QList<CellChange> creation = cellsOf(randomRecord(description->kind, random));
            QCOMPARE(*decodeCells(encodeCells(creation)), creation);
        }
    }
}

void TestJournal::formatIsFixed()
{
    // Bytes that an earlier version wrote must be read for ever: these are not to be changed, only added to.
    const CellChange plain{QStringLiteral("nickname"),
                           {{QStringLiteral("nickname"), QStringLiteral("Ana")}},
                           {{QStringLiteral("nickname"), QStringLiteral("Anita")}},
                           {5, 6}};
    const CellChange group{QStringLiteral("stage"),
                           {},
                           {{QStringLiteral("since"), qint64(2001)}, {QStringLiteral("stage"), QStringLiteral("idea")}},
                           {}};
    QCOMPARE(encodeCells({plain, group}).toHex(), QByteArray("828568"
                                                             "6e69636b6e616d65"
                                                             "65416e697461"
                                                             "63416e61"
                                                             "05"
                                                             "06"
                                                             "82"
                                                             "657374616765"
                                                             "a2"
                                                             "6573696e6365"
                                                             "1907d1"
                                                             "657374616765"
                                                             "6469646561"));
}

void TestJournal::anyBytesAreDecodedOrRefused()
{
    QRandomGenerator random(7);
    Person person;
    person.givenNames = QStringLiteral("Ana");
    person.surname1 = QStringLiteral("Ortega");
    const QByteArray valid = encodeCells(cellsOf(toRecord(person)));
    for (qsizetype length = 0; length < valid.size(); ++length)
        QVERIFY(!decodeCells(valid.left(length)).ok());
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = valid;
        for (int edits = random.bounded(1, 6); edits > 0; --edits)
            bytes[random.bounded(bytes.size())] = static_cast<char>(random.bounded(256));
        (void)decodeCells(bytes);
    }
}

void TestJournal::stampsOnlyGrow()
{
    const QDateTime noon(QDate(2027, 3, 1), QTime(12, 0), Qt::UTC);
    Stamp last;
    for (const int seconds : {0, 0, 5, -86'400, -86'400, 10, 10}) {
        const Stamp next = nextStamp(last, 1, noon.addSecs(seconds));
        QVERIFY(next > last);
        last = next;
    }
    QCOMPARE(last.moment().toString(Qt::ISODate), QStringLiteral("2027-03-01T12:00:10Z"));
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
