#include "ui/mainwindow/firstwindow.h"

#include "models/domain/output.h"
#include "models/domain/text.h"
#include "resources/isonames.h"
#include "ui/mainwindow/bigchoice.h"
#include "ui/mainwindow/dropzone.h"
#include "ui/mainwindow/settings.h"
#include "ui/mainwindow/translations.h"
#include "ui/widgets/choicechips.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/languagetextedit.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/theme.h"

#include <QCloseEvent>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <utility>

namespace scd {

QString freeFilePath(const QString &folder, const QString &city)
{
    const QString name = fileNameOf(city, QStringLiteral("Committee"));
    const QDir place(folder);
    QString path = place.filePath(name + QStringLiteral(".sistercity"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = place.filePath(QStringLiteral("%1 %2.sistercity").arg(name).arg(number));
    return path;
}

FirstWindow::FirstWindow(Prompts &prompts, Settings &settings, const Translations &translations, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_translations(translations)
{
    setObjectName(QStringLiteral("firstWindow"));
    const qreal unit = em(this);
    resize(std::max(820, qRound(unit * 54)), std::max(660, qRound(unit * 46)));
    auto *column = new QVBoxLayout(this);
    const int margin = qRound(unit * 1.4);
    column->setContentsMargins(margin, margin, margin, margin);
    auto *top = new QHBoxLayout;
    m_languages = new SegmentedControl(this);
    m_languages->setObjectName(QStringLiteral("languages"));
    top->addStretch();
    top->addWidget(m_languages);
    column->addLayout(top);
    m_strip = new MessageStrip(this);
    m_strip->hide();
    column->addWidget(m_strip);
    m_drop = new DropZone(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildChoices());
    m_stack->addWidget(buildQuestion());
    column->addWidget(m_stack, 1);
    connect(m_languages, &SegmentedControl::currentChanged, this,
            [this](const QString &language) { m_settings.set(Setting::Language, language); });
    connect(m_drop, &DropZone::dropped, this, &FirstWindow::onDropped);
    connect(m_strip, &MessageStrip::closed, this, &FirstWindow::takeDropped);
    connect(&settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::RecentFiles)
            fillRecent();
    });
    retranslate();
    // Who has opened a file before wants that one: Enter opens it.
    const auto lately = findChildren<QPushButton *>(QStringLiteral("recentFile"));
    if (!lately.isEmpty() && lately.constFirst()->isEnabled())
        lately.constFirst()->setFocus();
    else
        m_start->setFocus();
}

QWidget *FirstWindow::buildChoices()
{
    const qreal unit = em(this);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    auto *outer = new QHBoxLayout(page);
    auto *inner = new QWidget(page);
    inner->setMaximumWidth(qRound(unit * 40));
    auto *column = new QVBoxLayout(inner);
    column->setSpacing(qRound(unit * 0.8));
    outer->addStretch(1);
    outer->addWidget(inner, 100);
    outer->addStretch(1);
    m_title = new PlainLabel({}, PlainLabel::Role::Title, inner);
    m_welcome = new PlainLabel({}, PlainLabel::Role::Secondary, inner);
    m_welcome->setWordWrap(true);
    m_start = new BigChoice(QStringLiteral("committee"), inner);
    m_start->setObjectName(QStringLiteral("startCommittee"));
    m_start->setPrimary(true);
    m_sample = new BigChoice(QStringLiteral("partner-cities"), inner);
    m_sample->setObjectName(QStringLiteral("sampleCommittee"));
    m_open = new BigChoice(QStringLiteral("document-open"), inner);
    m_open->setObjectName(QStringLiteral("openFile"));
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_welcome);
    column->addSpacing(qRound(unit * 0.6));
    column->addWidget(m_start);
    column->addWidget(m_sample);
    column->addWidget(m_open);
    column->addSpacing(qRound(unit * 0.8));
    m_recentTitle = new PlainLabel({}, PlainLabel::Role::Section, inner);
    column->addWidget(m_recentTitle);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(qRound(unit * 0.2));
    column->addLayout(m_recent);
    column->addStretch(3);
    connect(m_start, &QAbstractButton::clicked, this, &FirstWindow::askForCity);
    connect(m_sample, &QAbstractButton::clicked, this, &FirstWindow::sampleRequested);
    connect(m_open, &QAbstractButton::clicked, this, &FirstWindow::openRequested);
    scroll->setWidget(page);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QWidget *FirstWindow::buildQuestion()
{
    const qreal unit = em(this);
    auto *page = new QWidget;
    auto *outer = new QHBoxLayout(page);
    auto *inner = new QWidget(page);
    inner->setMaximumWidth(qRound(unit * 34));
    auto *column = new QVBoxLayout(inner);
    column->setSpacing(qRound(unit * 0.5));
    outer->addStretch(1);
    outer->addWidget(inner, 100);
    outer->addStretch(1);
    m_questionTitle = new PlainLabel({}, PlainLabel::Role::Title, inner);
    m_questionTitle->setWordWrap(true);
    m_cityLabel = new PlainLabel(inner);
    m_city = new LineEdit(inner);
    m_city->setObjectName(QStringLiteral("city"));
    m_city->setMaxLength(200);
    m_cityLabel->setBuddy(m_city);
    m_cityMessage = new FieldMessage(inner);
    m_cityMessage->setField(m_city);
    m_countryLabel = new PlainLabel(inner);
    m_country = new ComboBox(inner);
    m_country->setObjectName(QStringLiteral("country"));
    m_countryLabel->setBuddy(m_country);
    m_place = new PlainLabel({}, PlainLabel::Role::Secondary, inner);
    m_place->setWordWrap(true);
    m_change = new QPushButton(inner);
    m_change->setFlat(true);
    auto *buttons = new QHBoxLayout;
    m_back = new QPushButton(inner);
    m_create = new QPushButton(inner);
    m_create->setObjectName(QStringLiteral("create"));
    m_create->setDefault(true);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_create);
    column->addStretch(1);
    column->addWidget(m_questionTitle);
    column->addSpacing(qRound(unit));
    column->addWidget(m_cityLabel);
    column->addWidget(m_city);
    column->addWidget(m_cityMessage);
    column->addSpacing(qRound(unit * 0.4));
    column->addWidget(m_countryLabel);
    column->addWidget(m_country);
    column->addSpacing(qRound(unit * 0.6));
    column->addWidget(m_place);
    column->addWidget(m_change, 0, Qt::AlignLeft);
    column->addSpacing(qRound(unit));
    column->addLayout(buttons);
    column->addStretch(3);
    connect(m_city, &QLineEdit::textChanged, this, &FirstWindow::proposePath);
    connect(m_city, &QLineEdit::returnPressed, this, &FirstWindow::start);
    connect(m_city, &QLineEdit::textEdited, m_cityMessage, &FieldMessage::clear);
    connect(m_change, &QPushButton::clicked, this, &FirstWindow::changePath);
    connect(m_create, &QPushButton::clicked, this, &FirstWindow::start);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_stack->setCurrentIndex(0);
        m_start->setFocus();
    });
    return page;
}

void FirstWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FirstWindow::retranslate()
{
    setWindowTitle(tr("Sister City Desk"));
    QList<ChipChoice> languages;
    for (const QString &code : m_translations.available())
        languages << ChipChoice{code, ownLanguageName(code)};
    m_languages->setSegments(languages);
    m_languages->setCurrent(m_settings.language());
    m_languages->setAccessibleName(tr("Language"));
    m_drop->setText(tr("Drop a table to import it, or a committee’s file to open it."));
    showDropped();
    m_title->setText(tr("Sister City Desk"));
    m_welcome->setText(tr("Partner cities, exchanges, people and programmes of your committee, in one file on this "
                          "computer."));
    m_start->setTexts(tr("Start our committee"), tr("A new file. It asks for one thing: your city."));
    m_sample->setTexts(tr("Look around with a sample committee"),
                       tr("Santa Clarita with its sister cities, and people who do not exist. Change what you like."));
    m_open->setTexts(tr("Open a file"), tr("A committee’s file from this computer, a stick or a shared folder."));
    m_recentTitle->setText(tr("Opened lately"));
    m_questionTitle->setText(tr("Which city is yours?"));
    m_cityLabel->setText(tr("&City, municipality or county"));
    m_countryLabel->setText(tr("C&ountry"));
    m_change->setText(tr("Keep it somewhere else…"));
    m_back->setText(tr("Back"));
    m_create->setText(tr("Start"));
    fillCountries();
    fillRecent();
    proposePath();
}

