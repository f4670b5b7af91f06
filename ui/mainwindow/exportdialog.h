#pragma once

#include "ui/mainwindow/exportjob.h"
#include "ui/widgets/page.h"

#include <QDialog>

namespace scd {

namespace Ui {
class ExportDialog;
}

/// What a page lists, in the order in which it is shown.
struct ShownList
{
    EntityKind kind = EntityKind::Person;
    QList<qint64> ids;
    qint64 current = 0; ///< the one that is open beside the list; 0 = none
};
/// Nothing for a page that lists no records.
std::optional<ShownList> shownList(const Page *page);

/// Chooses what leaves the file, in which format and with which columns; says what stays. Then writes it with progress.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(UiContext &context, const std::optional<ShownList> &shown, QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// Asks where to and writes.
    void accept() override;
    /// Stops a running job; closes when there is none.
    void reject() override;

private:
    enum class What { List, Record, Kind, Committee };
    What what() const;
    const Entity *kind() const;
    const ExportFormat *format() const;
    Sensitivity sensitivity() const;
    ExportRequest request() const;
    QString openTitle() const;
    QString proposedName() const;
    void fillWhat();
    void fillFormats();
    void fillColumns();
    void update();
    void setBusy(bool busy);
    void finished(const Status &status);

    UiContext &m_context;
    std::optional<ShownList> m_shown;
    std::unique_ptr<Ui::ExportDialog> m_ui;
    ExportJob *m_job = nullptr;
    QString m_path;
    bool m_filling = false;
};

} // namespace scd
