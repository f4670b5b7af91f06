#include "models/domain/community.h"
#include "models/domain/person.h"
#include "models/itemmodels/recordlistmodel.h"
#include "tests/support/temporaryfile.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QtTest>

using namespace scd;

/// Lists of thousands: rows follow the file without a reset.
class TestRecordListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsCardsInOrder();
    void addingInsertsOneRow();
    void deletingTakesOneRowAndUndoBringsItBack();
    void renamingMovesTheRowAndKeepsTheSelection();
    void renamingSeveralAtOnceKeepsTheSelection();
    void changeThatSortsNothingRepaintsOneRow();
    void otherKindsRepaint();
    void searchAndFilter();
    void manyAtOnceAreToldAtOnce();
    void manyAreQuick();

private:
    Person add(const QString &given, const QString &surname);
    QStringList titles() const;
    void rename(const QString &from, const QString &to);

    std::unique_ptr<TemporaryFile> m_file;
    std::unique_ptr<RecordListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestRecordListModel::init()
{
    m_file = std::make_unique<TemporaryFile>();
    m_model = std::make_unique<RecordListModel>(
        *m_file->workspace, EntityKind::Person, RecordListModel::eachAlone([](const Record &record) {
            const auto person = fromRecord<Person>(record);
            return Card{.title = listName(person), .subtitle = person.pronunciation, .chip = person.nickname};
        }));
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const char *surname : {"Cruz", "Alvarado", "Grefa", "Tapuy"})
        add(QStringLiteral("Ana"), QString::fromLatin1(surname));
    m_model->setSelection({.order = {{"sort_key"}}});
}

void TestRecordListModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_file.reset();
}

Person TestRecordListModel::add(const QString &given, const QString &surname)
{
    Person person;
    person.givenNames = given;
    person.surname1 = surname;
    const auto step = m_file->workspace->change(labels::add(EntityKind::Person, fullName(person)),
                                                [&person](Edit &edit) { return edit.add(person); });
    Q_ASSERT(step.ok());
    return person;
}

QStringList TestRecordListModel::titles() const
{
    QStringList result;
    for (int row = 0; row < m_model->rowCount(); ++row)
        result << m_model->index(row).data().toString().section(u',', 0, 0);
    return result;
}

void TestRecordListModel::rename(const QString &from, const QString &to)
{
    const qint64 id = m_model->refAt(static_cast<int>(titles().indexOf(from))).id;
    QVERIFY(m_file->workspace->setField({EntityKind::Person, id}, "surname1", to).ok());
}

void TestRecordListModel::showsCardsInOrder()
{
    QCOMPARE(titles(), QStringList({QStringLiteral("Alvarado"), QStringLiteral("Cruz"), QStringLiteral("Grefa"),
                                    QStringLiteral("Tapuy")}));
    QCOMPARE(m_model->index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Alvarado, Ana"));
    QCOMPARE(m_model->rowOf(m_model->refAt(2).id), 2);
    QCOMPARE(m_model->rowOf(12), -1);
}

void TestRecordListModel::addingInsertsOneRow()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    add(QStringLiteral("Luz"), QStringLiteral("Dahua"));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 2);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(titles().at(2), QStringLiteral("Dahua"));
}

void TestRecordListModel::deletingTakesOneRowAndUndoBringsItBack()
{
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QVERIFY(m_file->workspace->remove(m_model->refAt(1)).ok());
    QCOMPARE(removed.size(), 1);
    QCOMPARE(m_model->rowCount(), 3);
    QVERIFY(m_file->workspace->undo().ok());
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(titles().at(1), QStringLiteral("Cruz"));
}

void TestRecordListModel::renamingMovesTheRowAndKeepsTheSelection()
{
    QItemSelectionModel selection(m_model.get());
    selection.setCurrentIndex(m_model->index(0), QItemSelectionModel::ClearAndSelect);
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    rename(QStringLiteral("Alvarado"), QStringLiteral("Zambrano"));
    QCOMPARE(moved.size(), 1);
    QCOMPARE(selection.currentIndex().row(), 3);
    QCOMPARE(selection.currentIndex().data().toString(), QStringLiteral("Zambrano, Ana"));
    rename(QStringLiteral("Zambrano"), QStringLiteral("Alvarado"));
    QCOMPARE(selection.currentIndex().row(), 0);
}

