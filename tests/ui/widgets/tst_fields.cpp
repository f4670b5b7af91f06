#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/languagetextedit.h"
#include "ui/widgets/referencepicker.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace scd;

/// Fields alone: what is typed into them, read and kept.
class TestFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dateFieldKeepsWhatCannotBeRead();
    void dateFieldLeavesAtOneTab();
    void timeFieldReads();
    void fieldRowSaysTheProblem();
    void languageTextKeepsOtherLanguages();
    void pickerFindsAndTakes();
    void pickerKeepsUnknownText();
    void pickerOffersNew();
};

void TestFields::initTestCase()
{
    applyTheme(*qApp, Theme::Light, 100);
    installAccessibility();
}

void TestFields::dateFieldKeepsWhatCannotBeRead()
{
    DateField field;
    field.setToday(QDate(2027, 1, 10));
    QSignalSpy committed(&field, &DateField::committed);
    QTest::keyClicks(&field, u"4 mar 2027"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.date(), QDate(2027, 3, 4));
    QCOMPARE(field.text(), u"Mar 4, 2027"_s);
    QCOMPARE(committed.size(), 1);
    field.selectAll();
    QTest::keyClicks(&field, u"31 feb 2027"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.text(), u"31 feb 2027"_s);
    QVERIFY(field.isImpossible());
    QVERIFY(!field.date().isValid());
    QVERIFY(!field.problem().isEmpty());
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_Delete);
    QTest::keyClick(&field, Qt::Key_Return);
    QVERIFY(!field.isImpossible());
    QCOMPARE(committed.size(), 3);
    field.setFormats(Formats(u"es"_s));
    field.setDate(QDate(2027, 8, 1));
    QCOMPARE(field.text(), u"1 ago 2027"_s);
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.date(), QDate(2027, 8, 2));
}

void TestFields::dateFieldLeavesAtOneTab()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *first = new DateField;
    auto *second = new DateField;
    column->addWidget(first);
    column->addWidget(second);
    window.show();
    QApplication::setActiveWindow(&window);
    first->setFocus();
    QTest::keyClicks(first, u"2027-03-04"_s);
    QTest::keyClick(first, Qt::Key_Tab);
    QCOMPARE(window.focusWidget(), second);
    first->commit();
    QCOMPARE(first->date(), QDate(2027, 3, 4));
}

void TestFields::timeFieldReads()
{
    TimeField field;
    field.setFormats(Formats(u"es"_s, u"EC"_s));
    QTest::keyClicks(&field, u"2:05 pm"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.time(), QTime(14, 5));
    QCOMPARE(field.text(), u"14:05"_s);
    field.selectAll();
    QTest::keyClicks(&field, u"2561"_s);
    field.commit();
    QVERIFY(field.isImpossible());
    QCOMPARE(field.text(), u"2561"_s);
}

void TestFields::fieldRowSaysTheProblem()
{
    auto *field = new DateField;
    FieldRow row(u"&Arrives"_s, field);
    row.setHint(u"The first night"_s);
    QTest::keyClicks(field, u"soon"_s);
    field->commit();
    QVERIFY(row.message().contains(u"no such date"_s));
    field->selectAll();
    QTest::keyClicks(field, u"2001"_s);
    field->commit();
    QVERIFY2(row.message().startsWith(u"Day and month are missing."_s), qPrintable(row.message()));
    QCOMPARE(field->accessibleDescription(), row.message());
    QCOMPARE(field->property("problem").toString(), u"error"_s);
    field->selectAll();
    QTest::keyClicks(field, u"March 4 2027"_s);
    field->commit();
    QCOMPARE(row.message(), u"The first night"_s);
    QVERIFY(field->property("problem").toString().isEmpty());
    QCOMPARE(row.label()->buddy(), field);
}

