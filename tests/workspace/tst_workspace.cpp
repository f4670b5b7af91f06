#include "models/domain/community.h"
#include "models/domain/delegation.h"
#include "models/domain/exchange.h"
#include "models/domain/itinerary.h"
#include "models/domain/partnership.h"
#include "models/domain/person.h"
#include "tests/support/randomedits.h"
#include "tests/support/temporaryfile.h"

#include <QSignalSpy>
#include <QtTest>

using namespace scd;

/// The one door for changes: what a caller relies on.
class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAndFinds();
    void refusesInvalidAndLeavesNothing();
    void undoRedoUndoRedo();
    void undoOfACreationIsNotInTheTrash();
    void trashAndRestore();
    void partsOfADeadRecordAreHidden();
    void manyHiddenMatchesHideNoOther();
    void typingIsOneUndoStep();
    void emptyChangeIsNoStep();
    void languagesAreCellsOfTheirOwn();
    void revertAfterReopening();
    void revertLeavesLaterChangesAlone();
    void searchIgnoresAccentsAndFollowsReferences();
    void searchTakesAnyText_data();
    void searchTakesAnyText();
    void sortsByTheComputedKey();
    void noticeSaysWhatChanged();
    void historyReadsAsSentences();
    void aListenerMayChangeSomethingInItsTurn();
    void saysOnceThatTheFileCannotBeRead();

    void aDelegateIsCalledAsThePersonIs();

private:
    Person addPerson(Workspace &workspace, const QString &given, const QString &surname);
};

Person TestWorkspace::addPerson(Workspace &workspace, const QString &given, const QString &surname)
{
    Person person;
    person.givenNames = given;
    person.surname1 = surname;
    const auto step = workspace.change(labels::add(EntityKind::Person, fullName(person)),
                                       [&](Edit &edit) { return edit.add(person); });
    if (!step.ok())
        qFatal("cannot add a person");
    return person;
}

void TestWorkspace::aDelegateIsCalledAsThePersonIs()
{
    TemporaryFile file;
    QVERIFY(RandomEdits(*file.workspace, 1).oneOfEach().ok());
    const auto delegate = file.workspace->all<Delegate>().constFirst();
    const QString name = file.workspace->title(delegate.person.ref(), {});
    QVERIFY(!name.isEmpty());
    QCOMPARE(file.workspace->title(delegate.id.ref(), {}), name);
    QVERIFY(file.workspace->remove(delegate.id.ref()).ok());
    QCOMPARE(file.workspace->title(delegate.id.ref(), {}), name); // in the Trash too
    QVERIFY(file.workspace->undoText().contains(name));
}

void TestWorkspace::addsAndFinds()
{
    TemporaryFile file;
    const Person added = addPerson(*file.workspace, QStringLiteral("María"), QStringLiteral("Grefa"));
    QVERIFY(added.id);
    QCOMPARE(file.workspace->find<Person>(added.id), std::optional(added));
    file.reopen();
    QCOMPARE(file.workspace->find<Person>(added.id), std::optional(added));
}

void TestWorkspace::refusesInvalidAndLeavesNothing()
{
    TemporaryFile file;
    Person nameless;
    nameless.notes = QStringLiteral("no name at all");
    Person first;
    first.givenNames = QStringLiteral("Ana");
    const auto step = file.workspace->change(labels::setUp(), [&](Edit &edit) -> Status {
        SCD_TRY(edit.add(first));
        return edit.add(nameless);
    });
    QVERIFY(!step.ok());
    QCOMPARE(step.error().kind, ErrorKind::Invalid);
    QCOMPARE(step.error().problems.first().column, QStringLiteral("given_names"));
    QCOMPARE(file.workspace->count({EntityKind::Person}), 0);
    QVERIFY(!file.workspace->canUndo());
    QVERIFY(file.workspace->history(10).isEmpty());
}

