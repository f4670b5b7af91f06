#include "models/domain/person.h"
#include "models/interchange/book.h"
#include "tests/support/importing.h"

#include <QStringEncoder>
#include <QtTest>

using namespace scd;
using namespace scd::importing;
using namespace Qt::StringLiterals;

namespace {

QByteArray card(const QByteArray &version, const QByteArray &lines)
{
    return "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + lines + "\r\nEND:VCARD\r\n";
}

QStringList first(const QByteArray &content)
{
    const auto book = readBook(content);
    if (!book || book->sheets.isEmpty())
        return {book ? u"no sheet"_s : book.error().detail};
    return cellsOf(book->sheets.constFirst(), 1);
}

} // namespace

/// Address books of phones and programs become people.
class TestVCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void encodings_data();
    void encodings();
    void severalCards();
    void notRead();
    void becomePeople();
    void secondTimeNothing();
    void twoSurnamesOfOurOwn();
    void broken_data();
    void broken();
    void limits();
    void canBeCancelled();
    void manyCards();
};

void TestVCard::cells_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const char *name, const QByteArray &content, const QStringList &expected) {
        QTest::newRow(name) << content << expected;
    };
    add("3.0 of Google",
        card("3.0", "FN:Hon. Juan Reyes dela Cruz Jr.\r\nN:dela Cruz;Juan;Reyes;Hon.;Jr.\r\nNICKNAME:Jun\r\n"
                    "EMAIL;TYPE=INTERNET:jun@example.org\r\nEMAIL;TYPE=INTERNET;TYPE=WORK:mayor@example.org\r\n"
                    "TEL;TYPE=CELL:+63 917 555 0101\r\nTEL;TYPE=FAX:555-0102\r\nORG:Municipality of Sariaya;Office of "
                    "the Mayor\r\n"
                    "TITLE:Mayor\r\nADR:;;Rizal St. 1;Sariaya;Quezon;4322;Philippines\r\nBDAY:1970-05-12\r\n"
                    "URL:https://example.org\r\nNOTE:Two lines\\nwith \\, and \\; and \\\\.\r\nREV:20270101T000000Z\r\n"
                    "X-SKYPE:jun.dc"),
        {u"N;GIVEN=Juan"_s, u"N;ADDITIONAL=Reyes"_s, u"N;FAMILY=dela Cruz"_s, u"N;SUFFIX=Jr."_s, u"NICKNAME=Jun"_s,
         u"N;PREFIX=Hon."_s, u"JOB TITLE=Mayor"_s, u"ORG=Municipality of Sariaya, Office of the Mayor"_s,
         u"EMAIL=jun@example.org"_s, u"EMAIL=mayor@example.org"_s, u"EMAIL;LABEL=Work"_s,
         u"TEL;CELL=+63 917 555 0101"_s, u"TEL;FAX=555-0102"_s, u"ADR=Rizal St. 1, Sariaya, Quezon 4322, Philippines"_s,
         u"URL=https://example.org"_s, u"BDAY=1970-05-12"_s, u"NOTE=Two lines\nwith , and ; and \\."_s,
         u"X-SKYPE=jun.dc"_s});
    add("2.1 of Android",
        card("2.1", "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:N=C3=BA=C3=B1ez;Mar=C3=ADa=20Jos=C3=A9;;;\r\n"
                    "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Mar=C3=ADa=20Jos=C3=A9=20N=C3=BA=\r\n=C3=B1ez\r\n"
                    "TEL;CELL;PREF:0999123456\r\nTEL;HOME:02-123-4567\r\nEMAIL;HOME:mj@example.org\r\n"
                    "NOTE;ENCODING=QUOTED-PRINTABLE:One=0D=0ATwo\r\nBDAY:19800504\r\n"
                    "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQEA\r\n /9j/4AAQ=\r\n\r\n"),
        {u"N;GIVEN=María José"_s, u"N;FAMILY=Núñez"_s, u"EMAIL=mj@example.org"_s, u"EMAIL;LABEL=Home"_s,
         u"TEL;CELL=0999123456"_s, u"TEL=02-123-4567"_s, u"TEL;LABEL=Home"_s, u"BDAY=1980-05-04"_s,
         u"NOTE=One\nTwo"_s});
    add("2.1 folds between words", card("2.1", "N:Cruz;Ana\r\nNOTE:one\r\n two"),
        {u"N;GIVEN=Ana"_s, u"N;FAMILY=Cruz"_s, u"NOTE=one two"_s});
    add("3.0 folds anywhere", card("3.0", "N:Cruz;An\r\n a\r\nNOTE:one\r\n  two\n\tthree"),
        {u"N;GIVEN=Ana"_s, u"N;FAMILY=Cruz"_s, u"NOTE=one twothree"_s});
    add("4.0",
        card("4.0", "KIND:individual\r\nFN:Kim "
                    "Park\r\nN:Park;Kim;;;\r\nTEL;VALUE=uri;TYPE=\"voice,cell\":tel:+1-555-555-5555;ext=55\r\n"
                    "EMAIL:mailto:kim%40example.org\r\nBDAY:--0412\r\nLANG:ko\r\nLANG:en"),
        {u"N;GIVEN=Kim"_s, u"N;FAMILY=Park"_s, u"EMAIL=kim@example.org"_s, u"TEL;CELL=+1-555-555-5555 ext. 55"_s,
         u"LANG=ko"_s, u"LANG=en"_s, u"NOTE=BDAY: --0412"_s});
    add("labels of Apple",
        card("3.0", "N:Cruz;Ana;;;\r\nFN:Ana Cruz\r\nitem1.TEL:555 0101\r\nitem1.X-ABLabel:Casa de la "
                    "abuela\r\nTEL:555 0102\r\n"
                    "item2.URL;type=pref:https://example.org\r\nitem2.X-ABLabel:_$!<HomePage>!$_\r\n"
                    "item3.X-ABDATE:2001-02-03\r\nitem3.X-ABLabel:_$!<Anniversary>!$_\r\n"
                    "BDAY;X-APPLE-OMIT-YEAR=1604:1604-06-07"),
        {u"N;GIVEN=Ana"_s, u"N;FAMILY=Cruz"_s, u"TEL=555 0101"_s, u"TEL=555 0102"_s, u"TEL;LABEL=Casa de la abuela"_s,
         u"URL=https://example.org"_s, u"URL;LABEL=HomePage"_s, u"NOTE=BDAY: --06-07"_s, u"Anniversary=2001-02-03"_s});
    add("name in one part", card("2.1", "N:;Ana Cruz;;;\r\nFN:Ana Cruz"), {u"FN=Ana Cruz"_s});
    add("no N", card("4.0", "FN:Ana Cruz"), {u"FN=Ana Cruz"_s});
    add("an organisation", card("3.0", "ORG:City Hall;\r\nTEL:555 0199"),
        {u"FN=City Hall"_s, u"ORG=City Hall"_s, u"TEL=555 0199"_s});
    add("FN says more", card("3.0", "N:Cruz;Ana;;;\r\nFN:Ana Cruz (interpreter)"),
        {u"N;GIVEN=Ana"_s, u"N;FAMILY=Cruz"_s, u"NOTE=FN: Ana Cruz (interpreter)"_s});
    add("a line torn off", card("3.0", "N:Cruz;Ana;;;\r\nNOTE:one\r\ntwo and three\r\nTITLE:Clerk"),
        {u"N;GIVEN=Ana"_s, u"N;FAMILY=Cruz"_s, u"JOB TITLE=Clerk"_s, u"NOTE=one\ntwo and three"_s});
    add("parameters with signs", card("4.0", "FN:Ana\r\nTEL;X-A=\"a:b;c,d\";TYPE=cell:555"),
        {u"FN=Ana"_s, u"TEL;CELL=555"_s});
    add("a card in a card",
        card("2.1", "N:Cruz;Ana\r\nAGENT:\r\nBEGIN:VCARD\r\nVERSION:2.1\r\nN:Other;One\r\nEND:VCARD\r\nTITLE:Clerk"),
        {u"N;GIVEN=Ana"_s, u"N;FAMILY=Cruz"_s, u"JOB TITLE=Clerk"_s});
}

