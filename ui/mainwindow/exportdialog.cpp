#include "ui/mainwindow/exportdialog.h"

#include "models/domain/committee.h"
#include "models/domain/output.h"
#include "models/domain/text.h"
#include "ui/exchanges/delegationpane.h"
#include "ui/exchanges/exchangespage.h"
#include "ui/mainwindow/settings.h"
#include "ui/widgets/formwidgets.h"
#include "ui/widgets/recordlistpage.h"
#include "ui/widgets/theme.h"
#include "ui_exportdialog.h"

#include <QFileInfo>
#include <QPushButton>

namespace scd {

namespace {

// Numbers of kinds of records are above 0.
constexpr int wholeCommittee = 0;
constexpr int listAsShown = -1;
constexpr int openRecord = -2;

} // namespace

std::optional<ShownList> shownList(const Page *page)
{
    ShownList list;
    if (const auto *records = qobject_cast<const RecordListPage *>(page)) {
        const RecordListModel *model = records->model();
        list.kind = model->selection().kind;
        for (int row = 0; row < model->rowCount(); ++row)
            list.ids << model->refAt(row).id;
        list.current = records->currentRecord().id;
        return list;
    }
    if (const auto *exchanges = qobject_cast<const ExchangesPage *>(page)) {
        list.kind = EntityKind::Delegation;
        const DelegationListModel &model = exchanges->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (const qint64 id = model.index(row).data(CardIdRole).toLongLong(); id > 0)
                list.ids << id;
        }
        list.current = exchanges->pane().delegation().value;
        return list;
    }
    return std::nullopt;
}