void TestWorkspace::undoRedoUndoRedo()
{
    TemporaryFile file;
    Workspace &workspace = *file.workspace;
    Person person = addPerson(workspace, QStringLiteral("Juan"), QStringLiteral("Cruz"));
    QVERIFY(workspace.setField(person.id.ref(), "surname1", QStringLiteral("Reyes")).ok());
    const auto surname = [&] { return workspace.find<Person>(person.id)->surname1; };
    for (int round = 0; round < 3; ++round) {
        QCOMPARE(surname(), QStringLiteral("Reyes"));
        QVERIFY(workspace.undo().ok());
        QCOMPARE(surname(), QStringLiteral("Cruz"));
        QVERIFY(workspace.undo().ok());
        QCOMPARE(workspace.count({EntityKind::Person}), 0);
        QVERIFY(!workspace.canUndo());
        QVERIFY(workspace.redo().ok());
        QCOMPARE(surname(), QStringLiteral("Cruz"));
        QVERIFY(workspace.redo().ok());
        QVERIFY(!workspace.canRedo());
    }
    QCOMPARE(workspace.find<Person>(person.id)->sortKey, QStringLiteral("reyes juan"));
}

void TestWorkspace::undoOfACreationIsNotInTheTrash()
{
    TemporaryFile file;
    addPerson(*file.workspace, QStringLiteral("Ana"), QStringLiteral("Ortega"));
    QVERIFY(file.workspace->undo().ok());
    QVERIFY(file.workspace->trash().isEmpty());
    QVERIFY(file.workspace->search(QStringLiteral("Ortega"), {EntityKind::Person}, 5).isEmpty());
}

void TestWorkspace::trashAndRestore()
{
    TemporaryFile file;
    Workspace &workspace = *file.workspace;
    const Person person = addPerson(workspace, QStringLiteral("Ana"), QStringLiteral("Ortega"));
    QVERIFY(workspace.remove(person.id.ref()).ok());
    QCOMPARE(workspace.trash(), QList<Ref>{person.id.ref()});
    QCOMPARE(workspace.count({EntityKind::Person}), 0);
    QVERIFY(!workspace.isVisible(person.id.ref()));
    QVERIFY(workspace.restore(person.id.ref()).ok());
    QVERIFY(workspace.trash().isEmpty());
    QCOMPARE(workspace.search(QStringLiteral("ort"), {EntityKind::Person}, 5).size(), 1);
}

/// A search for a few looks at the first that the index names; when those are hidden it looks further.
void TestWorkspace::manyHiddenMatchesHideNoOther()
{
    TemporaryFile file;
    Workspace &workspace = *file.workspace;
    const auto addWithMail = [](Edit &edit, int number) -> Result<Ref> {
        Person person;
        person.givenNames = QStringLiteral("Ana");
        person.surname1 = QStringLiteral("Ortega");
        SCD_TRY(edit.add(person));
        ContactPoint mail;
        mail.person = person.id;
        mail.type = ContactType::Email;
        mail.value = QStringLiteral("zeta%1@example.org").arg(number);
        SCD_TRY(edit.add(mail));
        return person.id.ref();
    };
    QList<Ref> gone;
    Ref stays;
    QVERIFY(workspace
                .change(labels::sample(),
                        [&](Edit &edit) -> Status {
                            for (int i = 0; i < 230; ++i) {
                                const auto added = addWithMail(edit, i);
                                if (!added)
                                    return added.error();
                                gone << *added;
                            }
                            const auto added = addWithMail(edit, 230);
                            if (!added)
                                return added.error();
                            stays = *added;
                            return Done{};
                        })
                .ok());
    QCOMPARE(workspace.search(QStringLiteral("zeta"), {EntityKind::Person}, 5).size(), 5);
    QVERIFY(workspace
                .change(labels::sample(),
                        [&](Edit &edit) -> Status {
                            for (const Ref &ref : gone)
                                SCD_TRY(edit.remove(ref));
                            return Done{};
                        })
                .ok());
    QCOMPARE(workspace.search(QStringLiteral("zeta"), {EntityKind::Person}, 5), QList<Ref>{stays});
}

