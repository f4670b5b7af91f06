#pragma once

#include "ui/import/importjob.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/page.h"

#include <QDialog>

class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace scd {

/// For the dialogs that choose a file to import.
QString sheetFileFilter();

/// What is known of an import before its sheet is: from where in the program it was asked for.
struct ImportWish
{
    QString purpose = {}; ///< "" = as the sheet says
    Ref into = {};
};

class EmptyState;
class ImportSetup;
class PlainLabel;
class RecordsPane;
class SheetPane;

/// Imports a sheet in one window: what it is, the sheet beside what will be made of it, one sentence that accounts for
/// everything, and the button. Nothing is written before that button; what it writes is one step.
class ImportWindow : public QDialog
{
    Q_OBJECT

public:
    ImportWindow(UiContext &context, const MappingMemory &memory, QWidget *parent = nullptr);
    ~ImportWindow() override;

    void openFile(const QString &path, const ImportWish &wish = {});
    /// A table from the clipboard.
    void openText(const QString &text, const ImportWish &wish = {});
    /// Reads, plans or writes.
    bool isWorking() const { return m_job->work() != ImportJob::Work::None; }
    /// Imports; closes when that is done.
    void accept() override;
    /// Stops reading and writing first; closes when nothing runs.
    void reject() override;

Q_SIGNALS:
    /// Mappings that are to be remembered: MappingMemory::toBytes().
    void memoryChanged(const QByteArray &memory);
    /// The person wants a new record for the rows to go into.
    void newIntoRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct TableState
    {
        ImportTable table;
        PlanChoices choices = {};
        DateOrder answer = DateOrder::Unknown;
        std::optional<DateQuestion> question = {}; ///< was asked
        bool isDone = false;
    };

    // importwindow.cpp
    void build();
    void buildFoot(QVBoxLayout *column);
    void connectParts();
    void start(const ImportJob::Source &source, const QString &name, const ImportWish &wish);
    void showNothing(const QString &icon, const QString &title, const QString &sentence, bool offersOther);
    void showTable(int number);
    void updateState();
    TableState &state() { return m_states[m_current]; }
    bool isAsking() const;
    // importwindow_work.cpp
    void onRead(const Result<std::shared_ptr<const OpenedBook>> &opened);
    void replan(bool isProposed, const std::optional<Mapping> &loaded = {});
    void onPlanned(const Result<ImportJob::Preview> &preview);
    void onWritten(const Result<qint64> &step);
    void onChanged(const Changes &changes);
    void showQuestion();
    void answer(DateOrder order);
    void chooseTarget(int column, const QString &target);
    void chooseHeader(int row);
    void decide(const QList<int> &rows, RowDecision decision);
    void choosePurpose(const QString &purpose);
    void loadMappingFile();
    void saveMappingFile();
    void saveReport();
    void chooseOther();
    void finish();
    void say(MessageStrip::Kind kind, const QString &text, const QString &action = {});
    int nextTable() const;

    UiContext &m_context;
    MappingMemory m_memory;
    ImportJob *m_job = nullptr;
    QString m_name;       ///< of the file, as it is called in History
    QString m_reportName; ///< of the file that is being saved
    ImportWish m_wish;
    std::shared_ptr<const OpenedBook> m_opened;
    QList<TableState> m_states; ///< one for each table
    int m_current = 0;
    ImportJob::Preview m_preview;
    bool m_isStale = true; ///< a newer preview is on its way
    Ref m_shown;           ///< where to go when it is done
    int m_shownCount = 0;  ///< of several records their list is shown
    QString m_doneText;

    PlainLabel *m_heading = nullptr;
    PlainLabel *m_help = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_nothing = nullptr;
    QScrollArea *m_area = nullptr;
    QWidget *m_content = nullptr;
    ImportSetup *m_setup = nullptr;
    MessageStrip *m_strip = nullptr;
    MessageStrip *m_dates = nullptr;
    SheetPane *m_sheet = nullptr;
    RecordsPane *m_records = nullptr;
    PlainLabel *m_account = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_mapping = nullptr;
    QPushButton *m_report = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace scd