void TestRecordListModel::renamingSeveralAtOnceKeepsTheSelection()
{
    QItemSelectionModel selection(m_model.get());
    selection.setCurrentIndex(m_model->index(1), QItemSelectionModel::ClearAndSelect);
    const QStringList names{QStringLiteral("Z"), QStringLiteral("Y"), QStringLiteral("X"), QStringLiteral("W")};
    const auto step = m_file->workspace->change(labels::sample(), [&](Edit &edit) -> Status {
        for (int row = 0; row < 4; ++row) {
            auto person = m_file->workspace->find<Person>(PersonId(m_model->refAt(row).id));
            person->surname1 = names.at(row);
            SCD_TRY(edit.update(*person));
        }
        return Done{};
    });
    QVERIFY(step.ok());
    QCOMPARE(titles().first(), QStringLiteral("W"));
    QCOMPARE(selection.currentIndex().data().toString(), QStringLiteral("Y, Ana"));
}

void TestRecordListModel::changeThatSortsNothingRepaintsOneRow()
{
    QCOMPARE(m_model->index(2).data(CardSubtitleRole).toString(), QString());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_file->workspace->setField(m_model->refAt(2), "pronunciation", QStringLiteral("GREH-fah")).ok());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 2);
    QCOMPARE(m_model->index(2).data(CardSubtitleRole).toString(), QStringLiteral("GREH-fah"));
}

void TestRecordListModel::otherKindsRepaint()
{
    m_model->setAlsoShown({EntityKind::Community});
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    Community tena;
    tena.name = QStringLiteral("Tena");
    QVERIFY(m_file->workspace->change(labels::sample(), [&](Edit &edit) { return edit.add(tena); }).ok());
    QCOMPARE(changed.size(), 1);
}

void TestRecordListModel::searchAndFilter()
{
    m_model->setSelection({.order = {{"sort_key"}}, .search = QStringLiteral("gre")});
    QCOMPARE(titles(), QStringList(QStringLiteral("Grefa")));
    add(QStringLiteral("Gregorio"), QStringLiteral("Andi"));
    QCOMPARE(titles(), QStringList({QStringLiteral("Andi"), QStringLiteral("Grefa")}));
    m_model->setSelection({.where = {equals("surname1", Value(QStringLiteral("Cruz")))}});
    QCOMPARE(titles(), QStringList(QStringLiteral("Cruz")));
    rename(QStringLiteral("Cruz"), QStringLiteral("Cruzado"));
    QCOMPARE(m_model->rowCount(), 0);
}

void TestRecordListModel::manyAtOnceAreToldAtOnce()
{
    QItemSelectionModel selection(m_model.get());
    selection.select(m_model->index(2), QItemSelectionModel::Select); // Grefa
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy repainted(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    // 300 people that fall between all who are there.
    const auto step = m_file->workspace->change(labels::setUp(), [](Edit &edit) -> Status {
        for (const char *surname : {"Baca", "Dahua", "Licuy"}) {
            for (int i = 0; i < 100; ++i) {
                Person person;
                person.givenNames = QStringLiteral("Luz%1").arg(i);
                person.surname1 = QString::fromLatin1(surname);
                SCD_TRY(edit.add(person));
            }
        }
        return Done{};
    });
    QVERIFY(step.ok());
    QCOMPARE(m_model->rowCount(), 304);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(repainted.size(), 0);
    QStringList sorted = titles();
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(titles(), sorted);
    QCOMPARE(selection.selectedRows().first().data().toString().section(u',', 0, 0), QStringLiteral("Grefa"));
    QVERIFY(m_file->workspace->undo().ok());
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(selection.selectedRows().first().row(), 2);
}

void TestRecordListModel::manyAreQuick()
{
    constexpr qint64 count = 50'000;
    m_tester.reset(); // it looks at every row
    const auto step = m_file->workspace->change(labels::sample(), [&](Edit &edit) -> Status {
        for (qint64 i = 0; i < count; ++i) {
            Person person;
            person.givenNames = QStringLiteral("Name%1").arg((i * 7919) % count);
            person.surname1 = QStringLiteral("Surname%1").arg((i * 104729) % count);
            SCD_TRY(edit.add(person));
        }
        return Done{};
    });
    QVERIFY(step.ok());
    QElapsedTimer timer;
    const auto milliseconds = [&timer](auto body) {
        timer.start();
        body();
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    };
    const auto paint = [this] {
        for (int row = 0; row < 20; ++row)
            (void)m_model->index(row).data();
    };
    const double raw =
        milliseconds([this] { (void)m_file->workspace->ids({.kind = EntityKind::Person, .order = {{"sort_key"}}}); });
    const double sorted = milliseconds([&] {
        m_model->refresh();
        paint();
    });
    const double searched = milliseconds([&] {
        m_model->setSelection({.order = {{"sort_key"}}, .search = QStringLiteral("name4")});
        paint();
    });
    qInfo("raw ids %.1f ms, list of 50,000 sorted and painted %.1f ms, searched %.1f ms", raw, sorted, searched);
    QVERIFY2(sorted < 3 * raw + 50, "the list is not built from ids alone");
}

QTEST_GUILESS_MAIN(TestRecordListModel)
#include "tst_recordlistmodel.moc"