void TestFields::languageTextKeepsOtherLanguages()
{
    LanguageTextEdit edit;
    edit.setValue({{u"en"_s, u"Visit"_s}, {u"ja"_s, u"訪問"_s}});
    QSignalSpy edited(&edit, &LanguageTextEdit::edited);
    edit.setCurrentLanguage(u"es"_s);
    auto *line = edit.findChild<LineEdit *>();
    QVERIFY(line->text().isEmpty());
    QTest::keyClicks(line, u"Visita"_s);
    edit.setCurrentLanguage(u"en"_s);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(line->text(), u"Visit"_s);
    const LocalText expected = {{u"en"_s, u"Visit"_s}, {u"es"_s, u"Visita"_s}, {u"ja"_s, u"訪問"_s}};
    QCOMPARE(edit.value().toJson(), expected.toJson());
    const auto buttons = edit.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 3);
    QVERIFY(buttons.at(2)->text().contains(u'•'));
    QVERIFY(!buttons.at(1)->text().contains(u'•'));
}

void TestFields::pickerFindsAndTakes()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *picker = new ReferencePicker;
    column->addWidget(picker);
    column->addWidget(new LineEdit);
    window.resize(500, 400);
    window.show();
    QApplication::setActiveWindow(&window);
    const QList<ReferencePicker::Entry> all = {
        {1, u"Loja"_s, u"Ecuador"_s, u"EC"_s}, {2, u"Lucena"_s, {}, {}}, {3, u"Tena"_s, {}, {}}};
    picker->setProvider([all](const QString &typed) {
        QList<ReferencePicker::Entry> found;
        for (const auto &entry : all) {
            if (entry.title.startsWith(typed, Qt::CaseInsensitive))
                found << entry;
        }
        return found;
    });
    picker->setFocus();
    QTest::keyClicks(picker, u"l"_s);
    QVERIFY(picker->isOpen());
    QTest::keyClick(picker, Qt::Key_Down);
    QTest::keyClick(picker, Qt::Key_Return);
    QCOMPARE(picker->current().value().id, 2);
    QCOMPARE(picker->text(), u"Lucena"_s);
    QVERIFY(!picker->isOpen());
    picker->selectAll();
    QTest::keyClicks(picker, u"Te"_s);
    QTest::keyClick(picker, Qt::Key_Escape);
    QCOMPARE(picker->text(), u"Lucena"_s);
    picker->selectAll();
    QTest::keyClicks(picker, u"Lo"_s);
    QTest::keyClick(picker, Qt::Key_Tab);
    QCOMPARE(picker->current().value().id, 1);
    QCOMPARE(picker->text(), u"Loja"_s);
    picker->setFocus();
    picker->setCurrent(all.at(1));
    QSignalSpy cleared(picker, &ReferencePicker::cleared);
    picker->selectAll();
    QTest::keyClick(picker, Qt::Key_Delete);
    QTest::keyClick(picker, Qt::Key_Escape);
    QTest::keyClick(picker, Qt::Key_Escape);
    QCOMPARE(cleared.size(), 0);
    picker->selectAll();
    QTest::keyClick(picker, Qt::Key_Delete);
    QTest::keyClick(picker, Qt::Key_Tab);
    QCOMPARE(cleared.size(), 1);
    QVERIFY(!picker->current());
}

void TestFields::pickerKeepsUnknownText()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *picker = new ReferencePicker;
    auto *row = new FieldRow(u"City"_s, picker);
    column->addWidget(row);
    auto *other = new LineEdit;
    column->addWidget(other);
    window.show();
    QApplication::setActiveWindow(&window);
    picker->setProvider([](const QString &) { return QList<ReferencePicker::Entry>(); });
    picker->setFocus();
    QTest::keyClicks(picker, u"Atlantis"_s);
    QTest::keyClick(picker, Qt::Key_Tab);
    QCOMPARE(picker->text(), u"Atlantis"_s);
    QVERIFY(picker->isUnresolved());
    QVERIFY(!row->message().isEmpty());
}

void TestFields::pickerOffersNew()
{
    ReferencePicker picker;
    picker.resize(300, 40);
    picker.setNewText(u"New person…"_s);
    picker.setProvider([](const QString &) { return QList<ReferencePicker::Entry>(); });
    QSignalSpy wanted(&picker, &ReferencePicker::newRequested);
    picker.show();
    QTest::keyClicks(&picker, u"Ana"_s);
    QTest::keyClick(&picker, Qt::Key_Down);
    QTest::keyClick(&picker, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), u"Ana"_s);
}

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
