#include "resources/flags.h"
#include "resources/isonames.h"
#include "ui/widgets/choicechips.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/enterkeyfilter.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/languagetextedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/referencepicker.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/undokeyfilter.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace scd;

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dateFieldKeepsWhatCannotBeRead();
    void dateFieldLeavesAtOneTab();
    void timeFieldReads();
    void fieldRowSaysTheProblem();
    void languageTextKeepsOtherLanguages();
    void toastGoesButNotUnderTheFocus();
    void toastsStackThree();
    void pickerFindsAndTakes();
    void pickerKeepsUnknownText();
    void pickerOffersNew();
    void choiceChipsKeepUnknownTokens();
    void comboSpeaksLabelAndValue();
    void headingsAndToastsHaveTheirRoles();
    void undoReachesTheProgram();
    void enterPressesTheButtonWithTheFocus();
    void plainLabelShowsMarkupAsText();
    void labelsFollowTheTheme();
    void iconsFollowThePalette();
    void countriesHaveFlagsAndNames();
};

void TestWidgets::initTestCase()
{
    applyTheme(*qApp, Theme::Light, 100);
    installAccessibility();
}

void TestWidgets::dateFieldKeepsWhatCannotBeRead()
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

void TestWidgets::dateFieldLeavesAtOneTab()
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

void TestWidgets::timeFieldReads()
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

void TestWidgets::fieldRowSaysTheProblem()
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

void TestWidgets::languageTextKeepsOtherLanguages()
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

void TestWidgets::toastGoesButNotUnderTheFocus()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *field = new LineEdit;
    column->addWidget(field);
    window.resize(600, 400);
    window.show();
    QApplication::setActiveWindow(&window);
    field->setFocus();
    ToastHost host(&window, &window);
    int undone = 0;
    Toast *toast = host.show(u"Delegate removed: Ana Ortega"_s, u"Undo"_s, [&undone] { ++undone; });
    QVERIFY(host.focusNewest());
    toast->setLifetime(30);
    QTest::qWait(150);
    QCOMPARE(host.count(), 1);
    QTest::mouseClick(toast->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(undone, 1);
    QCOMPARE(host.count(), 0);
    QTRY_COMPARE(window.focusWidget(), field);
    host.show(u"Gone soon"_s)->setLifetime(20);
    QTRY_COMPARE(host.count(), 0);
}

void TestWidgets::toastsStackThree()
{
    QWidget window;
    window.resize(600, 400);
    ToastHost host(&window, &window);
    for (int i = 0; i < 5; ++i)
        host.show(QString::number(i));
    QCOMPARE(host.count(), 3);
    QVERIFY(!host.focusNewest() || window.focusWidget());
}

void TestWidgets::pickerFindsAndTakes()
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

void TestWidgets::pickerKeepsUnknownText()
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

void TestWidgets::pickerOffersNew()
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

void TestWidgets::choiceChipsKeepUnknownTokens()
{
    ChoiceChips chips;
    chips.setChoices({{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}});
    chips.setSelected({u"b"_s, u"from-a-newer-version"_s});
    QSignalSpy changed(&chips, &ChoiceChips::selectedChanged);
    QTest::mouseClick(chips.findChildren<QPushButton *>().constFirst(), Qt::LeftButton);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(chips.selected(), QStringList({u"a"_s, u"b"_s, u"from-a-newer-version"_s}));
}

void TestWidgets::comboSpeaksLabelAndValue()
{
    QWidget window;
    auto *combo = new ComboBox;
    combo->addItems({u"Loja"_s, u"Tena"_s});
    auto *column = new QVBoxLayout(&window);
    auto *row = new FieldRow(u"Partner &city"_s, combo);
    column->addWidget(row);
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(combo);
    QVERIFY(spoken);
    QCOMPARE(spoken->text(QAccessible::Name), u"Partner city: Loja"_s);
    QCOMPARE(spoken->role(), QAccessible::ComboBox);
}

void TestWidgets::headingsAndToastsHaveTheirRoles()
{
    PlainLabel title(u"Exchanges"_s, PlainLabel::Role::Title);
    QCOMPARE(QAccessible::queryAccessibleInterface(&title)->role(), QAccessible::Heading);
    QWidget window;
    Toast toast(u"Removed"_s, u"Undo"_s, &window);
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&toast);
    QCOMPARE(spoken->role(), QAccessible::Notification);
    QCOMPARE(spoken->text(QAccessible::Name), u"Removed"_s);
}