void TestVCard::cells()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, expected);
    QCOMPARE(first(content).join(u'|'), expected.join(u'|'));
    // Any line end will do.
    if (!content.contains("\n\t"))
        QCOMPARE(first(QByteArray(content).replace("\r\n", "\n")), expected);
    QCOMPARE(first(QByteArray(content).replace("\r\n", "\n").replace('\n', '\r')), expected);
    const auto book = readBook(content);
    QCOMPARE(book->format, BookFormat::VCard);
    QCOMPARE(book->mendedCells, 0);
}

void TestVCard::encodings_data()
{
    QTest::addColumn<QByteArray>("content");
    const QString text = u"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:María Núñez\r\nEND:VCARD\r\n"_s;
    QTest::newRow("utf-8") << text.toUtf8();
    QTest::newRow("utf-8 with a mark") << "\xef\xbb\xbf" + text.toUtf8();
    QTest::newRow("windows-1252") << text.toLatin1();
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("utf-16") << QByteArray(utf16(text));
    QTest::newRow("charset of the line") << card("2.1", "FN;CHARSET=ISO-8859-1:Mar\xed"
                                                        "a N\xfa\xf1"
                                                        "ez\r\nNOTE;CHARSET=UTF-8:ñ");
    QTest::newRow("quoted latin") << card("2.1", "FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Mar=EDa N=FA=F1ez");
    QTest::newRow("base64") << card("3.0", "FN;ENCODING=b:" + u"María Núñez"_s.toUtf8().toBase64());
    // A fold may stand inside a character.
    QByteArray folded = text.toUtf8();
    folded.insert(folded.indexOf("\xc3") + 1, "\r\n ");
    QTest::newRow("folded inside a character") << folded;
}