namespace {

struct Tree
{
    Community home;
    Community partner;
    Partnership partnership;
    Exchange exchange;
    Delegation delegation;
    ItineraryDay day;
    ItineraryItem item;
};

Tree makeTree(Workspace &workspace)
{
    Tree tree;
    const auto step = workspace.change(labels::setUp(), [&](Edit &edit) -> Status {
        tree.home.name = QStringLiteral("Santa Clarita");
        SCD_TRY(edit.add(tree.home));
        tree.partner.name = QStringLiteral("Teña");
        SCD_TRY(edit.add(tree.partner));
        tree.partnership.home = tree.home.id;
        tree.partnership.partner = tree.partner.id;
        SCD_TRY(edit.add(tree.partnership));
        tree.exchange.partnership = tree.partnership.id;
        tree.exchange.name = {{QStringLiteral("en"), QStringLiteral("Music exchange")}};
        SCD_TRY(edit.add(tree.exchange));
        tree.delegation.exchange = tree.exchange.id;
        tree.delegation.code = QStringLiteral("TENA-2027-IN");
        SCD_TRY(edit.add(tree.delegation));
        tree.day.delegation = tree.delegation.id;
        tree.day.date = QDate(2027, 4, 1);
        SCD_TRY(edit.add(tree.day));
        tree.item.day = tree.day.id;
        tree.item.title = {{QStringLiteral("en"), QStringLiteral("Courtesy call")}};
        return edit.add(tree.item);
    });
    if (!step.ok())
        qFatal("cannot make the records");
    return tree;
}

} // namespace

void TestWorkspace::partsOfADeadRecordAreHidden()
{
    TemporaryFile file;
    Workspace &workspace = *file.workspace;
    const Tree tree = makeTree(workspace);
    QCOMPARE(workspace.count({EntityKind::ItineraryItem}), 1);
    QVERIFY(workspace.remove(tree.delegation.id.ref()).ok());
    QCOMPARE(workspace.count({EntityKind::ItineraryItem}), 0);
    QVERIFY(!workspace.isVisible(tree.item.id.ref()));
    QVERIFY(workspace.search(QStringLiteral("courtesy"), {EntityKind::ItineraryItem}, 5).isEmpty());
    QVERIFY(workspace.undo().ok());
    QVERIFY(workspace.isVisible(tree.item.id.ref()));
}

void TestWorkspace::typingIsOneUndoStep()
{
    TemporaryFile file;
    Workspace &workspace = *file.workspace;
    const Person person = addPerson(workspace, QStringLiteral("Ana"), QStringLiteral("Ortega"));
    for (const char *text : {"A", "Al", "Alb", "Alba"})
        QVERIFY(workspace.setField(person.id.ref(), "nickname", QString::fromLatin1(text), QStringLiteral("v1")).ok());
    QCOMPARE(workspace.find<Person>(person.id)->nickname, QStringLiteral("Alba"));
    QVERIFY(workspace.undo().ok());
    QCOMPARE(workspace.find<Person>(person.id)->nickname, QString());
    QVERIFY(workspace.redo().ok());
    QCOMPARE(workspace.find<Person>(person.id)->nickname, QStringLiteral("Alba"));
    QVERIFY(workspace.setField(person.id.ref(), "nickname", QStringLiteral("Albi"), QStringLiteral("v1")).ok());
    QVERIFY(workspace.undo().ok());
    QCOMPARE(workspace.find<Person>(person.id)->nickname, QStringLiteral("Alba"));
}

void TestWorkspace::emptyChangeIsNoStep()
{
    TemporaryFile file;
    const Person person = addPerson(*file.workspace, QStringLiteral("Ana"), QStringLiteral("Ortega"));
    QSignalSpy spy(file.workspace.get(), &Workspace::changed);
    const auto step = file.workspace->setField(person.id.ref(), "surname1", QStringLiteral("Ortega"));
    QVERIFY(step.ok());
    QCOMPARE(*step, 0);
    QCOMPARE(spy.count(), 0);
    QCOMPARE(file.workspace->history(10).size(), 1);
}

void TestWorkspace::languagesAreCellsOfTheirOwn()
{
    TemporaryFile file;
    Workspace &workspace = *file.workspace;
    const Tree tree = makeTree(workspace);
    LocalText title = tree.item.title;
    title.setText(QStringLiteral("es"), QStringLiteral("Visita de cortesía"));
    const auto step = workspace.setField(tree.item.id.ref(), "title", title.toJson());
    QVERIFY(step.ok());
    const QList<RowChange> changes = workspace.changesOf(*step);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0].cells.size(), 1);
    QCOMPARE(changes[0].cells[0].cell, QStringLiteral("title@es"));
    QVERIFY(changes[0].cells[0].overwritten.time > 0);
    QVERIFY(workspace.undo().ok());
    QCOMPARE(workspace.find<ItineraryItem>(tree.item.id)->title, tree.item.title);
}