ExportDialog::ExportDialog(UiContext &context, const std::optional<ShownList> &shown, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_shown(shown)
    , m_ui(std::make_unique<Ui::ExportDialog>())
    , m_job(new ExportJob(this))
{
    m_ui->setupUi(this);
    new FormShaper(this);
    resize(qRound(em(this) * 40), qRound(em(this) * 44));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Export…"));
    fillWhat();
    m_ui->sensitivity->addItem(tr("Public: may be shown to everybody"), tokenOfSensitivity(Sensitivity::Public));
    m_ui->sensitivity->addItem(tr("Internal: for people of the committee"), tokenOfSensitivity(Sensitivity::Internal));
    m_ui->sensitivity->addItem(tr("Personal: also what concerns single people"),
                               tokenOfSensitivity(Sensitivity::Personal));
    m_ui->sensitivity->setCurrentIndex(1);
    connect(m_ui->what, &QComboBox::currentIndexChanged, this, &ExportDialog::fillFormats);
    connect(m_ui->format, &QComboBox::currentIndexChanged, this, &ExportDialog::update);
    connect(m_ui->sensitivity, &QComboBox::currentIndexChanged, this, &ExportDialog::fillColumns);
    connect(m_ui->columns, &QListWidget::itemChanged, this, &ExportDialog::update);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(m_job, &ExportJob::progressed, m_ui->progress, &QProgressBar::setValue);
    connect(m_job, &ExportJob::finished, this, &ExportDialog::finished);
    setBusy(false);
    fillFormats();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::fillWhat()
{
    if (m_shown)
        m_ui->what->addItem(
            tr("The list as it is shown (%Ln record(s))", nullptr, static_cast<int>(m_shown->ids.size())), listAsShown);
    if (m_shown && m_shown->current != 0)
        //: Choice of what to export: the record that is open beside the list
        m_ui->what->addItem(tr("Only “%1”").arg(openTitle()), openRecord);
    m_ui->what->addItem(tr("The whole committee, as a folder"), wholeCommittee);
    for (const Entity *description : catalogue()) {
        if (m_context.workspace.count({.kind = description->kind}) > 0)
            //: Choice of what to export; %1 is a kind of record: "All of: People"
            m_ui->what->addItem(tr("All of: %1").arg(description->translatedPlural()),
                                static_cast<int>(description->kind));
    }
}

QString ExportDialog::openTitle() const
{
    return shownLine(m_context.workspace.title({m_shown->kind, m_shown->current}, m_context.languages()));
}

ExportDialog::What ExportDialog::what() const
{
    switch (m_ui->what->currentData().toInt()) {
    case listAsShown:
        return What::List;
    case openRecord:
        return What::Record;
    case wholeCommittee:
        return What::Committee;
    default:
        return What::Kind;
    }
}

const Entity *ExportDialog::kind() const
{
    switch (what()) {
    case What::List:
    case What::Record:
        return &entity(m_shown->kind);
    case What::Kind:
        return entityByNumber(m_ui->what->currentData().toInt());
    case What::Committee:
        break;
    }
    return nullptr;
}

const ExportFormat *ExportDialog::format() const
{
    return exportFormat(m_ui->format->currentData().toString());
}

Sensitivity ExportDialog::sensitivity() const
{
    return exportSensitivity(m_ui->sensitivity->currentData().toString()).value_or(Sensitivity::Public);
}

void ExportDialog::fillFormats()
{
    m_filling = true;
    const QString before = m_ui->format->currentData().toString();
    m_ui->format->clear();
    for (const ExportFormat &format : exportFormats()) {
        if (kind() && format.holds(kind()->kind))
            m_ui->format->addItem(format.translatedLabel(), QString::fromLatin1(format.token));
    }
    m_ui->format->setCurrentIndex(std::max(0, m_ui->format->findData(before)));
    m_filling = false;
    fillColumns();
}

void ExportDialog::fillColumns()
{
    m_filling = true;
    m_ui->columns->clear();
    if (const Entity *description = kind()) {
        const QStringList languages = request().languages;
        for (const ExportColumn &column : exportColumns(*description, languages)) {
            const Sensitivity value = sensitivityOf(*description, column);
            if (!mayLeave(value, sensitivity(), true))
                continue;
            auto *item = new QListWidgetItem(column.label, m_ui->columns);
            item->setData(Qt::UserRole, column.id);
            // Sealed values leave only when somebody ticks them.
            item->setCheckState(value == Sensitivity::Sealed ? Qt::Unchecked : Qt::Checked);
        }
        m_ui->columns->setCurrentRow(0);
    }
    m_filling = false;
    update();
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    request.sensitivity = sensitivity();
    request.languages = languagesFrom(m_context.language);
    if (what() == What::List || what() == What::Record) {
        request.kind = m_shown->kind;
        request.ids = what() == What::Record ? QList<qint64>{m_shown->current} : m_shown->ids;
    } else if (const Entity *description = kind()) {
        request.kind = description->kind;
    }
    for (int row = 0; row < m_ui->columns->count(); ++row) {
        const QListWidgetItem *item = m_ui->columns->item(row);
        if (item->checkState() == Qt::Checked)
            request.columns << item->data(Qt::UserRole).toString();
    }
    request.exact = m_ui->exact->isVisibleTo(this) && m_ui->exact->isChecked();
    request.moment = m_context.clock.now();
    return request;
}

void ExportDialog::update()
{
    if (m_filling)
        return;
    const Entity *description = kind();
    const ExportFormat *chosen = format();
    const bool isTable = chosen && chosen->isTable();
    m_ui->format->setVisible(description != nullptr);
    m_ui->formatLabel->setVisible(description != nullptr);
    m_ui->columns->setVisible(isTable);
    m_ui->columnsLabel->setVisible(isTable);
    m_ui->exact->setVisible(chosen && chosen->hasGuard);
    const QStringList left = chosen ? leftOut(*chosen, request()) : QStringList();
    QString sentence;
    if (!description)
        sentence =
            sensitivity() == Sensitivity::Personal
                ? tr("A new folder with a table for each kind of record and all attachments. Nothing is left out: "
                     "keep it as carefully as the committee's file. It can be read back.")
                : tr("A new folder with a table for each kind of record. What is more sensitive is left out, so "
                     "that it cannot be read back whole.");
    else if (left.isEmpty())
        sentence = tr("Nothing is left out.");
    else
        sentence = tr("Left out, because they are more private than what you chose: %1.")
                       .arg(m_context.formats().locale().createSeparatedList(left));
    m_ui->leftOut->setText(sentence);
    m_ui->buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(!m_job->isRunning() && (!description || (chosen && (!isTable || !request().columns.isEmpty()))));
}

QString ExportDialog::proposedName() const
{
    const auto committees = m_context.workspace.all<Committee>();
    QString name = what() == What::Record ? openTitle()
                   : kind()               ? kind()->translatedPlural()
                   : committees.isEmpty() ? tr("Committee")
                                          : committees.first().name.best(m_context.languages());
    name += u' ' + m_context.clock.today().toString(Qt::ISODate);
    return proposedPath(name, tr("Committee"), kind() && format() ? QLatin1StringView(format()->suffix) : QString());
}

void ExportDialog::accept()
{
    if (m_job->isRunning())
        return;
    const bool isFile = kind() != nullptr;
    const QString title = !isFile               ? tr("Name of the new folder")
                          : format()->isTable() ? tr("Export a table")
                                                : tr("Export a file");
    QString path = m_context.prompts.saveFileName(this, title, proposedName(),
                                                  isFile ? format()->translatedFilter() : tr("Folders (*)"));
    if (path.isEmpty())
        return;
    if (isFile && QFileInfo(path).suffix().isEmpty())
        path += u'.' + QLatin1StringView(format()->suffix);
    m_path = path;
    if (isFile)
        m_job->startFile(m_context.workspace, request(), *format(), path);
    else
        m_job->startFolder(m_context.workspace, path, sensitivity());
    setBusy(true);
}

void ExportDialog::setBusy(bool busy)
{
    for (QWidget *part : {m_ui->choices, static_cast<QWidget *>(m_ui->columns), static_cast<QWidget *>(m_ui->exact)})
        part->setEnabled(!busy);
    m_ui->progress->setVisible(busy);
    m_ui->progress->setValue(0);
    update();
}

void ExportDialog::finished(const Status &status)
{
    setBusy(false);
    if (!status.ok()) {
        if (status.error().kind != ErrorKind::Cancelled)
            m_context.prompts.showError(this, status.error());
        return;
    }
    m_context.navigator.toastSaved(tr("Exported: %1").arg(QFileInfo(m_path).fileName()), m_path);
    QDialog::accept();
}

void ExportDialog::reject()
{
    if (m_job->isRunning())
        m_job->cancel();
    else
        QDialog::reject();
}

} // namespace scd
