// widget_gallery OUTDIR: paints every widget in each theme at several text sizes, for eyes to judge.

#include "resources/isonames.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicechips.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/languagetextedit.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/referencepicker.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QDir>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace scd;

namespace {

void addCard(QStandardItemModel &model, const QString &title, const QString &second, const QString &chip,
             ChipColor color, const QString &country, const QString &iconName = {})
{
    auto *item = new QStandardItem(title);
    item->setData(second, CardSubtitleRole);
    item->setData(chip, CardChipRole);
    item->setData(static_cast<int>(color), CardChipColorRole);
    item->setData(country, CardCountryRole);
    item->setData(iconName, CardIconRole);
    item->setData(qint64(model.rowCount() + 1), CardIdRole);
    model.appendRow(item);
}

QWidget *listPart(QStandardItemModel *model)
{
    auto *part = new QWidget;
    part->setAutoFillBackground(true);
    part->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(part);
    auto *search = new SearchField;
    search->setSubject(u"Search exchanges"_s);
    column->addWidget(search);
    auto *view = new CardView;
    view->setAccessibleName(u"Exchanges"_s);
    view->setModel(model);
    view->setCurrentIndex(model->index(0, 0));
    column->addWidget(view, 3);
    auto *none = new CardView;
    auto *state = new EmptyState;
    state->setIcon(u"host-home"_s);
    state->setText(u"No host families yet"_s, u"Families who open their home to guests are kept here."_s);
    state->setActions(u"Add a host family"_s, u"Import from a spreadsheet…"_s);
    none->setEmptyState(state);
    column->addWidget(none, 4);
    return part;
}

QWidget *formPart(QStandardItemModel *model)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(24, 20, 24, 20);
    auto *head = new PageHeader;
    head->setTitle(u"Loja Mayor’s visit"_s);
    head->setSubtitle(u"March 4–7, 2026 · 12 people · 5 host families"_s);
    head->setCountry(u"EC"_s);
    head->chip()->setChip(u"Confirmed"_s, ChipColor::Green);
    head->addButton(u"&Print itinerary"_s, u"document-print"_s, true);
    head->addButton(u"Add people…"_s, u"list-add"_s);
    head->addButton(u"Share"_s)->setEnabled(false);
    head->setState(u"Saved"_s);
    column->addWidget(head);
    auto *strip = new MessageStrip;
    strip->setMessage(MessageStrip::Kind::Warning, u"2 guests have no bed."_s);
    strip->setAction(u"Match"_s);
    column->addWidget(strip);
    auto *form = new FieldForm;
    form->addSection(u"Basics"_s);
    auto *name = new LineEdit;
    name->setText(u"Loja Mayor’s visit"_s);
    form->addField(u"&Name"_s, name);
    auto *partner = new ReferencePicker;
    partner->setModel(model);
    partner->setCurrent(ReferencePicker::Entry{1, u"Loja, Ecuador"_s, {}, u"EC"_s});
    form->addField(u"Partner c&ity"_s, partner);
    auto *kind = new ComboBox;
    kind->addItems({u"Official visit"_s, u"Youth exchange"_s});
    form->addField(u"&Kind"_s, kind);
    auto *arrives = new DateField;
    arrives->setDate(QDate(2026, 3, 4));
    form->addField(u"&Arrives"_s, arrives, u"The first night in our city."_s);
    auto *leaves = new DateField;
    leaves->setDate(QDate(2026, 3, 2));
    form->addField(u"&Leaves"_s, leaves)->setError(u"Leaves before it arrives. Choose March 4 or later."_s);
    auto *time = new TimeField;
    time->setTime(QTime(14, 5));
    form->addField(u"&Time"_s, time)->setWarning(u"The city hall closes at 2:00 PM."_s);
    auto *title = new LanguageTextEdit;
    title->setValue({{u"en"_s, u"Courtesy call at City Hall"_s}, {u"es"_s, u"Visita de cortesía"_s}});
    form->addField(u"Titl&e"_s, title);
    auto *notes = new TextEdit;
    notes->setText(u"Bring the bronze bell. The mayor is vegetarian."_s);
    form->addField(u"N&otes"_s, notes);
    auto *interests = new ChoiceChips;
    interests->setChoices({{u"music"_s, u"Music"_s},
                           {u"sport"_s, u"Sport"_s},
                           {u"school"_s, u"School"_s},
                           {u"farming"_s, u"Farming"_s},
                           {u"health"_s, u"Public health"_s}});
    interests->setSelected({u"music"_s, u"health"_s});
    form->addField(u"Interests"_s, interests);
    form->addSection(u"Before they arrive"_s);
    auto *sent = new QCheckBox(u"Invitation letter sent"_s);
    sent->setChecked(true);
    form->addWide(sent);
    form->addWide(new QCheckBox(u"Host families matched (5 of 6)"_s));
    column->addWidget(form);
    column->addStretch();
    return part;
}

