#pragma once

#include "ui/mainwindow/settings.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace scd {

class PlainLabel;
class Translations;

/// For those who translate the program: where to put a .ts file, what is in use, and the marks for missing texts.
class TranslateDialog : public QDialog
{
    Q_OBJECT

public:
    TranslateDialog(Settings &settings, Translations &translations, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Settings &m_settings;
    Translations &m_translations;
    PlainLabel *m_heading = nullptr;
    PlainLabel *m_steps = nullptr;
    PlainLabel *m_state = nullptr;
    QCheckBox *m_mark = nullptr;
    QPushButton *m_folder = nullptr;
    QPushButton *m_close = nullptr;
};

/// Shift+F12: says where the text under the mouse comes from, while a translator is at work. Install on the
/// application.
class TextOriginFilter : public QObject
{
    Q_OBJECT

public:
    explicit TextOriginFilter(const Translations &translations, QObject *parent = nullptr);

    /// The text that a widget shows at a point (in its own coordinates), or "".
    static QString textAt(QWidget *widget, const QPoint &point);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Translations &m_translations;
};

} // namespace scd