void TestVCard::encodings()
{
    QFETCH(QByteArray, content);
    QCOMPARE(first(content).value(0), u"FN=María Núñez"_s);
}

void TestVCard::severalCards()
{
    // The second has no end, the third another version, the fourth nothing that we know.
    const auto book =
        readBook(card("3.0", "FN:One\r\nTEL:1") + "BEGIN:VCARD\r\nFN:Two\r\n" + card("2.1", "N:Three\r\nTEL;CELL:3") +
                 card("3.0", "UID:4") + "\r\n\r\n" + card("4.0", "FN:Five\r\nTEL:5\r\nTEL:6"));
    QVERIFY(book.ok());
    const Sheet &sheet = book->sheets.constFirst();
    QCOMPARE(sheet.rows.size(), 5);
    QCOMPARE(cellsOf(sheet, 1), QStringList({u"FN=One"_s, u"TEL=1"_s}));
    QCOMPARE(cellsOf(sheet, 2), QStringList({u"FN=Two"_s}));
    QCOMPARE(cellsOf(sheet, 3), QStringList({u"N;FAMILY=Three"_s, u"TEL;CELL=3"_s}));
    QCOMPARE(cellsOf(sheet, 4), QStringList({u"FN=Five"_s, u"TEL=5"_s, u"TEL=6"_s}));
    QCOMPARE(findTables(sheet), QList<TableArea>({TableArea{0, 1, 1, 4, 0, 4}}));
}

void TestVCard::notRead()
{
    const auto book = readBook(card("3.0", "FN:One\r\nPHOTO;ENCODING=b:AAAA\r\nKEY:x\r\nPHOTO:y") +
                               card("4.0", "KIND:group\r\nFN:Friends\r\nMEMBER:urn:uuid:1"));
    QVERIFY(book.ok());
    QCOMPARE(book->notRead, QStringList({u"PHOTO"_s, u"KEY"_s, u"MEMBER"_s, u"KIND:GROUP"_s}));
    QCOMPARE(book->sheets.constFirst().rows.size(), 2);
}