QWidget *controlsPart()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(20, 20, 20, 20);
    auto *tabs = new QTabWidget;
    auto *table = new QTableWidget(3, 3);
    table->setHorizontalHeaderLabels({u"Country"_s, u"Spanish"_s, u"Filipino"_s});
    const QStringList codes = {u"EC"_s, u"US"_s, u"JP"_s};
    for (int row = 0; row < 3; ++row) {
        auto *item = new QTableWidgetItem(flagIcon(codes.at(row)), countryName(codes.at(row), u"en"_s));
        table->setItem(row, 0, item);
        table->setItem(row, 1, new QTableWidgetItem(countryName(codes.at(row), u"es"_s)));
        table->setItem(row, 2, new QTableWidgetItem(countryName(codes.at(row), u"fil"_s)));
    }
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->selectRow(1);
    table->verticalHeader()->hide();
    table->resizeColumnsToContents();
    table->setShowGrid(false);
    table->horizontalHeader()->setSortIndicatorShown(true);
    table->horizontalHeader()->setStretchLastSection(true);
    tabs->addTab(table, u"Countries"_s);
    tabs->addTab(new QWidget, u"History"_s);
    tabs->addTab(new QWidget, u"Documents"_s);
    column->addWidget(tabs);
    auto *group = new QGroupBox(u"Paper"_s);
    auto *inGroup = new QVBoxLayout(group);
    auto *letter = new QRadioButton(u"Letter"_s);
    letter->setChecked(true);
    inGroup->addWidget(letter);
    inGroup->addWidget(new QRadioButton(u"A4"_s));
    auto *partly = new QCheckBox(u"Large print"_s);
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    inGroup->addWidget(partly);
    auto *off = new QCheckBox(u"Not possible here"_s);
    off->setChecked(true);
    off->setEnabled(false);
    inGroup->addWidget(off);
    column->addWidget(group);
    auto *row = new QHBoxLayout;
    auto *spin = new QSpinBox;
    spin->setValue(12);
    row->addWidget(spin);
    auto *dateEdit = new QDateEdit(QDate(2026, 3, 4));
    dateEdit->setDisplayFormat(u"d MMM yyyy"_s);
    row->addWidget(dateEdit);
    auto *disabled = new LineEdit;
    disabled->setText(u"Disabled"_s);
    disabled->setEnabled(false);
    row->addWidget(disabled);
    column->addLayout(row);
    auto *progress = new QProgressBar;
    progress->setValue(60);
    column->addWidget(progress);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    column->addWidget(slider);
    auto *chips = new QHBoxLayout;
    const QList<std::pair<QString, ChipColor>> all = {{u"Draft"_s, ChipColor::Neutral},
                                                      {u"Planning"_s, ChipColor::Blue},
                                                      {u"Confirmed"_s, ChipColor::Green},
                                                      {u"Expires soon"_s, ChipColor::Amber},
                                                      {u"Expired"_s, ChipColor::Red}};
    for (const auto &[text, color] : all) {
        auto *chip = new ChipLabel;
        chip->setChip(text, color);
        chips->addWidget(chip);
    }
    chips->addStretch();
    column->addLayout(chips);
    auto *buttons = new QHBoxLayout;
    auto *primary = new QPushButton(u"Primary"_s);
    primary->setProperty("primary", true);
    primary->setIcon(icon("document-print"_L1));
    auto *danger = new QPushButton(u"Empty trash"_s);
    danger->setProperty("danger", true);
    auto *flat = new QPushButton(u"Flat"_s);
    flat->setFlat(true);
    auto *menuButton = new QPushButton(u"Sort"_s);
    menuButton->setMenu(new QMenu(menuButton));
    auto *tool = new QToolButton;
    tool->setIcon(icon("edit-undo"_L1));
    for (QWidget *button :
         {static_cast<QWidget *>(primary), static_cast<QWidget *>(danger), static_cast<QWidget *>(flat),
          static_cast<QWidget *>(menuButton), static_cast<QWidget *>(tool)})
        buttons->addWidget(button);
    column->addLayout(buttons);
    auto *icons = new QHBoxLayout;
    for (const QLatin1StringView name :
         {"partner-cities"_L1, "delegation"_L1, "host-home"_L1, "precedence"_L1, "flag-order"_L1, "itinerary"_L1,
          "gift"_L1, "agreement"_L1, "people"_L1, "committee"_L1, "today"_L1, "reports"_L1, "protocol"_L1,
          "exchanges"_L1, "calendar"_L1, "user-trash"_L1, "document-open"_L1, "help-about"_L1}) {
        auto *one = new QToolButton;
        one->setAutoRaise(true);
        one->setIcon(icon(name));
        one->setToolTip(name);
        icons->addWidget(one);
    }
    column->addLayout(icons);
    auto *menu = new QMenu(part);
    menu->addAction(icon("document-open"_L1), u"&Open…"_s, QKeySequence::Open);
    menu->addAction(icon("document-print"_L1), u"&Print…"_s, QKeySequence::Print)->setEnabled(false);
    menu->addSeparator();
    auto *check = menu->addAction(u"&Dark"_s);
    check->setCheckable(true);
    check->setChecked(true);
    menu->addMenu(u"Open &recent"_s);
    menu->setWindowFlags(Qt::Widget);
    column->addWidget(menu);
    menu->show();
    column->addStretch();
    return part;
}