void TestWorkspace::revertAfterReopening()
{
    TemporaryFile file;
    const Person person = addPerson(*file.workspace, QStringLiteral("Ana"), QStringLiteral("Ortega"));
    const auto step = file.workspace->setField(person.id.ref(), "surname1", QStringLiteral("Vera"));
    file.reopen();
    QVERIFY(!file.workspace->canUndo());
    QVERIFY(file.workspace->revert(*step).ok());
    QCOMPARE(file.workspace->find<Person>(person.id)->surname1, QStringLiteral("Ortega"));
    QVERIFY(file.workspace->history(1, 1).first().isUndone);
    QVERIFY(file.workspace->undo().ok());
    QCOMPARE(file.workspace->find<Person>(person.id)->surname1, QStringLiteral("Vera"));
}

void TestWorkspace::revertLeavesLaterChangesAlone()
{
    TemporaryFile file;
    Workspace &workspace = *file.workspace;
    const Person person = addPerson(workspace, QStringLiteral("Ana"), QStringLiteral("Ortega"));
    const auto step = workspace.setField(person.id.ref(), "surname1", QStringLiteral("Vera"));
    QVERIFY(workspace.setField(person.id.ref(), "surname1", QStringLiteral("Luna")).ok());
    const auto reverted = workspace.revert(*step);
    QVERIFY(!reverted.ok());
    QCOMPARE(reverted.error().kind, ErrorKind::Conflict);
    QCOMPARE(workspace.find<Person>(person.id)->surname1, QStringLiteral("Luna"));
}

void TestWorkspace::searchIgnoresAccentsAndFollowsReferences()
{
    TemporaryFile file;
    Workspace &workspace = *file.workspace;
    const Tree tree = makeTree(workspace);
    const Person person = addPerson(workspace, QStringLiteral("José"), QStringLiteral("Núñez"));
    ContactPoint mail;
    mail.person = person.id;
    mail.type = ContactType::Email;
    mail.value = QStringLiteral("pepe@example.org");
    QVERIFY(workspace.change(labels::setUp(), [&](Edit &edit) { return edit.add(mail); }).ok());
    const auto finds = [&](EntityKind kind, const char *text) {
        return workspace.search(QString::fromUtf8(text), {kind}, 10);
    };
    QCOMPARE(finds(EntityKind::Person, "jose nunez"), QList<Ref>{person.id.ref()});
    QCOMPARE(finds(EntityKind::Person, "NUÑ"), QList<Ref>{person.id.ref()});
    QCOMPARE(finds(EntityKind::Person, "pepe@exam"), QList<Ref>{person.id.ref()});
    QCOMPARE(finds(EntityKind::Partnership, "tena"), QList<Ref>{tree.partnership.id.ref()});
    QCOMPARE(finds(EntityKind::Delegation, "tena mus"), QList<Ref>{tree.delegation.id.ref()});
    QVERIFY(finds(EntityKind::Delegation, "tena zzz").isEmpty());
}

void TestWorkspace::searchTakesAnyText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"\"", "O'Brien", "a-b", "*", "NEAR(", "AND", "a\"b", "(", "^x", "col:umn", ""})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestWorkspace::searchTakesAnyText()
{
    QFETCH(QString, text);
    TemporaryFile file;
    addPerson(*file.workspace, QStringLiteral("Ana"), QStringLiteral("O'Brien"));
    Selection selection{EntityKind::Person};
    selection.search = text;
    QVERIFY(file.workspace->database().ids(selection).ok());
}

void TestWorkspace::sortsByTheComputedKey()
{
    TemporaryFile file;
    for (const char *name : {"Zúñiga", "Ñandú", "Núñez", "Ávila", "Oña"})
        addPerson(*file.workspace, QStringLiteral("X"), QString::fromUtf8(name));
    QStringList names;
    for (const Person &person : file.workspace->all<Person>({}, {{"sort_key"}}))
        names << person.surname1;
    QCOMPARE(names.join(u' '), QString::fromUtf8("Ávila Núñez Ñandú Oña Zúñiga"));
}