void FirstWindow::fillCountries()
{
    QString chosen = m_country->currentData().toString();
    if (chosen.isEmpty()) {
        chosen = m_settings.region();
        if (chosen.isEmpty())
            chosen = QLocale::territoryToCode(QLocale::system().territory());
        if (chosen.size() != 2)
            chosen = QStringLiteral("US");
    }
    m_country->clear();
    for (const IsoName &country : countries(m_settings.language()))
        m_country->addItem(flagIcon(country.code), country.name, country.code.toUpper());
    m_country->setCurrentData(chosen.toUpper());
}

void FirstWindow::fillRecent()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList files = m_settings.recentFiles().mid(0, 5);
    m_recentTitle->setVisible(!files.isEmpty());
    for (const QString &path : files) {
        const QFileInfo file(path);
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto *button = new QPushButton(line);
        button->setObjectName(QStringLiteral("recentFile"));
        QString name = file.completeBaseName();
        button->setText(name.replace(u'&', QStringLiteral("&&")));
        button->setFlat(true);
        button->setIcon(icon(QLatin1StringView("document-open-recent")));
        button->setEnabled(file.exists());
        button->setAccessibleDescription(QDir::toNativeSeparators(path));
        auto *where = new PlainLabel(QDir::toNativeSeparators(file.absolutePath()), PlainLabel::Role::Secondary, line);
        where->setElided(true);
        row->addWidget(button);
        row->addWidget(where, 1);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT openFileRequested(path); });
        if (!file.exists()) {
            where->setText(tr("Not found: %1").arg(QDir::toNativeSeparators(file.absolutePath())));
            auto *find = new QPushButton(tr("Find it…"), line);
            row->addWidget(find);
            connect(find, &QPushButton::clicked, this, [this, path] { findMissing(path); });
        }
        m_recent->addWidget(line);
    }
}

void FirstWindow::findMissing(const QString &path)
{
    const QString found = m_prompts.openFileName(this, tr("Where is “%1”?").arg(QFileInfo(path).completeBaseName()),
                                                 tr("Committees (*.sistercity)"));
    if (found.isEmpty())
        return;
    m_settings.removeRecentFile(path);
    Q_EMIT openFileRequested(found);
}

void FirstWindow::onDropped(const QStringList &paths)
{
    QString committee;
    for (const QString &path : paths) {
        if (DropZone::isCommittee(path))
            committee = path;
        else if (!m_dropped.contains(path))
            m_dropped << path;
    }
    showDropped();
    if (!committee.isEmpty())
        Q_EMIT openFileRequested(committee);
}

void FirstWindow::closeEvent(QCloseEvent *event)
{
    takeDropped();
    QWidget::closeEvent(event);
}

void FirstWindow::showDropped()
{
    QStringList names;
    for (const QString &path : std::as_const(m_dropped))
        names << QFileInfo(path).fileName();
    m_strip->setVisible(!names.isEmpty());
    //: %1 is one or more names of files.
    m_strip->setMessage(MessageStrip::Kind::Info, tr("To import %1, start your committee or open its file.")
                                                      .arg(QLocale(m_settings.language()).createSeparatedList(names)));
}

QStringList FirstWindow::takeDropped()
{
    const QStringList paths = std::exchange(m_dropped, {});
    showDropped();
    return paths;
}

void FirstWindow::askForCity()
{
    m_stack->setCurrentIndex(1);
    m_city->setFocus();
}

void FirstWindow::proposePath()
{
    if (!m_pathChosen)
        m_path = freeFilePath(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), m_city->text());
    m_place->setText(tr("The file: %1").arg(QDir::toNativeSeparators(m_path)));
}

void FirstWindow::changePath()
{
    QString path = m_prompts.saveFileName(this, tr("Where to keep the file"), m_path, tr("Committees (*.sistercity)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix() != QLatin1StringView("sistercity"))
        path += QStringLiteral(".sistercity");
    m_path = path;
    m_pathChosen = true;
    proposePath();
}

void FirstWindow::start()
{
    const QString city = keepablePart(m_city->text()).simplified();
    if (city.isEmpty()) {
        m_cityMessage->show(FieldMessage::Kind::Error, tr("Type the name of your city."));
        m_city->setFocus();
        return;
    }
    Q_EMIT startRequested({city, m_country->currentData().toString(), m_path});
}

} // namespace scd