void TestVCard::becomePeople()
{
    TemporaryFile file;
    const auto book =
        readBook(card("3.0", "N:dela Cruz;Juan;Reyes;;Jr.\r\nFN:Juan Reyes dela Cruz Jr.\r\nNICKNAME:Jun\r\n"
                             "EMAIL:jun@example.org\r\nTEL;TYPE=CELL:+63 917 555 0101\r\nORG:Sariaya\r\nTITLE:Mayor\r\n"
                             "ADR:;;Rizal St. 1;Sariaya;;4322;\r\nBDAY:1970-05-12\r\nNOTE:Sings\r\nX-PET:dog") +
                 card("3.0", "FN:Lone"));
    QVERIFY(book.ok());
    const ImportPlan plan = put(*file.workspace, book->sheets.constFirst());
    QCOMPARE(plan.purpose, u"people"_s);
    QCOMPARE(reportOf(plan).added, 2);
    QCOMPARE(plan.doubts.size(), 0);
    const QList<Person> people = file.workspace->all<Person>({}, {{"id"}});
    QCOMPARE(people.size(), 2);
    const Person &jun = people[0];
    QCOMPARE(fullName(jun), u"Juan Reyes dela Cruz Jr."_s);
    QCOMPARE(jun.particles, u"dela"_s);
    QCOMPARE(jun.nickname, u"Jun"_s);
    QCOMPARE(jun.birthDate, QDate(1970, 5, 12));
    QCOMPARE(jun.notes, u"Sings\nX-PET: dog"_s);
    QStringList contacts;
    for (const ContactPoint &contact : file.workspace->all<ContactPoint>({}, {{"id"}}))
        contacts << QString::number(static_cast<int>(contact.type)) + u' ' + contact.value;
    contacts.sort();
    QCOMPARE(contacts,
             QStringList({u"1 +63 917 555 0101"_s, u"2 jun@example.org"_s, u"4 Rizal St. 1, Sariaya, 4322"_s}));
    const QList<Office> offices = file.workspace->all<Office>();
    QCOMPARE(offices.size(), 1);
    QCOMPARE(offices[0].title.text(u"en"_s), u"Mayor"_s);
    QCOMPARE(offices[0].body, u"Sariaya"_s);
}

void TestVCard::secondTimeNothing()
{
    TemporaryFile file;
    const auto book = readBook(
        card("3.0", "N:Cruz;Ana;;;\r\nFN:Ana Cruz (interpreter)\r\nitem1.TEL:555 010 1234\r\n"
                    "item1.X-ABLabel:Home\r\nTEL:555 010 5678\r\nEMAIL:a@example.org\r\nEMAIL:b@example.org\r\n"
                    "NOTE:One\\nTwo\r\nBDAY:--0607\r\nTITLE:Clerk\r\nROLE:Singer\r\nX-PET:cat\r\nGEO:1;2") +
        card("2.1", "FN:Ana Maria Lopez\r\nTEL;FAX:555 010 9999"));
    QVERIFY(book.ok());
    put(*file.workspace, book->sheets.constFirst());
    const qint64 contacts = file.workspace->count({EntityKind::ContactPoint});
    QCOMPARE(contacts, 5);
    const ImportPlan again = planOf(*file.workspace, book->sheets.constFirst());
    QCOMPARE(again.effective(), 0);
    QCOMPARE(again.changes.size(), 0);
    QCOMPARE(reportOf(again).unchanged, 2);
}

void TestVCard::twoSurnamesOfOurOwn()
{
    TemporaryFile file;
    const auto book = readBook(
        card("3.0", "N:de la Torre Andy;Luis;;;\r\nFN:Luis de la Torre Andy\r\nX-SISTERCITY-PARTICLES:de la\r\n"
                    "X-SISTERCITY-SURNAME1:Torre\r\nX-SISTERCITY-SURNAME2:Andy"));
    QVERIFY(book.ok());
    put(*file.workspace, book->sheets.constFirst());
    const QList<Person> people = file.workspace->all<Person>();
    QCOMPARE(people.size(), 1);
    QCOMPARE(people[0].particles, u"de la"_s);
    QCOMPARE(people[0].surname1, u"Torre"_s);
    QCOMPARE(people[0].surname2, u"Andy"_s);
    QCOMPARE(people[0].notes, QString());
}

