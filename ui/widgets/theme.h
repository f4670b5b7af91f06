#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;
class QDBusVariant;
class QFontMetrics;
class QWidget;

namespace scd {

enum class Theme { System, Light, Dark, HighContrast };

/// The colours that QPalette has no role for, computed from a palette so that they follow every theme.
struct Colors
{
    QColor error;
    QColor warning;
    QColor success;
    QColor secondaryText; ///< on Window and Base; on a tinted card use secondaryOnTint
    QColor secondaryOnTint;
    QColor border;      ///< the frame of fields and buttons, at least 3:1
    QColor hairline;    ///< decoration only: splitters, separators
    QColor accent;      ///< Highlight as a line or text on Window and Base
    QColor accentTint;  ///< behind a selected row
    QColor hover;       ///< behind a row or flat button under the mouse
    QColor focus;       ///< the focus frame
    int focusWidth = 2; ///< pixels
    bool highContrast = false;
    bool dark = false;
};

Colors colorsOf(const QPalette &palette);
/// `a` with `share` (0…1) of `b`.
QColor mixed(const QColor &a, const QColor &b, qreal share);
/// WCAG 2 contrast ratio, 1…21.
qreal contrastRatio(const QColor &a, const QColor &b);

/// The palette of a theme; System is taken as Light.
QPalette paletteOf(Theme theme);
/// Inter if it is installed, else the system's font; at least 10.5 pt, times the percentage (85…200).
QFont applicationFont(int textPercent);

/// One em in pixels: the unit of every size on screen.
qreal em(const QFontMetrics &metrics);
qreal em(const QWidget *widget);

/// Sets style, palette and font of the whole program. Can be called again at any time. With Theme::System the
/// desktop is asked (and may need up to 0.1 s to answer).
void applyTheme(QApplication &application, Theme theme, int textPercent);

/// What the desktop wants, by its settings portal; follows changes. Without a session bus it says Light at once.
class SystemTheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemTheme(QObject *parent = nullptr);

    /// Light, Dark or HighContrast.
    Theme theme() const;

Q_SIGNALS:
    void changed(scd::Theme theme);

private Q_SLOTS:
    void onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void read(const QString &key);
    void take(const QString &key, const QVariant &value);

    uint m_scheme = 0;   ///< 1 dark, 2 light
    uint m_contrast = 0; ///< 1 high
};

/// Keeps the program in the theme and text size that were chosen; with Theme::System it follows the desktop while the
/// program runs. Made once by app/, changed by the settings.
class ThemeKeeper : public QObject
{
    Q_OBJECT

public:
    explicit ThemeKeeper(QApplication &application, QObject *parent = nullptr);

    Theme theme() const { return m_theme; }
    int textPercent() const { return m_textPercent; }
    void set(Theme theme, int textPercent);

private:
    void apply();

    QApplication &m_application;
    SystemTheme *m_system = nullptr;
    Theme m_theme = Theme::System;
    int m_textPercent = 100;
};

} // namespace scd
