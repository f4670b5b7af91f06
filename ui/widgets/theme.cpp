#include "ui/widgets/theme.h"

#include "ui/widgets/deskstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStyle>
#include <QWidget>
#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace scd {

namespace {

/// The roles of a theme, as in the design of the screen: each pair is checked by a test for its contrast.
struct Recipe
{
    QRgb window, base, text, placeholder, highlight, highlightedText, link, mid, button;
};

constexpr Recipe lightRecipe = {0xfff6f7f8, 0xffffffff, 0xff1d2329, 0xff5f6b76, 0xff1f5a7a,
                                0xffffffff, 0xff1a5fa8, 0xffd5dbe0, 0xffffffff};
constexpr Recipe darkRecipe = {0xff1b1f23, 0xff23282d, 0xffe8ecef, 0xffa3aeb8, 0xff6fb4d8,
                               0xff10161a, 0xff8cc4e6, 0xff3a434b, 0xff2b3238};
constexpr Recipe contrastRecipe = {0xff000000, 0xff000000, 0xffffffff, 0xffe6e6e6, 0xff1aebff,
                                   0xff000000, 0xffffff00, 0xffffffff, 0xff000000};

QPalette cooked(const Recipe &r)
{
    const QColor text(r.text);
    const QColor window(r.window);
    const QColor base(r.base);
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &color) { p.setColor(QPalette::All, role, color); };
    set(QPalette::Window, window);
    set(QPalette::WindowText, text);
    set(QPalette::Base, base);
    set(QPalette::AlternateBase, mixed(base, text, 0.03));
    set(QPalette::Text, text);
    set(QPalette::PlaceholderText, QColor(r.placeholder));
    set(QPalette::Button, QColor(r.button));
    set(QPalette::ButtonText, text);
    set(QPalette::BrightText, text);
    set(QPalette::Highlight, QColor(r.highlight));
    set(QPalette::HighlightedText, QColor(r.highlightedText));
    set(QPalette::Link, QColor(r.link));
    set(QPalette::LinkVisited, QColor(r.link));
    set(QPalette::ToolTipBase, text);
    set(QPalette::ToolTipText, window);
    set(QPalette::Light, base);
    set(QPalette::Midlight, mixed(QColor(r.mid), base, 0.5));
    set(QPalette::Mid, QColor(r.mid));
    set(QPalette::Dark, mixed(base, text, 0.5));
    set(QPalette::Shadow, Qt::black);
    const QColor faded = mixed(base, text, 0.55);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText,
                            QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, faded);
    p.setColor(QPalette::Disabled, QPalette::Base, mixed(base, window, 0.7));
    p.setColor(QPalette::Disabled, QPalette::Button, mixed(QColor(r.button), window, 0.7));
    p.setColor(QPalette::Disabled, QPalette::Highlight, mixed(base, text, 0.2));
    return p;
}

qreal luminance(const QColor &color)
{
    const auto linear = [](qreal c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    const auto between = [share](float x, float y) { return x + (y - x) * static_cast<float>(share); };
    return QColor::fromRgbF(between(a.redF(), b.redF()), between(a.greenF(), b.greenF()), between(a.blueF(), b.blueF()),
                            between(a.alphaF(), b.alphaF()));
}

qreal contrastRatio(const QColor &a, const QColor &b)
{
    const qreal x = luminance(a);
    const qreal y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

Colors colorsOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    Colors c;
    c.highContrast = window == QColor(Qt::black) && text == QColor(Qt::white);
    c.dark = window.lightness() < 128;
    c.error = c.dark ? QColor(0xff, 0x9c, 0x94) : QColor(0xb3, 0x26, 0x1e);
    c.warning = c.dark ? QColor(0xf0, 0xbd, 0x64) : QColor(0x85, 0x52, 0x00);
    c.success = c.dark ? QColor(0x8f, 0xd1, 0x9e) : QColor(0x1e, 0x6b, 0x34);
    c.secondaryText = palette.color(QPalette::Active, QPalette::PlaceholderText);
    c.secondaryOnTint = mixed(base, text, 0.75);
    c.border = c.highContrast ? text : mixed(base, text, 0.52);
    c.hairline = palette.color(QPalette::Active, QPalette::Mid);
    c.accent = highlight;
    c.accentTint = c.highContrast ? base : mixed(window, highlight, c.dark ? 0.24 : 0.16);
    c.hover = c.highContrast ? base : mixed(window, text, 0.05);
    c.focus = c.highContrast ? QColor(0xff, 0xff, 0x00) : highlight;
    c.focusWidth = c.highContrast ? 3 : 2;
    return c;
}

QPalette paletteOf(Theme theme)
{
    switch (theme) {
    case Theme::Dark:
        return cooked(darkRecipe);
    case Theme::HighContrast:
        return cooked(contrastRecipe);
    case Theme::System:
    case Theme::Light:
        break;
    }
    return cooked(lightRecipe);
}

QFont applicationFont(int textPercent)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (QFontDatabase::hasFamily(u"Inter"_s))
        font.setFamily(u"Inter"_s);
    const qreal points = std::max(10.5, font.pointSizeF());
    font.setPointSizeF(points * std::clamp(textPercent, 85, 200) / 100.0);
    return font;
}

qreal em(const QFontMetrics &metrics)
{
    return metrics.height() / 1.2;
}

qreal em(const QWidget *widget)
{
    return em(widget->fontMetrics());
}

void applyTheme(QApplication &application, Theme theme, int textPercent)
{
    if (theme == Theme::System)
        theme = SystemTheme().theme();
    application.setFont(applicationFont(textPercent));
    // A fresh style makes every widget ask for its sizes again, which depend on the font.
    application.setStyle(new DeskStyle);
    application.setPalette(paletteOf(theme));
}

ThemeKeeper::ThemeKeeper(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
{
}

void ThemeKeeper::set(Theme theme, int textPercent)
{
    m_theme = theme;
    m_textPercent = textPercent;
    if (theme == Theme::System && !m_system) {
        m_system = new SystemTheme(this);
        connect(m_system, &SystemTheme::changed, this, [this] {
            if (m_theme == Theme::System)
                apply();
        });
    }
    apply();
}

void ThemeKeeper::apply()
{
    applyTheme(m_application, m_theme == Theme::System ? m_system->theme() : m_theme, m_textPercent);
}

} // namespace scd