void TestVCard::broken_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const char *name, const QByteArray &content, const QStringList &expected = {u"empty"_s}) {
        QTest::newRow(name) << content << expected;
    };
    add("nothing in it", "BEGIN:VCARD\r\nEND:VCARD\r\n");
    add("no card", "BEGIN:VCARDS\r\nFN:x\r\n");
    add("no end", "BEGIN:VCARD\r\nFN:Ana", {u"FN=Ana"_s});
    add("only ends", "BEGIN:VCARD\r\nEND:VCARD\r\nEND:VCARD\r\nEND:VCARD");
    add("nul and lone surrogates",
        card("3.0", QByteArray("FN:A\0na \xed\xa0\x80"
                               "Cruz",
                               16)),
        {u"FN=Ana Cruz"_s});
    add("quote without end", card("3.0", "FN;X=\"a:Ana\r\nTITLE:Clerk"), {u"FN=Ana"_s, u"JOB TITLE=Clerk"_s});
    add("soft line end at the end", "BEGIN:VCARD\r\nFN;ENCODING=QUOTED-PRINTABLE:Ana=", {u"FN=Ana"_s});
    add("half an escape", card("3.0", "FN:Ana\\"), {u"FN=Ana\\"_s});
    add("half a code", card("2.1", "FN;ENCODING=QUOTED-PRINTABLE:Ana=C"), {u"FN=Ana=C"_s});
    add("signs only", card("3.0", "N:;;;;\r\nFN:Ana\r\nADR:;;;;;;\r\nORG:;\r\nTEL: \r\nCATEGORIES:,"), {u"FN=Ana"_s});
    add("a hundred cards in each other", QByteArray("BEGIN:VCARD\r\nFN:Ana\r\nAGENT:\r\n").repeated(100),
        {u"FN=Ana"_s});
}

void TestVCard::broken()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, expected);
    QCOMPARE(first(content), expected);
}

void TestVCard::limits()
{
    const auto errorOf = [](const QByteArray &content, const ReadLimits &most) {
        const auto book = readBook(content, most);
        return book ? QString() : book.error().detail;
    };
    QCOMPARE(errorOf(card("3.0", "FN:" + QByteArray(300'000, 'x')), {}), unreadable::cellLength.toString());
    QCOMPARE(errorOf(card("3.0", "NOTE:" + QByteArray(5'000'000, 'x')), {}), unreadable::cellLength.toString());
    QCOMPARE(errorOf("BEGIN:VCARD\r\n" + QByteArray(5'000'000, 'x'), {}), unreadable::empty.toString());
    QCOMPARE(errorOf(card("3.0", QByteArray("TEL:1\r\n").repeated(1'500)), {}), unreadable::columnCount.toString());
    QCOMPARE(errorOf(card("3.0", QByteArray("NOTE:1\r\n").repeated(5'000)), {}), unreadable::columnCount.toString());
    QCOMPARE(errorOf(card("3.0", "FN:x").repeated(20), {.rows = 10}), unreadable::rowCount.toString());
    QCOMPARE(errorOf(card("3.0", "FN:x\r\nTEL:1").repeated(20), {.cells = 10}), unreadable::cellCount.toString());
    // A picture of any size is no cell.
    QVERIFY(readBook(card("3.0", "FN:x\r\nPHOTO;ENCODING=b:" + QByteArray(3'000'000, 'A'))).ok());
    // One line of parameters.
    QElapsedTimer timer;
    timer.start();
    QVERIFY(readBook(card("3.0", "FN:x\r\nTEL" + QByteArray(5'000'000, ';') + ":1")).error().kind ==
            ErrorKind::TooLarge);
    QVERIFY(timer.elapsed() < 5'000);
}

void TestVCard::canBeCancelled()
{
    const QByteArray content = card("3.0", "FN:x").repeated(2'000);
    const auto book = readBook(content, {}, [](int percent) { return percent < 50; });
    QVERIFY(!book.ok());
    QCOMPARE(book.error().kind, ErrorKind::Cancelled);
}

void TestVCard::manyCards()
{
    QByteArray content;
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        content += card("3.0", "N:Cruz" + number + ";Ana;;;\r\nFN:Ana Cruz" + number + "\r\nEMAIL:a" + number +
                                   "@example.org\r\nTEL;TYPE=CELL:+1 555 " + number);
    }
    QElapsedTimer timer;
    timer.start();
    const auto book = readBook(content);
    QVERIFY(book.ok());
    QCOMPARE(book->sheets.constFirst().rows.size(), 20'001);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestVCard)
#include "tst_vcard.moc"
