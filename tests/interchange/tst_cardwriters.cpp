#include "models/domain/delegation.h"
#include "models/domain/person.h"
#include "models/domain/text.h"
#include "models/interchange/book.h"
#include "models/interchange/contentlines.h"
#include "models/interchange/contentwriter.h"
#include "models/interchange/sample.h"
#include "models/interchange/uid.h"
#include "tests/support/exporting.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace scd;
using namespace scd::exporting;
using namespace scd::importing;
using namespace Qt::StringLiterals;

/// Address books that other programs read, and that come back as they were.
class TestCardWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsBetweenCharacters();
    void textsComeBack();
    void nothingBeginsALineOfItsOwn();
    void uidsStay();
    void everybodyComesBack_data();
    void everybodyComesBack();
    void peopleOfAnotherFile();
    void classesOfPeople();
    void delegatesAndVolunteersArePeople();
    void otherLibraryReadsOurCards();
};

void TestCardWriters::foldsBetweenCharacters()
{
    for (int before = 0; before < 80; ++before) {
        const QString text = QString(before, u'x') + u"é漢🎻"_s.repeated(30);
        ContentWriter writer;
        writer.text("NOTE", text);
        const QByteArray bytes = writer.take();
        QVERIFY(bytes.endsWith("\r\n"));
        for (const QByteArray &line : bytes.chopped(2).split('\n')) {
            QVERIFY(line.size() <= 76); // with CR
            QCOMPARE(QString::fromUtf8(line).count(QChar::ReplacementCharacter), 0);
        }
        QCOMPARE(QByteArray(bytes).replace("\r\n ", ""), "NOTE:" + text.toUtf8() + "\r\n");
    }
}

void TestCardWriters::textsComeBack()
{
    QRandomGenerator random(7);
    const QString letters = u"aé漢\U0001F3BB \\;,:\"^\n\t=#-'%"_s;
    for (int round = 0; round < 300; ++round) {
        QString text;
        for (int i = random.bounded(200); i > 0; --i)
            text += letters[random.bounded(static_cast<int>(letters.size()))];
        text = keepablePart(text);
        ContentWriter writer;
        writer.text("NOTE", u"-"_s + text, {{"LANGUAGE", u"es"_s}});
        writer.parts("N", {text, {}, text});
        const QByteArray bytes = writer.take();
        ContentLines lines(bytes);
        ContentLine line;
        QVERIFY(lines.next(line));
        QCOMPARE(line.first("LANGUAGE"), u"es"_s);
        QCOMPARE(unescaped(lines.text(line)), u"-"_s + text);
        QVERIFY(lines.next(line));
        const QStringList pieces = piecesOf(lines.text(line), u';');
        QCOMPARE(pieces.size(), 3);
        QCOMPARE(unescaped(pieces[0]), text);
        QCOMPARE(unescaped(pieces[2]), text);
        QVERIFY(!lines.next(line));
    }
}

void TestCardWriters::nothingBeginsALineOfItsOwn()
{
    ContentWriter writer;
    writer.text("FN", u"Ana\r\nEND:VCARD\rTEL:1\u2028TEL:2\u0000\u0007"_s, {{"X-A", u"a\";\r\nTEL:3^n,b"_s}});
    QCOMPARE(writer.take(), QByteArray("FN;X-A=\"a; TEL:3n,b\":Ana\\nEND:VCARD\\nTEL:1\\nTEL:2\r\n"));
}

void TestCardWriters::uidsStay()
{
    // Written into other people's calendars: never to be changed.
    QCOMPARE(uidOf(12, {EntityKind::Person, 34}), QByteArray("urn:uuid:2fe24265-b6e3-5656-9520-8be24b3e8a61"));
    QVERIFY(uidOf(12, {EntityKind::Person, 35}) != uidOf(12, {EntityKind::Person, 34}));
    QVERIFY(uidOf(13, {EntityKind::Person, 34}) != uidOf(12, {EntityKind::Person, 34}));
    QVERIFY(uidOf(12, {EntityKind::ItineraryItem, 34}) != uidOf(12, {EntityKind::Person, 34}));
}

void TestCardWriters::everybodyComesBack_data()
{
    addLanguages();
}