void TestWidgets::undoReachesTheProgram()
{
    UndoKeyFilter filter;
    qApp->installEventFilter(&filter);
    LineEdit field;
    field.setText(u"as stored"_s);
    QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    key.ignore();
    QApplication::sendEvent(&field, &key);
    QVERIFY(!key.isAccepted());
    QTest::keyClicks(&field, u"x"_s);
    QKeyEvent again(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    again.ignore();
    QApplication::sendEvent(&field, &again);
    QVERIFY(again.isAccepted());
    qApp->removeEventFilter(&filter);
}

void TestWidgets::enterPressesTheButtonWithTheFocus()
{
    EnterKeyFilter filter;
    qApp->installEventFilter(&filter);
    QWidget window;
    QPushButton button(&window);
    QCheckBox box(&window);
    window.show();
    QSignalSpy pressed(&button, &QPushButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(pressed.size(), 2);
    QTest::keyClick(&box, Qt::Key_Return);
    QVERIFY(!box.isChecked());
    // A chip is a switch, too: Enter belongs to the dialog's default button.
    ChoiceChips chips(&window);
    chips.setChoices({{u"youth"_s, u"Youth"_s}});
    QTest::keyClick(chips.findChild<QPushButton *>(), Qt::Key_Return);
    QVERIFY(chips.selected().isEmpty());
    QTest::keyClick(chips.findChild<QPushButton *>(), Qt::Key_Space);
    QCOMPARE(chips.selected(), QStringList{u"youth"_s});
    qApp->removeEventFilter(&filter);
}

void TestWidgets::plainLabelShowsMarkupAsText()
{
    const PlainLabel label(u"<b>Ana</b>"_s);
    QCOMPARE(label.textFormat(), Qt::PlainText);
}

void TestWidgets::labelsFollowTheTheme()
{
    applyTheme(*qApp, Theme::Light, 100);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *title = new PlainLabel(u"Exchanges"_s, PlainLabel::Role::Title);
    auto *facts = new PlainLabel(u"5 people"_s, PlainLabel::Role::Secondary);
    column->addWidget(title);
    column->addWidget(facts);
    window.show();
    const qreal before = title->font().pointSizeF();
    applyTheme(*qApp, Theme::Dark, 150);
    QCoreApplication::processEvents();
    QVERIFY(std::abs(title->font().pointSizeF() - before * 1.5) < 0.6);
    QVERIFY(contrastRatio(facts->palette().color(QPalette::WindowText), window.palette().color(QPalette::Window)) >=
            4.5);
    applyTheme(*qApp, Theme::Light, 100);
    QCoreApplication::processEvents();
    QCOMPARE(title->font().pointSizeF(), before);
    QVERIFY(contrastRatio(facts->palette().color(QPalette::WindowText), window.palette().color(QPalette::Window)) >=
            4.5);
}

void TestWidgets::iconsFollowThePalette()
{
    applyTheme(*qApp, Theme::Dark, 100);
    const QImage dark = icon("delegation"_L1).pixmap(32, 32).toImage();
    applyTheme(*qApp, Theme::Light, 100);
    const QImage light = icon("delegation"_L1).pixmap(32, 32).toImage();
    QVERIFY(!light.isNull());
    QVERIFY(light != dark);
    QVERIFY(icon("no-such-icon"_L1).isNull());
}

void TestWidgets::countriesHaveFlagsAndNames()
{
    QCOMPARE(countryName(u"ec"_s, u"es"_s), u"Ecuador"_s);
    QCOMPARE(countryName(u"US"_s, u"es"_s), u"Estados Unidos"_s);
    QCOMPARE(countryName(u"ZZ"_s, u"en"_s), u"ZZ"_s);
    QCOMPARE(countryName(u"BO"_s, u"en"_s), u"Bolivia"_s);
    QCOMPARE(languageName(u"es"_s, u"en"_s), u"Spanish"_s);
    QVERIFY(!languageName(u"fil"_s, u"fil"_s).isEmpty());
    QVERIFY(countries(u"en"_s).size() > 240);
    QVERIFY(hasFlag(u"PH"_s));
    QVERIFY(!hasFlag(u"../x"_s));
    QVERIFY(flagIcon(u"zz"_s).isNull());
    int without = 0;
    for (const IsoName &country : countries(u"en"_s)) {
        if (!hasFlag(country.code))
            ++without;
    }
    QCOMPARE(without, 0);
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
