#include "models/storage/database.h"
#include "tests/storage/sessionoracle.h"
#include "tests/support/randomedits.h"
#include "tests/support/temporaryfile.h"

#include <QtTest>

using namespace scd;

/// SQLite's own session extension against the journal: two independent accounts of the same changes.
class TestOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfEveryKind();
    void randomEdits_data();
    void randomEdits();
    void redoUndoRedo_data();
    void redoUndoRedo();
    void undoEverything();

private:
    static void compare(Workspace &workspace, const std::function<Status()> &edit);
    static QByteArray digest(TemporaryFile &file) { return *contentDigest(file.workspace->database().connection()); }
};

/// Runs an edit under the eye of a session and compares what it saw with the newest steps of the journal.
void TestOracle::compare(Workspace &workspace, const std::function<Status()> &edit)
{
    const qint64 before = workspace.history(1).isEmpty() ? 0 : workspace.history(1).first().step.stamp.time;
    SessionOracle oracle(workspace.database());
    const Status done = edit();
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().detail));
    CellsByRow journal;
    for (const HistoryEntry &entry : workspace.history(1000)) {
        if (entry.step.stamp.time > before)
            addCells(journal, workspace.changesOf(entry.step.id));
    }
    const CellsByRow seen = oracle.cells();
    if (seen == journal)
        return;
    for (const Ref &row : QSet<Ref>(seen.keyBegin(), seen.keyEnd()) + QSet<Ref>(journal.keyBegin(), journal.keyEnd())) {
        if (seen.value(row) != journal.value(row))
            qWarning() << entity(row.kind).table << "session:" << seen.value(row) << "journal:" << journal.value(row);
    }
    QFAIL("the session extension and the journal tell of different cells");
}

void TestOracle::everyFieldOfEveryKind()
{
    TemporaryFile file;
    RandomEdits edits(*file.workspace, 7);
    QVERIFY(edits.add(EntityKind::Community).ok());
    QSet<std::pair<int, QString>> untouched; // kind, column
    for (const Entity *description : catalogue()) {
        for (const Field &field : description->fields) {
            if (!field.derived)
                untouched << std::pair{static_cast<int>(description->kind), field.columnName()};
        }
        // Two of each, so that a part can move from one to the other.
        compare(*file.workspace, [&] { return edits.add(description->kind); });
        compare(*file.workspace, [&] { return edits.add(description->kind); });
    }
    // Until every field of the catalogue was changed: none can be forgotten by the journal and by this test at once.
    for (int round = 0; round < 40 && !untouched.isEmpty(); ++round) {
        for (const Entity *description : catalogue()) {
            compare(*file.workspace, [&] { return edits.editAll(description->kind); });
            for (const RowChange &change : file.workspace->changesOf(file.workspace->history(1).first().step.id)) {
                for (const CellChange &cell : change.cells) {
                    for (const QString &column : cell.after.keys())
                        untouched.remove({static_cast<int>(change.row.kind), column.section(u'@', 0, 0)});
                }
            }
        }
    }
    for (const auto &[kind, column] : std::as_const(untouched))
        qWarning() << entity(static_cast<EntityKind>(kind)).table << column;
    QVERIFY(untouched.isEmpty());
}

void TestOracle::randomEdits_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void TestOracle::randomEdits()
{
    QFETCH(quint32, seed);
    TemporaryFile file;
    RandomEdits edits(*file.workspace, seed);
    QVERIFY(edits.oneOfEach().ok());
    for (int i = 0; i < 120; ++i) {
        compare(*file.workspace, [&] { return edits.step(); });
        if (QTest::currentTestFailed())
            return;
    }
    const auto report = file.workspace->database().check();
    QVERIFY(report.ok());
    for (const FileFinding &finding : report->findings)
        qWarning() << static_cast<int>(finding.kind) << finding.table << finding.row << finding.detail;
    QVERIFY(report->isSound());
}

void TestOracle::redoUndoRedo_data()
{
    randomEdits_data();
}

void TestOracle::redoUndoRedo()
{
    QFETCH(quint32, seed);
    TemporaryFile file;
    RandomEdits edits(*file.workspace, seed);
    QVERIFY(edits.oneOfEach().ok());
    for (const Entity *description : catalogue()) {
        const QByteArray before = digest(file);
        QVERIFY(edits.editAll(description->kind).ok());
        const QByteArray after = digest(file);
        if (after == before)
            continue;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(file.workspace->undo().ok());
            QCOMPARE(digest(file), before);
            QVERIFY(file.workspace->redo().ok());
            QCOMPARE(digest(file), after);
        }
    }
    QVERIFY(file.workspace->database().check()->isSound());
}

/// Back to where the file was opened, and forward again: the content is the same to the bit.
void TestOracle::undoEverything()
{
    TemporaryFile file;
    RandomEdits edits(*file.workspace, 99);
    QVERIFY(edits.oneOfEach().ok());
    file.reopen();
    const QByteArray before = digest(file);
    RandomEdits more(*file.workspace, 100);
    for (int i = 0; i < 30; ++i)
        QVERIFY(more.editAll(catalogue()[static_cast<std::size_t>(i) % catalogue().size()]->kind).ok());
    const QByteArray after = digest(file);
    while (file.workspace->canUndo())
        QVERIFY(file.workspace->undo().ok());
    QCOMPARE(digest(file), before);
    while (file.workspace->canRedo())
        QVERIFY(file.workspace->redo().ok());
    QCOMPARE(digest(file), after);
}

QTEST_GUILESS_MAIN(TestOracle)
#include "tst_oracle.moc"