/// Into the file that they came from: nothing changes.
void TestCardWriters::everybodyComesBack()
{
    QFETCH(QString, language);
    TemporaryFile file;
    QVERIFY(makeSample(*file.workspace, QDate(2027, 3, 1)).ok());
    Person hard;
    hard.nickname = u"Nick, the; one\\"_s;
    added(*file.workspace, hard);
    Person noted;
    noted.givenNames = u"Ana"_s;
    noted.surname1 = u"de la Torre"_s;
    noted.surname2 = u"Andy"_s;
    noted.suffix = u"Jr."_s;
    noted.nameOrder = NameOrder::FamilyFirst;
    noted.preferredName = u"Anita"_s;
    noted.pronunciation = u"AH-nah"_s;
    noted.notes = u"One\nTwo: three"_s;
    noted.birthDate = QDate(1990, 2, 28);
    noted = added(*file.workspace, noted);
    for (const auto &[type, value, label] : {std::tuple(ContactType::Phone, u"555 010 1111"_s, u"Work"_s),
                                             std::tuple(ContactType::Phone, u"555 010 2222"_s, u"Casa, abuela"_s),
                                             std::tuple(ContactType::WhatsApp, u"+593 99 123 4567"_s, QString()),
                                             std::tuple(ContactType::Address, u"Calle 5; piso 2, Tena"_s, u"Home"_s),
                                             std::tuple(ContactType::Web, u"https://example.org/?a=1,2"_s, QString()),
                                             std::tuple(ContactType::Other, u"signal: ana.1"_s, QString())}) {
        ContactPoint contact;
        contact.person = noted.id;
        contact.type = type;
        contact.value = value;
        contact.label = label;
        added(*file.workspace, contact);
    }
    const qint64 people = file.workspace->count({EntityKind::Person});
    const auto book = readBook(written(*file.workspace, "vcf", personal(EntityKind::Person, language)));
    QVERIFY(book.ok());
    QCOMPARE(book->sheets[0].rows.size(), people + 1);
    QCOMPARE(book->mendedCells, 0);
    QCOMPARE(book->notRead, QStringList());
    const ImportPlan plan = planOf(*file.workspace, book->sheets[0]);
    const QStringList differences = differencesOf(plan);
    QCOMPARE(differences.join(u'\n'), QString());
    QCOMPARE(plan.effective(), 0);
}

void TestCardWriters::peopleOfAnotherFile()
{
    TemporaryFile file;
    QVERIFY(makeSample(*file.workspace, QDate(2027, 3, 1)).ok());
    const QByteArray cards = written(*file.workspace, "vcf", personal(EntityKind::Person));
    TemporaryFile other;
    const auto book = readBook(cards);
    put(*other.workspace, book->sheets[0]);
    const auto namesOf = [](const Workspace &workspace) {
        QStringList names;
        for (const Person &person : workspace.all<Person>()) {
            names << QStringList{person.givenNames, person.middleName, person.particles, person.surname1,
                                 person.surname2,   person.suffix,     person.nickname,  person.preferredName}
                         .join(u'|');
        }
        names.sort();
        return names;
    };
    QCOMPARE(namesOf(*other.workspace), namesOf(*file.workspace));
    QCOMPARE(other.workspace->count({EntityKind::ContactPoint}), file.workspace->count({EntityKind::ContactPoint}));
}

void TestCardWriters::classesOfPeople()
{
    TemporaryFile file;
    Person person;
    person.givenNames = u"Ana"_s;
    person.notes = u"personal-note"_s;
    person.birthDate = QDate(1990, 1, 2);
    person.allergies = u"sealed-allergy"_s;
    person.guardian = u"sealed-guardian"_s;
    person.emergencyContact = u"sealed-call"_s;
    person.passportName = u"ANA PASSPORT"_s;
    person = added(*file.workspace, person);
    ContactPoint contact;
    contact.person = person.id;
    contact.type = ContactType::Email;
    contact.value = u"ana@example.org"_s;
    added(*file.workspace, contact);
    for (const Sensitivity chosen : {Sensitivity::Public, Sensitivity::Internal, Sensitivity::Personal}) {
        const ExportRequest request{.kind = EntityKind::Person, .sensitivity = chosen};
        const QByteArray cards = written(*file.workspace, "vcf", request);
        QVERIFY(cards.contains("FN:Ana\r\n"));
        QVERIFY(!cards.contains("sealed"));
        const bool isAll = chosen == Sensitivity::Personal;
        for (const char *text : {"personal-note", "1990-01-02", "ana@example.org", "ANA PASSPORT"})
            QCOMPARE(cards.contains(text), isAll);
        QCOMPARE(leftOut(*exportFormat(u"vcf"_s), request).isEmpty(), isAll);
    }
    const QStringList left = leftOut(*exportFormat(u"vcf"_s), {.kind = EntityKind::Person});
    QVERIFY(left.contains(u"Birth date"_s) && left.contains(u"Contact"_s) && left.contains(u"Notes"_s));
}