void paintAll(QApplication &application, const QString &folder, Theme theme, const QString &name, int percent)
{
    applyTheme(application, theme, percent);
    QStandardItemModel model;
    addCard(model, u"Loja Mayor’s visit"_s, u"Mar 4–7, 2026 · Loja, Ecuador · 12 people"_s, u"Confirmed"_s,
            ChipColor::Green, u"EC"_s);
    addCard(model, u"Youth music exchange"_s, u"May 18–30, 2026 · Sariaya · 24 people"_s, u"Planning"_s,
            ChipColor::Blue, u"PH"_s);
    addCard(model, u"Teachers to Kyoto"_s, u"Oct 2–9, 2026 · Kyoto, Japan · 8 people"_s, u"Draft"_s, ChipColor::Neutral,
            u"JP"_s);
    addCard(model, u"Flood relief mission"_s, u"Nov 11–14, 2025 · 6 people"_s, u"Finished"_s, ChipColor::Neutral,
            QString(), u"delegation"_s);
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    row->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter;
    row->addWidget(splitter);
    splitter->addWidget(listPart(&model));
    splitter->addWidget(formPart(&model));
    splitter->addWidget(controlsPart());
    window.resize(1500 * percent / 100, 960 * percent / 100);
    splitter->setSizes({340 * percent / 100, 600 * percent / 100, 560 * percent / 100});
    ToastHost toasts(&window, &window);
    toasts.show(u"Delegate removed: Ana Ortega"_s, u"Undo"_s);
    window.show();
    window.activateWindow();
    if (auto *field = window.findChild<LineEdit *>(QString(), Qt::FindChildrenRecursively))
        field->setFocus(Qt::TabFocusReason);
    QApplication::processEvents();
    window.grab().save(u"%1/%2-%3.png"_s.arg(folder, name).arg(percent));
    for (auto *picker : window.findChildren<ReferencePicker *>()) {
        picker->setFocus();
        QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
        QApplication::sendEvent(picker, &down);
        QApplication::sendEvent(picker, &down);
    }
    QApplication::processEvents();
    window.grab().save(u"%1/%2-%3-open.png"_s.arg(folder, name).arg(percent));
    for (auto *date : window.findChildren<DateField *>().mid(0, 1))
        date->openCalendar();
    QApplication::processEvents();
    if (auto *popup = QApplication::activePopupWidget()) {
        popup->grab().save(u"%1/%2-%3-calendar.png"_s.arg(folder, name).arg(percent));
        popup->close();
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s;
    QDir().mkpath(folder);
    installAccessibility();
    for (const int percent : {85, 100, 150, 200}) {
        paintAll(application, folder, Theme::Light, u"light"_s, percent);
        paintAll(application, folder, Theme::Dark, u"dark"_s, percent);
        paintAll(application, folder, Theme::HighContrast, u"contrast"_s, percent);
    }
    return 0;
}
