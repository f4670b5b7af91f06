#include "ui/import/importwindow.h"

#include "models/domain/text.h"
#include "ui/import/helplabel.h"
#include "ui/import/importsentences.h"
#include "ui/import/importsetup.h"
#include "ui/import/recordspane.h"
#include "ui/import/rowpane.h"
#include "ui/import/sheetpane.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sentences.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace scd {

namespace {

/// A scroll area asks how high a widget wants to be at its width, and scrolls below that. The lists in this one can do
/// with less: it scrolls where they would be lower than they may be.
class Squeezable : public QWidget
{
public:
    int heightForWidth(int width) const override { return layout()->minimumHeightForWidth(width); }
};

} // namespace

ImportWindow::ImportWindow(UiContext &context, const MappingMemory &memory, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_memory(memory)
    , m_job(new ImportJob(context.workspace, this))
{
    setObjectName(QStringLiteral("importWindow"));
    setWindowTitle(tr("Import"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    build();
    connectParts();
    const qreal unit = em(this);
    QSize size(qRound(unit * 90), qRound(unit * 56));
    if (parent != nullptr)
        size = size.boundedTo(parent->window()->size() * 0.97);
    if (screen() != nullptr)
        size = size.boundedTo(screen()->availableSize());
    resize(size);
    updateState();
}

ImportWindow::~ImportWindow()
{
    // The models hold what is let go of.
    delete m_content;
    ImportJob::release(std::exchange(m_preview, nullptr));
    ImportJob::release(std::exchange(m_opened, nullptr));
}

void ImportWindow::build()
{
    const int unit = qRound(em(this));
    m_heading = new PlainLabel(tr("Import"), PlainLabel::Role::Heading);
    m_heading->setElided(true);
    m_help = makeHelp({}, m_heading);
    m_setup = new ImportSetup(m_context);
    m_strip = new MessageStrip;
    m_strip->setObjectName(QStringLiteral("strip"));
    m_dates = new MessageStrip;
    m_dates->setObjectName(QStringLiteral("dates"));
    for (MessageStrip *strip : {m_strip, m_dates}) {
        strip->setClosable(false);
        strip->hide();
    }
    m_sheet = new SheetPane(m_context);
    m_records = new RecordsPane(m_context);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(QStringLiteral("importSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    m_sheet->layout()->setContentsMargins(0, 0, unit, 0);
    m_records->layout()->setContentsMargins(unit, 0, 0, 0);
    splitter->addWidget(m_sheet);
    splitter->addWidget(m_records);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_content = new Squeezable;
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(qRound(unit * 0.7));
    content->addWidget(m_setup);
    content->addWidget(m_dates);
    content->addWidget(splitter, 1);
    m_nothing = new EmptyState;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_nothing);
    // At large text the window scrolls rather than squeezes.
    splitter->setMinimumHeight(unit * 29);
    m_area = new QScrollArea;
    m_area->setWidget(m_content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(m_area);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 3 / 2, unit, unit * 3 / 2, unit);
    column->setSpacing(qRound(unit * 0.7));
    column->addWidget(m_heading);
    column->addWidget(m_help);
    column->addWidget(m_strip);
    column->addWidget(m_stack, 1);
    buildFoot(column);
}

void ImportWindow::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    // In a low window the rows need the room of the help, which then is in the tool tips of the headings.
    const bool hasRoom = height() > qRound(em(this) * 38);
    for (QWidget *help : findChildren<PlainLabel *>(QString(helpLabelName)))
        help->setVisible(hasRoom);
}

void ImportWindow::buildFoot(QVBoxLayout *column)
{
    m_account = new PlainLabel;
    m_account->setObjectName(QStringLiteral("account"));
    m_account->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 100);
    m_progress->setMaximumWidth(qRound(em(this) * 16));
    m_mapping = new QPushButton(tr("&Mapping"));
    m_mapping->setObjectName(QStringLiteral("mapping"));
    m_mapping->setToolTip(tr("Which column is which field, as a file that others can use for sheets like this one"));
    auto *menu = new QMenu(m_mapping);
    menu->addAction(tr("&Load mapping…"), this, &ImportWindow::loadMappingFile);
    menu->addAction(tr("&Save mapping…"), this, &ImportWindow::saveMappingFile);
    m_mapping->setMenu(menu);
    m_report = new QPushButton(tr("Save &report…"));
    m_report->setObjectName(QStringLiteral("report"));
    m_report->setToolTip(tr("A table with every cell of the sheet, where it goes, and why"));
    m_cancel = new QPushButton;
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_import = new QPushButton;
    m_import->setObjectName(QStringLiteral("import"));
    for (QPushButton *button : {m_mapping, m_report, m_cancel})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_mapping);
    buttons->addWidget(m_report);
    buttons->addStretch(1);
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    column->addWidget(m_account);
    column->addLayout(buttons);
    m_import->setDefault(true); // only a button that is in its dialog can be
}

void ImportWindow::connectParts()
{
    connect(m_job, &ImportJob::progressed, m_progress, &QProgressBar::setValue);
    connect(m_job, &ImportJob::bookRead, this, &ImportWindow::onRead);
    connect(m_job, &ImportJob::planned, this, &ImportWindow::onPlanned);
    connect(m_job, &ImportJob::written, this, &ImportWindow::onWritten);
    connect(m_job, &ImportJob::saved, this, [this](const Status &status) {
        updateState();
        if (status.ok())
            say(MessageStrip::Kind::Success, tr("The report is in “%1”.").arg(shownLine(m_reportName)),
                state().isDone && nextTable() >= 0 ? tr("Next table") : QString());
        else if (status.error().kind != ErrorKind::Cancelled)
            m_context.prompts.showError(this, status.error());
    });
    connect(&m_context.workspace, &Workspace::changed, this, &ImportWindow::onChanged);
    connect(m_setup, &ImportSetup::tableChosen, this, &ImportWindow::showTable);
    connect(m_setup, &ImportSetup::purposeChosen, this, &ImportWindow::choosePurpose);
    connect(m_setup, &ImportSetup::intoChosen, this, [this] {
        state().choices = {};
        replan(false);
    });
    connect(m_setup, &ImportSetup::newIntoRequested, this, &ImportWindow::newIntoRequested);
    connect(m_setup, &ImportSetup::headerChosen, this, &ImportWindow::chooseHeader);
    connect(m_setup, &ImportSetup::languageChosen, this, [this](const QString &language) {
        state().table.mapping.language = language;
        replan(false);
    });
    connect(m_dates, &MessageStrip::actionTriggered, this, [this] {
        // Once answered the first button is the other answer.
        const bool isDayFirst = isAsking() || state().answer == DateOrder::MonthFirst;
        answer(isDayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst);
    });
    connect(m_dates, &MessageStrip::secondActionTriggered, this, [this] { answer(DateOrder::MonthFirst); });
    connect(m_strip, &MessageStrip::actionTriggered, this, [this] {
        if (const int next = nextTable(); next >= 0)
            showTable(next);
    });
    connect(m_nothing, &EmptyState::primaryClicked, this, &ImportWindow::chooseOther);
    connect(m_sheet, &SheetPane::rowChosen, m_records, &RecordsPane::showRow);
    connect(m_sheet, &SheetPane::targetChosen, this, &ImportWindow::chooseTarget);
    connect(m_records, &RecordsPane::rowChosen, m_sheet, &SheetPane::showRow);
    connect(m_records, &RecordsPane::decisionChosen, this, &ImportWindow::decide);
    connect(m_records, &RecordsPane::matchChosen, this, [this](int row, Ref ref) {
        state().choices.matches.insert(row, ref);
        state().choices.decisions.remove(row);
        replan(false);
    });
    connect(m_report, &QPushButton::clicked, this, &ImportWindow::saveReport);
    connect(m_cancel, &QPushButton::clicked, this, &ImportWindow::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportWindow::accept);
}

void ImportWindow::openFile(const QString &path, const ImportWish &wish)
{
    start([path](const Progress &progress) { return readBook(path, {}, progress); }, QFileInfo(path).fileName(), wish);
}

void ImportWindow::openText(const QString &text, const ImportWish &wish)
{
    const QByteArray content = text.toUtf8();
    //: What a table that was pasted is called: "Import of the clipboard"
    start([content](const Progress &progress) { return readBook(content, {}, progress); }, tr("clipboard"), wish);
}

void ImportWindow::start(const ImportJob::Source &source, const QString &name, const ImportWish &wish)
{
    m_name = name;
    m_wish = wish;
    m_opened.reset();
    m_preview.reset();
    m_states.clear();
    m_strip->hide();
    m_setup->setInto(wish.into);
    //: %1 is the name of a file
    m_heading->setText(tr("Import “%1”").arg(shownLine(name)));
    showNothing(QStringLiteral("document-open"), tr("Reading the sheet …"), {}, false);
    m_job->read(source, wish.purpose, m_memory);
    updateState();
}

void ImportWindow::showNothing(const QString &icon, const QString &title, const QString &sentence, bool offersOther)
{
    m_nothing->setIcon(icon);
    m_nothing->setText(title, sentence);
    m_nothing->setActions(offersOther ? tr("Choose another file…") : QString());
    m_stack->setCurrentWidget(m_nothing);
}

void ImportWindow::showTable(int number)
{
    m_current = number;
    m_preview.reset();
    m_strip->hide();
    m_dates->hide();
    m_stack->setCurrentWidget(m_area);
    m_setup->setTable(number, state().table.mapping, m_opened->book.sheets[state().table.sheet]);
    m_sheet->setTable(m_opened, state().table);
    m_records->setPreview(nullptr);
    replan(false);
}

bool ImportWindow::isAsking() const
{
    return m_preview && m_preview->isReady() && m_preview->table.mapping.needsDateOrder && m_preview->question;
}

void ImportWindow::say(MessageStrip::Kind kind, const QString &text, const QString &action)
{
    m_strip->setMessage(kind, text);
    m_strip->setAction(action);
    m_strip->setVisible(!text.isEmpty());
}

void ImportWindow::updateState()
{
    using Work = ImportJob::Work;
    const Work work = m_job->work();
    const bool isWriting = work == Work::Writing;
    const bool isThere = !m_states.isEmpty();
    const bool isDone = isThere && m_states.at(m_current).isDone;
    const bool isReady = m_preview && m_preview->isReady() && !m_isStale;
    m_content->setEnabled(!isWriting);
    m_help->setText(isDone ? tr("This table was imported. Undo takes it back.")
                           : tr("Say what the sheet holds and look at what will be made of it. Nothing is changed "
                                "before you press Import, and Undo takes it back."));
    m_heading->setToolTip(m_help->text());
    m_setup->setEditable(!isDone);
    m_sheet->setEditable(!isDone);
    m_records->setEditable(!isDone);
    m_dates->setEnabled(!isDone);
    m_progress->setVisible(work != Work::None && work != Work::Planning);
    m_mapping->setEnabled(isThere && !isWriting);
    m_report->setEnabled(isReady && work == Work::None);
    m_cancel->setVisible(!isDone);
    m_cancel->setText(isWriting || work == Work::Reading || work == Work::Saving ? tr("Stop") : tr("Cancel"));
    m_import->setText(isDone ? tr("Close") : tr("Im&port"));
    m_import->setEnabled(isDone || (isReady && work == Work::None && !isAsking() &&
                                    (m_preview->plan.effective() > 0 || m_preview->plan.intoChanged)));
    // Two lines have their place from the beginning, so that nothing jumps.
    m_account->setText(m_preview && m_preview->isReady()
                           ? ImportSentences(m_context.formats()).account(*m_preview, isDone)
                           : QStringLiteral(" \n "));
}

void ImportWindow::accept()
{
    if (m_states.isEmpty() || !m_import->isEnabled())
        return;
    if (state().isDone) {
        finish();
        return;
    }
    m_strip->hide();
    m_progress->setValue(0);
    m_shown = {};
    m_job->write(m_preview);
    updateState();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void ImportWindow::reject()
{
    if (m_job->work() == ImportJob::Work::Reading || m_job->work() == ImportJob::Work::Writing ||
        m_job->work() == ImportJob::Work::Saving)
        m_job->cancel();
    else if (!m_doneText.isEmpty())
        finish();
    else
        QDialog::reject();
}

/// Enter in a list goes to what can be chosen for its row; only elsewhere it is the button.
void ImportWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_sheet->view()->hasFocus())
        m_sheet->focusTarget();
    else if (isEnter && m_records->list()->hasFocus())
        m_records->rowPane().focusDecision();
    else
        QDialog::keyPressEvent(event);
}

void ImportWindow::finish()
{
    if (m_shown && m_shownCount > 1)
        m_context.navigator.openList(m_shown);
    else if (m_shown)
        m_context.navigator.open(m_shown);
    m_context.navigator.toast(m_doneText, true);
    QDialog::accept();
}

} // namespace scd
