#include "resources/flags.h"
#include "resources/isonames.h"
#include "ui/widgets/choicechips.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/enterkeyfilter.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/undokeyfilter.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QMenu>
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
    void toastGoesButNotUnderTheFocus();
    void toastsStackThree();
    void choiceChipsKeepUnknownTokens();
    void filterChipsFoldWhereTheyWouldTakeTheRoom();
    void buttonsOfAHeaderGoIntoAMenu();
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

void TestWidgets::filterChipsFoldWhereTheyWouldTakeTheRoom()
{
    FilterChips filter;
    filter.chips()->setChoices({{u"a"_s, u"Nights to come"_s},
                                {u"b"_s, u"Takes guests"_s},
                                {u"c"_s, u"No pets"_s},
                                {u"d"_s, u"No smoking indoors"_s}});
    auto *fold = filter.findChild<QPushButton *>(u"fold"_s);
    filter.resize(700, 200);
    filter.show();
    QCoreApplication::processEvents();
    QVERIFY(!fold->isVisible());
    QVERIFY(filter.chips()->isVisible());
    filter.resize(180, 200);
    QCoreApplication::processEvents();
    QVERIFY(fold->isVisible());
    QVERIFY(!filter.chips()->isVisible());
    const QString off = fold->text();
    QTest::mouseClick(fold, Qt::LeftButton);
    QVERIFY(filter.chips()->isVisible());
    filter.chips()->findChild<QPushButton *>()->click();
    QVERIFY(fold->text() != off);
    QTest::mouseClick(fold, Qt::LeftButton);
    QVERIFY(!filter.chips()->isVisible());
    QCOMPARE(filter.chips()->selected(), QStringList(u"a"_s));
}

void TestWidgets::buttonsOfAHeaderGoIntoAMenu()
{
    PageHeader header;
    int pressed = 0;
    QList<QPushButton *> buttons;
    for (const QString &text : {u"Print the programme"_s, u"One page per day"_s, u"Delegation list"_s, u"Shift"_s}) {
        buttons << header.addButton(text);
        connect(buttons.last(), &QPushButton::clicked, &header, [&] { ++pressed; });
    }
    header.resize(900, 200);
    header.show();
    QCoreApplication::processEvents();
    QVERIFY(buttons.last()->isVisible());
    header.resize(160, 300);
    QCoreApplication::processEvents();
    QVERIFY(buttons.first()->isVisible());
    QVERIFY(!buttons.last()->isVisible());
    auto *menu = header.findChild<QMenu *>();
    buttons.at(2)->setEnabled(false);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 3);
    QVERIFY(!menu->actions().at(1)->isEnabled());
    menu->actions().last()->trigger();
    QCOMPARE(pressed, 1);
    header.resize(900, 200);
    QCoreApplication::processEvents();
    QVERIFY(buttons.last()->isVisible());
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