void TestWorkspace::noticeSaysWhatChanged()
{
    TemporaryFile file;
    Workspace &workspace = *file.workspace;
    const Person person = addPerson(workspace, QStringLiteral("Ana"), QStringLiteral("Ortega"));
    QList<Changes> heard;
    connect(&workspace, &Workspace::changed, this, [&](const Changes &changes) { heard << changes; });
    QVERIFY(workspace.setField(person.id.ref(), "nickname", QStringLiteral("Anita")).ok());
    QVERIFY(workspace.remove(person.id.ref()).ok());
    QVERIFY(workspace.undo().ok());
    QCOMPARE(heard.size(), 3);
    QVERIFY(heard[0].list[0].touches(QLatin1StringView("nickname")));
    QVERIFY(!heard[0].list[0].touches(QLatin1StringView("surname1")));
    QCOMPARE(heard[1].list[0].type, Change::Type::Removed);
    QCOMPARE(heard[2].list[0].type, Change::Type::Restored);
    QVERIFY(heard[2].isUndo);
    workspace.disconnect(this);
}

void TestWorkspace::historyReadsAsSentences()
{
    TemporaryFile file;
    Workspace &workspace = *file.workspace;
    const Person person = addPerson(workspace, QStringLiteral("%2 Ana"), QStringLiteral("Ortega"));
    QVERIFY(workspace.setField(person.id.ref(), "surname1", QStringLiteral("Vera")).ok());
    QVERIFY(workspace.undo().ok());
    QStringList sentences;
    for (const HistoryEntry &entry : workspace.history(10))
        sentences << sentenceOf({entry.step.label, entry.step.arguments});
    QCOMPARE(sentences, (QStringList{QString::fromUtf8("Undo: Change “Surname” of %2 Ana Ortega"),
                                     QString::fromUtf8("Change “Surname” of %2 Ana Ortega"),
                                     QStringLiteral("Add Person: %2 Ana Ortega")}));
}

void TestWorkspace::aListenerMayChangeSomethingInItsTurn()
{
    TemporaryFile file;
    Workspace &workspace = *file.workspace;
    const Person first = addPerson(workspace, QStringLiteral("Ana"), QStringLiteral("Ortega"));
    // As a form does that saves a draft when its record is shown again.
    QObject listener;
    connect(&workspace, &Workspace::changed, &listener, [&](const Changes &changes) {
        if (changes.list.constFirst().touches(QLatin1StringView("given_names")) && !changes.isUndo)
            QVERIFY(workspace.setField(first.id.ref(), "notes", QStringLiteral("renamed")).ok());
    });
    QVERIFY(workspace.setField(first.id.ref(), "given_names", QStringLiteral("Anna")).ok());
    QVERIFY(workspace.undo().ok());
    QCOMPARE(workspace.find<Person>(first.id)->notes, QString());
    QCOMPARE(workspace.find<Person>(first.id)->givenNames, QStringLiteral("Anna"));
    QVERIFY(workspace.undo().ok());
    QCOMPARE(workspace.find<Person>(first.id)->givenNames, QStringLiteral("Ana"));
}

void TestWorkspace::saysOnceThatTheFileCannotBeRead()
{
    TemporaryFile file;
    const Person person = addPerson(*file.workspace, QStringLiteral("Ana"), QStringLiteral("Ortega"));
    QSignalSpy failed(file.workspace.get(), &Workspace::readFailed);
    QVERIFY(file.workspace->find<Person>(person.id));
    QVERIFY(!file.workspace->find<Person>(PersonId(1)));
    QVERIFY(file.workspace->bytes(QStringLiteral("none")).isEmpty());
    QCOMPARE(failed.count(), 0);
    QFile raw(file.path());
    QVERIFY(raw.open(QIODevice::ReadWrite));
    raw.write(QByteArray(static_cast<qsizetype>(raw.size()), 'x'));
    raw.close();
    QVERIFY(!file.workspace->find<Person>(person.id));
    QCOMPARE(file.workspace->count({.kind = EntityKind::Person}), 0);
    QCOMPARE(failed.count(), 1);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
