#include "ui/mainwindow/settingsdialog.h"

#include "ui/mainwindow/translations.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/languagetextedit.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace scd {

SettingsDialog::SettingsDialog(const UiContext &context, Settings &settings, const Translations &translations,
                               QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_settings(settings)
    , m_translations(translations)
{
    setObjectName(QStringLiteral("settingsDialog"));
    const qreal unit = em(this);
    auto *column = new QVBoxLayout(this);
    const int margin = qRound(unit * 1.6);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(qRound(unit));
    m_heading = new PlainLabel({}, PlainLabel::Role::Heading, this);
    column->addWidget(m_heading);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(qRound(unit * 1.2));
    grid->setVerticalSpacing(qRound(unit * 0.7));
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    const auto place = [&](QWidget *field) {
        auto *label = new PlainLabel(this);
        label->setBuddy(field);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(field, row, 1);
        m_rows << Row{label, field};
    };
    m_language = addBox(Setting::Language, "language");
    place(m_language);
    m_region = addBox(Setting::Region, "region");
    place(m_region);
    m_example = new PlainLabel({}, PlainLabel::Role::Secondary, this);
    m_example->setWordWrap(true);
    grid->addWidget(m_example, grid->rowCount(), 1);
    m_textSize = addBox(Setting::TextPercent, "textSize");
    place(m_textSize);
    m_theme = addBox(Setting::Theme, "theme");
    place(m_theme);
    m_paper = addBox(Setting::Paper, "paper");
    place(m_paper);
    m_largePrint = new QCheckBox(this);
    m_largePrint->setObjectName(QStringLiteral("largePrint"));
    m_largePrint->setChecked(settings.isOn(Setting::LargePrint));
    grid->addWidget(m_largePrint, grid->rowCount(), 1);
    m_author = new LineEdit(this);
    m_author->setObjectName(QStringLiteral("author"));
    m_author->setMaxLength(200);
    m_author->setText(settings.text(Setting::Author));
    place(m_author);
    m_authorHint = new PlainLabel({}, PlainLabel::Role::Secondary, this);
    m_authorHint->setWordWrap(true);
    grid->addWidget(m_authorHint, grid->rowCount(), 1);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    m_close = new QPushButton(this);
    m_close->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_largePrint, &QCheckBox::toggled, this, [this](bool on) { m_settings.set(Setting::LargePrint, on); });
    connect(m_author, &QLineEdit::editingFinished, this,
            [this] { m_settings.set(Setting::Author, m_author->text().trimmed()); });
    connect(&settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::Region)
            showExample();
        if (setting == Setting::TextPercent || setting == Setting::Theme)
            fillBoxes();
    });
    retranslate();
    // The hints wrap: how high they are depends on the width.
    const int width = qRound(unit * 34);
    resize(width, qMax(sizeHint().height(), layout()->totalHeightForWidth(width)));
}

ComboBox *SettingsDialog::addBox(Setting setting, const char *name)
{
    auto *box = new ComboBox(this);
    box->setObjectName(QLatin1StringView(name));
    connect(box, &QComboBox::activated, this, [this, box, setting] {
        if (!m_filling)
            m_settings.set(setting, box->currentData());
    });
    return box;
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_heading->setText(tr("Settings"));
    const QStringList labels{tr("&Language"), tr("&Dates and numbers"), tr("Te&xt size"), tr("&Colours"),
                             tr("&Paper"),    tr("Your &name")};
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i).label->setText(labels.at(i));
    m_largePrint->setText(tr("Large print as the &usual size on paper"));
    m_authorHint->setText(tr("Stands beside your changes in History, so that others know whom to ask."));
    m_close->setText(tr("Close"));
    fillBoxes();
    showExample();
}

void SettingsDialog::fillBoxes()
{
    m_filling = true;
    const auto fill = [](ComboBox *box, const QList<std::pair<QVariant, QString>> &items, const QVariant &current) {
        box->clear();
        for (const auto &[value, text] : items)
            box->addItem(text, value);
        if (!box->setCurrentData(current))
            box->setCurrentIndex(0);
    };
    QList<std::pair<QVariant, QString>> languages;
    for (const QString &code : m_translations.available())
        languages << std::pair<QVariant, QString>(code, ownLanguageName(code));
    fill(m_language, languages, m_settings.language());
    fill(m_region,
         {{QString(), tr("Usual for the language")},
          {QStringLiteral("US"), tr("United States")},
          {QStringLiteral("EC"), tr("Ecuador")},
          {QStringLiteral("PH"), tr("Philippines")}},
         m_settings.region());
    QList<std::pair<QVariant, QString>> sizes;
    for (const int percent : {85, 100, 115, 130, 150, 175, 200})
        sizes << std::pair<QVariant, QString>(percent, tr("%1 %").arg(percent));
    fill(m_textSize, sizes, m_settings.textPercent());
    fill(m_theme,
         {{QStringLiteral("system"), tr("Like the desktop")},
          {QStringLiteral("light"), tr("Light")},
          {QStringLiteral("dark"), tr("Dark")},
          {QStringLiteral("contrast"), tr("High contrast")}},
         m_settings.text(Setting::Theme));
    fill(m_paper,
         {{QStringLiteral("letter"), tr("Letter (8½ × 11 inches)")}, {QStringLiteral("a4"), tr("A4 (210 × 297 mm)")}},
         m_settings.paper());
    m_filling = false;
}

void SettingsDialog::showExample()
{
    const Formats formats(m_settings.language(), m_settings.region());
    const QDate today = m_context.clock.today();
    //: Below the choice of formats: an example of a day and a time
    m_example->setText(tr("Like this: %1, %2").arg(formats.weekdayDate(today), formats.time(QTime(14, 5))));
}

} // namespace scd
