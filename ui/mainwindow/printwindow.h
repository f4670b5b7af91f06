#pragma once

#include "models/documents/revision.h"
#include "ui/mainwindow/settings.h"
#include "ui/widgets/page.h"

#include <QDialog>
#include <memory>

class QCheckBox;
class QPrinter;
class QPrintPreviewWidget;
class QProgressBar;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace scd {

class ChoiceChips;
class ComboBox;
class MessageStrip;
class PagedDocument;
class PlainLabel;
class PrintJob;
class SegmentedControl;

/// Chooses a document and how it is printed; shows the pages as they will be; prints, or saves as PDF or web page.
class PrintWindow : public QDialog
{
    Q_OBJECT

public:
    PrintWindow(UiContext &context, Settings &settings, DelegationId delegation, const QString &document,
                QWidget *parent = nullptr);
    ~PrintWindow() override;

    int pageCount() const;

protected:
    void changeEvent(QEvent *event) override;
    void reject() override;

private:
    QWidget *buildChoices();
    QWidget *buildPreview();
    PlainLabel *addLabel(QVBoxLayout *column);
    void retranslate();
    void fillDelegations();
    void fillChoices();
    void load();
    void refresh();
    void remake();
    void showMissing();
    void showState();
    QString recall();
    void remember();
    PaperOptions options() const;
    DocumentKind kind() const;
    std::unique_ptr<QPrinter> makePrinter() const;
    void printOut();
    QString fileTitle() const;
    void saveAs(const QString &suffix);
    void finished(const Status &status);
    void setBusy(bool busy);

    UiContext &m_context;
    Settings &m_settings;
    DelegationId m_delegation;
    std::optional<DelegationData> m_data;
    Revision m_revision;
    std::unique_ptr<PagedDocument> m_pages;
    std::unique_ptr<QPrinter> m_previewPrinter;
    std::unique_ptr<QPrinter> m_printer;
    QString m_savedPath;
    PrintJob *m_job = nullptr;
    QTimer *m_remake = nullptr;

    PlainLabel *m_heading = nullptr;
    QList<PlainLabel *> m_labels;
    ComboBox *m_delegations = nullptr;
    ComboBox *m_document = nullptr;
    ChoiceChips *m_languages = nullptr;
    QStringList m_chosenLanguages;
    SegmentedControl *m_paper = nullptr;
    SegmentedControl *m_size = nullptr;
    QCheckBox *m_internal = nullptr;
    QCheckBox *m_grey = nullptr;
    PlainLabel *m_state = nullptr;
    PlainLabel *m_missingTitle = nullptr;
    MessageStrip *m_missingStrip = nullptr;
    QVBoxLayout *m_missing = nullptr;
    MessageStrip *m_done = nullptr; ///< what was saved or printed
    QPrintPreviewWidget *m_preview = nullptr;
    PlainLabel *m_pageText = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_html = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace scd
