#pragma once

#include "ui/mainwindow/settings.h"
#include "ui/widgets/page.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace scd {

class ComboBox;
class LineEdit;
class PlainLabel;
class Translations;

/// What can be set on this laptop. Each choice acts at once, so there is nothing to apply.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const UiContext &context, Settings &settings, const Translations &translations,
                   QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        PlainLabel *label;
        QWidget *field;
    };
    void retranslate();
    void fillBoxes();
    void showExample();
    ComboBox *addBox(Setting setting, const char *name);

    const UiContext &m_context;
    Settings &m_settings;
    const Translations &m_translations;
    QList<Row> m_rows;
    PlainLabel *m_heading = nullptr;
    ComboBox *m_language = nullptr;
    ComboBox *m_region = nullptr;
    PlainLabel *m_example = nullptr;
    ComboBox *m_textSize = nullptr;
    ComboBox *m_theme = nullptr;
    ComboBox *m_paper = nullptr;
    QCheckBox *m_largePrint = nullptr;
    LineEdit *m_author = nullptr;
    PlainLabel *m_authorHint = nullptr;
    QPushButton *m_close = nullptr;
    bool m_filling = false;
};

} // namespace scd