void TestCardWriters::delegatesAndVolunteersArePeople()
{
    TemporaryFile file;
    QVERIFY(makeSample(*file.workspace, QDate(2027, 3, 1)).ok());
    QSet<qint64> people;
    for (const Delegate &delegate : file.workspace->all<Delegate>())
        people << delegate.person.value;
    const auto book = readBook(written(*file.workspace, "vcf", personal(EntityKind::Delegate)));
    QVERIFY(book.ok());
    QCOMPARE(book->sheets[0].rows.size(), people.size() + 1);
    QVERIFY(!exportFormat(u"vcf"_s)->holds(EntityKind::Community));
    // Nobody is no file that somebody could read, but no mistake either.
    QCOMPARE(written(*file.workspace, "vcf", {.kind = EntityKind::Person, .ids = QList<qint64>()}), QByteArray());
}

void TestCardWriters::otherLibraryReadsOurCards()
{
    TemporaryFile file;
    Person person;
    person.givenNames = u"María José"_s;
    person.surname1 = u"Núñez"_s;
    person.surname2 = u"Peñafiel"_s;
    person.nickname = u"Majo; \"la, de Tena\""_s;
    person.birthDate = QDate(1990, 1, 2);
    person.notes =
        u"One\nTwo, with; signs \\ and a long tail that has to be folded, because it does not end soon 🎻🎻🎻"_s;
    person = added(*file.workspace, person);
    for (const auto &[type, value] :
         {std::pair(ContactType::Mobile, u"+593 99 123 4567"_s), std::pair(ContactType::Email, u"majo@example.org"_s),
          std::pair(ContactType::Address, u"Calle 5; piso 2, Tena"_s)}) {
        ContactPoint contact;
        contact.person = person.id;
        contact.type = type;
        contact.value = value;
        added(*file.workspace, contact);
    }
    Office office;
    office.person = person.id;
    office.title = {{u"en"_s, u"Mayor"_s}};
    office.body = u"Municipality; of Tena"_s;
    office.honorific = {{u"en"_s, u"Hon."_s}};
    added(*file.workspace, office);
    const QByteArray cards = written(*file.workspace, "vcf", personal(EntityKind::Person));
    const QString expected =
        u"card 'Mar\\xeda Jos\\xe9 N\\xfa\\xf1ez Pe\\xf1afiel' ['N\\xfa\\xf1ez Pe\\xf1afiel', 'Mar\\xeda Jos\\xe9', '', 'Hon.', '']\n"_s;
    const QString found = readByOthers(file, cards, u"vcf"_s);
    QVERIFY2(found.startsWith(expected), qPrintable(found));
    for (const char *line :
         {"  NICKNAME 'Majo; \"la, de Tena\"' []", "  TITLE 'Mayor' []", "  ORG ['Municipality; of Tena'] []",
          "  TEL '+593 99 123 4567' ['CELL']", "  EMAIL 'majo@example.org' ['INTERNET']",
          "  ADR 'Calle 5; piso 2, Tena'", "  BDAY '1990-01-02' []",
          "  NOTE 'One\\nTwo, with; signs \\\\ and a long tail that has to be folded, because it does not end soon "
          "\\U0001f3bb\\U0001f3bb\\U0001f3bb' []"})
        QVERIFY2(found.contains(QString::fromLatin1(line) + u'\n'),
                 qPrintable(QString::fromLatin1(line) + u'\n' + found));
    // All of the sample too.
    TemporaryFile sample;
    QVERIFY(makeSample(*sample.workspace, QDate(2027, 3, 1)).ok());
    const QString all = readByOthers(sample, written(*sample.workspace, "vcf", personal(EntityKind::Person)), u"vcf"_s);
    QCOMPARE(all.count(u"card "_s), sample.workspace->count({EntityKind::Person}));
}

QTEST_GUILESS_MAIN(TestCardWriters)
#include "tst_cardwriters.moc"
