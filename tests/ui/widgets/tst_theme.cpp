#include "ui/widgets/chip.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace scd;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrast_data();
    void contrast();
    void sizesFollowTheText_data();
    void sizesFollowTheText();
    void noBusIsNoWait();
};

void TestTheme::contrast_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << int(Theme::Light);
    QTest::newRow("dark") << int(Theme::Dark);
    QTest::newRow("high contrast") << int(Theme::HighContrast);
}

void TestTheme::contrast()
{
    QFETCH(int, theme);
    const QPalette p = paletteOf(static_cast<Theme>(theme));
    const Colors c = colorsOf(p);
    const auto atLeast = [](const char *what, qreal limit, const QColor &a, const QColor &b) {
        const qreal ratio = contrastRatio(a, b);
        if (ratio < limit)
            QFAIL(qPrintable(u"%1: %2 < %3"_s.arg(QLatin1StringView(what)).arg(ratio).arg(limit)));
    };
    for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base, QPalette::Button}) {
        const QColor back = p.color(ground);
        atLeast("text", 4.5, p.color(QPalette::Text), back);
        atLeast("secondary", 4.5, c.secondaryText, back);
        atLeast("link", 4.5, p.color(QPalette::Link), back);
        atLeast("error", 4.5, c.error, back);
        atLeast("warning", 4.5, c.warning, back);
        atLeast("success", 4.5, c.success, back);
        atLeast("accent", 4.5, c.accent, back);
        atLeast("border", 3.0, c.border, back);
        atLeast("focus", 3.0, c.focus, back);
    }
    atLeast("text on accent", 4.5, p.color(QPalette::HighlightedText), p.color(QPalette::Highlight));
    atLeast("text on a card", 4.5, p.color(QPalette::Text), c.accentTint);
    atLeast("second line of a card", 4.5, c.secondaryOnTint, c.accentTint);
    atLeast("second line under the mouse", 4.5, c.secondaryText, c.hover);
    atLeast("bar of a card", 3.0, c.accent, c.accentTint);
    atLeast("tool tip", 4.5, p.color(QPalette::ToolTipText), p.color(QPalette::ToolTipBase));
    atLeast("danger", 4.5, p.color(QPalette::Base), c.error);
    for (const ChipColor color :
         {ChipColor::Neutral, ChipColor::Blue, ChipColor::Green, ChipColor::Amber, ChipColor::Red}) {
        const ChipColors chip = chipColors(color, p);
        atLeast("chip", 4.5, chip.text, chip.background);
    }
}

void TestTheme::sizesFollowTheText_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {85, 100, 150, 200})
        QTest::newRow(qPrintable(QString::number(percent))) << percent;
}

void TestTheme::sizesFollowTheText()
{
    QFETCH(int, percent);
    applyTheme(*qApp, Theme::Light, percent);
    QVERIFY(qAbs(QApplication::font().pointSizeF() - 10.5 * percent / 100) < 6.0 * percent / 100);
    QPushButton button(u"Print itinerary"_s);
    const QSize size = button.sizeHint();
    QVERIFY(size.height() >= 24);
    QVERIFY(qAbs(size.height() - em(&button) * 2.4) <= 2 || size.height() > em(&button) * 2.4);
    QVERIFY(size.width() > button.fontMetrics().horizontalAdvance(button.text()) + em(&button));
}

void TestTheme::noBusIsNoWait()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", "/nowhere");
    QElapsedTimer timer;
    timer.start();
    const SystemTheme system;
    QCOMPARE(system.theme(), Theme::Light);
    QVERIFY(timer.elapsed() < 50);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
