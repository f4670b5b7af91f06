#include "models/domain/output.h"
#include "models/domain/text.h"
#include "models/interchange/cells.h"
#include "models/interchange/csvwriter.h"
#include "ui/import/importsentences.h"
#include "ui/import/importsetup.h"
#include "ui/import/importwindow.h"
#include "ui/import/recordspane.h"
#include "ui/import/sheetpane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sentences.h"

#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <algorithm>

namespace scd {

namespace {

/// The kind of the records that are shown when all is done: delegates rather than the people that they are.
EntityKind shownKind(const Purpose &purpose)
{
    for (const RowRecord &part : purpose.parts) {
        const bool isInto = std::any_of(part.links.begin(), part.links.end(),
                                        [](const auto &link) { return link.second == QLatin1StringView("$into"); });
        if (part.isAlways && isInto)
            return part.entity->kind;
    }
    return purpose.mainPart().entity->kind;
}

} // namespace

QString sheetFileFilter()
{
    return ImportWindow::tr(
        "Tables, address books and calendars (*.csv *.tsv *.txt *.xlsx *.ods *.vcf *.ics);;All files (*)");
}

void ImportWindow::onRead(const Result<std::shared_ptr<const OpenedBook>> &opened)
{
    if (!opened) {
        showNothing(QStringLiteral("dialog-error"), tr("This was not read"), sheetErrorSentence(opened.error(), m_name),
                    true);
        updateState();
        m_nothing->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_opened = *opened;
    for (const ImportTable &table : m_opened->tables)
        m_states << TableState{.table = table};
    m_setup->setTables(*m_opened);
    // Of several tables first the one of which most is known.
    const auto best = std::max_element(m_opened->tables.begin(), m_opened->tables.end(),
                                       [](const ImportTable &a, const ImportTable &b) { return a.score < b.score; });
    showTable(static_cast<int>(best - m_opened->tables.begin()));
    m_sheet->view()->setFocus(Qt::OtherFocusReason);
}

void ImportWindow::replan(bool isProposed, const std::optional<Mapping> &loaded)
{
    if (m_states.isEmpty() || state().isDone) {
        updateState();
        return;
    }
    m_isStale = true;
    PreviewRequest request;
    request.opened = m_opened;
    request.table = state().table;
    request.isProposed = isProposed || loaded;
    request.loaded = loaded;
    request.answer = state().answer;
    request.memory = m_memory;
    request.context.fileName = m_name;
    request.context.into = m_setup->into();
    request.context.today = m_context.clock.today();
    request.context.languages = m_context.languages();
    request.context.otherTexts = m_opened->otherTexts;
    request.choices = state().choices;
    m_job->plan(request);
    updateState();
}

void ImportWindow::onPlanned(const Result<ImportJob::Preview> &preview)
{
    if (!preview) {
        if (preview.error().kind != ErrorKind::Cancelled)
            say(MessageStrip::Kind::Error, errorSentence(preview.error()));
        updateState();
        return;
    }
    ImportJob::Preview before = std::exchange(m_preview, *preview);
    m_isStale = false;
    const Mapping &mapping = m_preview->table.mapping;
    state().table = m_preview->table;
    if (mapping.needsDateOrder && m_preview->question)
        state().question = m_preview->question;
    m_setup->setTable(m_current, mapping, m_opened->book.sheets[state().table.sheet]);
    m_sheet->setPreview(m_preview);
    m_records->setPreview(m_preview);
    ImportJob::release(std::move(before));
    showQuestion();
    if (m_setup->isMissingInto())
        say(MessageStrip::Kind::Warning,
            tr("The rows belong to a delegation. Choose which one it is; when there is none yet, plan the "
               "exchange first."));
    else if (m_opened->isGuess)
        say(MessageStrip::Kind::Warning,
            tr("No table was found in this sheet. Say in which row its header is, and what "
               "its columns are."));
    else if (m_preview->table.isRemembered)
        say(MessageStrip::Kind::Info, tr("The columns are as you chose them the last time for such a sheet."));
    else if (m_opened->book.mendedCells > 0)
        say(MessageStrip::Kind::Info,
            tr("Characters that cannot be kept were left out of %Ln cell(s).", nullptr, m_opened->book.mendedCells));
    else if (!m_opened->book.notRead.isEmpty())
        say(MessageStrip::Kind::Info,
            tr("What no table can hold was left out: %1.")
                .arg(m_context.formats().locale().createSeparatedList(m_opened->book.notRead)));
    else
        say(MessageStrip::Kind::Info, {});
    updateState();
}

void ImportWindow::showQuestion()
{
    const std::optional<DateQuestion> &question = state().question;
    m_dates->setVisible(question.has_value());
    if (!question)
        return;
    const Formats formats = m_context.formats();
    const QString dayFirst = formats.date(question->dayFirst, Formats::Length::Long);
    const QString monthFirst = formats.date(question->monthFirst, Formats::Length::Long);
    const QString text = shownLine(question->text);
    if (isAsking()) {
        m_dates->setMessage(
            MessageStrip::Kind::Warning,
            tr("“%1” can be two days. Which is it? All such dates of this sheet are read the same way.").arg(text));
        m_dates->setAction(dayFirst);
        m_dates->setSecondAction(monthFirst);
        return;
    }
    const bool isDayFirst = state().table.mapping.dateOrder == DateOrder::DayFirst;
    m_dates->setMessage(
        MessageStrip::Kind::Info,
        tr("“%1” is read as %2, and all such dates alike.").arg(text, isDayFirst ? dayFirst : monthFirst));
    //: %1 is a date
    m_dates->setAction(tr("No, it is %1").arg(isDayFirst ? monthFirst : dayFirst));
    m_dates->setSecondAction({});
}

void ImportWindow::answer(DateOrder order)
{
    state().answer = order;
    state().table.mapping.tellDateOrder(order);
    replan(false);
    m_import->setFocus(Qt::OtherFocusReason);
}

void ImportWindow::chooseTarget(int column, const QString &target)
{
    for (ColumnMapping &mapped : state().table.mapping.columns) {
        if (mapped.column != column)
            continue;
        mapped.isLeftOut = target == SheetPane::leftOut;
        mapped.target = mapped.isLeftOut ? QString() : target;
        mapped.reason = ColumnReason::Chosen;
        mapped.confidence = 100;
    }
    replan(false);
}

void ImportWindow::chooseHeader(int row)
{
    TableArea &area = state().table.mapping.area;
    area.headerRow = row;
    area.headerRows = 1;
    const int rows = static_cast<int>(m_opened->book.sheets[state().table.sheet].rows.size());
    area.firstRow = row + 1;
    if (area.lastRow < area.firstRow)
        area.lastRow = rows - 1;
    state().choices = {};
    replan(true);
}

void ImportWindow::choosePurpose(const QString &purpose)
{
    state().table.mapping.purpose = purpose;
    state().choices = {};
    m_setup->setTable(m_current, state().table.mapping, m_opened->book.sheets[state().table.sheet]);
    replan(true);
}

void ImportWindow::decide(const QList<int> &rows, RowDecision decision)
{
    PlanChoices &choices = state().choices;
    for (const int row : rows) {
        choices.matches.remove(row);
        // To update is what is proposed where a row is like something in the file.
        if (decision == RowDecision::Update)
            choices.decisions.remove(row);
        else
            choices.decisions.insert(row, decision);
    }
    replan(false);
}

void ImportWindow::onChanged(const Changes &changes)
{
    if (m_job->work() != ImportJob::Work::Writing) {
        m_job->forget();
        if (!m_opened || state().isDone)
            return;
        m_setup->refreshInto();
        replan(false);
        return;
    }
    const Purpose *purpose = purposeById(m_preview->plan.purpose);
    m_shown = m_preview->plan.context.into;
    m_shownCount = 0;
    for (const Change &change : changes.list) {
        if (purpose != nullptr && change.ref.kind == shownKind(*purpose) && m_shownCount++ == 0)
            m_shown = change.ref;
    }
}

void ImportWindow::onWritten(const Result<qint64> &step)
{
    if (!step) {
        say(step.error().kind == ErrorKind::Cancelled ? MessageStrip::Kind::Info : MessageStrip::Kind::Error,
            errorSentence(step.error()));
        updateState();
        m_import->setFocus(Qt::OtherFocusReason);
        return;
    }
    state().isDone = true;
    m_doneText = ImportSentences(m_context.formats()).done(*m_preview);
    m_memory.remember(m_preview->table.shape, m_preview->table.mapping);
    Q_EMIT memoryChanged(m_memory.toBytes());
    const int next = nextTable();
    if (next < 0 && m_preview->doubtfulRows == 0) {
        finish();
        return;
    }
    QString text = m_doneText + u'.';
    if (m_preview->doubtfulRows > 0) {
        text += u' ' + tr("%Ln row(s) want a look: they are listed below, and the report keeps the list.", nullptr,
                          m_preview->doubtfulRows);
        m_records->showFilter(RecordsModel::Filter::ToLookAt);
    }
    say(MessageStrip::Kind::Success, text, next < 0 ? QString() : tr("Next table"));
    updateState();
    m_import->setFocus(Qt::OtherFocusReason);
}

int ImportWindow::nextTable() const
{
    for (int i = 0; i < m_states.size(); ++i) {
        if (!m_states.at(i).isDone)
            return i;
    }
    return -1;
}

void ImportWindow::chooseOther()
{
    const QString path = m_context.prompts.openFileName(this, tr("Import a table"), sheetFileFilter());
    if (!path.isEmpty())
        openFile(path, m_wish);
}

void ImportWindow::loadMappingFile()
{
    const QString path = m_context.prompts.openFileName(this, tr("Load a mapping"), tr("Mappings (*.json)"));
    if (path.isEmpty())
        return;
    const auto loaded = loadMapping(path);
    if (!loaded) {
        say(MessageStrip::Kind::Error, mappingErrorSentence(loaded.error(), QFileInfo(path).fileName()));
        return;
    }
    state().table.mapping.purpose = loaded->purpose;
    state().choices = {};
    m_setup->setTable(m_current, state().table.mapping, m_opened->book.sheets[state().table.sheet]);
    replan(true, *loaded);
}

void ImportWindow::saveMappingFile()
{
    const QString proposal = proposedPath(QFileInfo(m_name).completeBaseName(), windowTitle(), QStringLiteral("json"));
    const QString path =
        m_context.prompts.saveFileName(this, tr("Save the mapping"), proposal, tr("Mappings (*.json)"));
    if (path.isEmpty())
        return;
    if (const Status saved = saveMapping(path, state().table.mapping); !saved)
        m_context.prompts.showError(this, saved.error());
}

void ImportWindow::saveReport()
{
    //: A file name: %1 is the sheet that was imported
    const QString name = tr("%1 report").arg(QFileInfo(m_name).completeBaseName());
    const QString path = m_context.prompts.saveFileName(
        this, tr("Save the report"), proposedPath(name, windowTitle(), QStringLiteral("csv")), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    m_reportName = QFileInfo(path).fileName();
    m_job->save([path, preview = m_preview, opened = m_opened](const Progress &progress) -> Status {
        Sheet report;
        for (const QStringList &line : reportRows(preview->plan, opened->book.sheets[preview->table.sheet])) {
            QList<Cell> cells;
            for (const QString &text : line)
                cells << textCell(text);
            report.rows << cells;
        }
        const auto text = toCsv(report, {}, progress);
        return text ? writeOutput(path, *text) : Status(text.error());
    });
    updateState();
}

} // namespace scd
