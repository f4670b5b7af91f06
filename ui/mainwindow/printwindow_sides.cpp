#include "models/documents/pageddocument.h"
#include "models/domain/text.h"
#include "ui/mainwindow/printjob.h"
#include "ui/mainwindow/printwindow.h"
#include "ui/widgets/choicechips.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/languagetextedit.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

// What stands in the print window: its two sides, and their words.

namespace scd {

PlainLabel *PrintWindow::addLabel(QVBoxLayout *column)
{
    auto *label = new PlainLabel({}, PlainLabel::Role::Strong, this);
    column->addSpacing(qRound(em(this) * 0.4));
    column->addWidget(label);
    m_labels << label;
    return label;
}

QWidget *PrintWindow::buildChoices()
{
    const qreal unit = em(this);
    auto *side = new QWidget(this);
    side->setFixedWidth(qRound(unit * 23));
    auto *whole = new QVBoxLayout(side);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(side);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const int margin = qRound(unit * 1.3);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(qRound(unit * 0.4));
    m_heading = new PlainLabel({}, PlainLabel::Role::Heading, content);
    column->addWidget(m_heading);
    m_delegations = new ComboBox(content);
    m_delegations->setObjectName(QStringLiteral("delegation"));
    m_delegations->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addLabel(column)->setBuddy(m_delegations);
    column->addWidget(m_delegations);
    m_document = new ComboBox(content);
    m_document->setObjectName(QStringLiteral("document"));
    m_document->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addLabel(column)->setBuddy(m_document);
    column->addWidget(m_document);
    m_languages = new ChoiceChips(content);
    m_languages->setObjectName(QStringLiteral("languages"));
    addLabel(column);
    column->addWidget(m_languages);
    m_paper = new SegmentedControl(content);
    m_paper->setObjectName(QStringLiteral("paper"));
    addLabel(column);
    column->addWidget(m_paper);
    m_size = new SegmentedControl(content);
    m_size->setObjectName(QStringLiteral("size"));
    addLabel(column);
    column->addWidget(m_size);
    m_internal = new QCheckBox(content);
    m_internal->setObjectName(QStringLiteral("internal"));
    m_grey = new QCheckBox(content);
    m_grey->setObjectName(QStringLiteral("grey"));
    m_grey->setChecked(m_settings.isOn(Setting::PrintGrey));
    column->addSpacing(qRound(unit * 0.4));
    column->addWidget(m_internal);
    column->addWidget(m_grey);
    m_state = new PlainLabel({}, PlainLabel::Role::Secondary, content);
    m_state->setWordWrap(true);
    column->addSpacing(qRound(unit * 0.4));
    column->addWidget(m_state);
    m_missingTitle = new PlainLabel({}, PlainLabel::Role::Strong, content);
    m_missingTitle->setWordWrap(true);
    column->addWidget(m_missingTitle);
    m_missing = new QVBoxLayout;
    m_missing->setSpacing(0);
    column->addLayout(m_missing);
    column->addStretch();
    scroll->setWidget(content);
    whole->addWidget(scroll, 1);

    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(margin, margin / 2, margin, margin);
    // Beside the buttons, because the list itself may be below what is seen.
    m_missingStrip = new MessageStrip(side);
    m_missingStrip->setClosable(false);
    m_missingStrip->hide();
    foot->addWidget(m_missingStrip);
    connect(m_missingStrip, &MessageStrip::actionTriggered, this, [this, scroll] {
        if (QLayoutItem *first = m_missing->itemAt(0); first && first->widget()) {
            scroll->ensureWidgetVisible(m_missing->itemAt(m_missing->count() - 1)->widget());
            scroll->ensureWidgetVisible(first->widget());
            first->widget()->setFocus();
        }
    });
    m_progress = new QProgressBar(side);
    m_progress->hide();
    foot->addWidget(m_progress);
    const auto button = [&](const char *name) {
        auto *made = new QPushButton(side);
        made->setObjectName(QLatin1StringView(name));
        made->setAutoDefault(false);
        foot->addWidget(made);
        return made;
    };
    m_print = button("print");
    m_print->setIcon(icon(QLatin1StringView("document-print")));
    m_print->setDefault(true);
    m_pdf = button("savePdf");
    m_html = button("saveHtml");
    m_close = button("close");
    whole->addLayout(foot);

    connect(m_delegations, &QComboBox::activated, this, [this] {
        m_delegation = DelegationId(m_delegations->currentData().toLongLong());
        load();
    });
    connect(m_document, &QComboBox::activated, this, &PrintWindow::refresh);
    // What belongs to the person and the printer is kept for all delegations.
    const auto keep = [this](Setting setting, const QVariant &value) {
        m_settings.set(setting, value);
        refresh();
    };
    connect(m_paper, &SegmentedControl::currentChanged, this,
            [keep](const QString &paper) { keep(Setting::Paper, paper); });
    connect(m_size, &SegmentedControl::currentChanged, this,
            [keep](const QString &size) { keep(Setting::LargePrint, size == QLatin1StringView("large")); });
    connect(m_internal, &QCheckBox::toggled, this, &PrintWindow::refresh);
    connect(m_grey, &QCheckBox::toggled, this, [keep](bool on) { keep(Setting::PrintGrey, on); });
    connect(m_languages, &ChoiceChips::selectedChanged, this, [this](const QStringList &selected) {
        // One or two; the first one that was chosen leads. A third one takes the place of the second.
        QStringList order;
        for (const QString &language : std::as_const(m_chosenLanguages)) {
            if (selected.contains(language))
                order << language;
        }
        for (const QString &language : selected) {
            if (!order.contains(language))
                order << language;
        }
        if (order.size() > 2)
            order.removeAt(1);
        if (!order.isEmpty())
            m_chosenLanguages = order;
        m_languages->setSelected(m_chosenLanguages);
        refresh();
    });
    connect(m_print, &QPushButton::clicked, this, &PrintWindow::printOut);
    connect(m_pdf, &QPushButton::clicked, this, [this] { saveAs(QStringLiteral("pdf")); });
    connect(m_html, &QPushButton::clicked, this, [this] { saveAs(QStringLiteral("html")); });
    connect(m_close, &QPushButton::clicked, this, &PrintWindow::reject);
    return side;
}

QWidget *PrintWindow::buildPreview()
{
    const qreal unit = em(this);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_preview = new QPrintPreviewWidget(m_previewPrinter.get(), side);
    m_preview->setObjectName(QStringLiteral("preview"));
    column->addWidget(m_preview, 1);
    // Here a long file name has room.
    m_done = new MessageStrip(side);
    m_done->hide();
    column->addWidget(m_done);
    connect(m_done, &MessageStrip::actionTriggered, this,
            [this] { m_context.prompts.openFolder(QFileInfo(m_savedPath).absolutePath()); });
    connect(m_done, &MessageStrip::closed, m_done, &QWidget::hide);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(qRound(unit), qRound(unit * 0.5), qRound(unit), qRound(unit * 0.5));
    m_previous = new QPushButton(side);
    m_previous->setIcon(icon(QLatin1StringView("go-previous")));
    m_next = new QPushButton(side);
    m_next->setIcon(icon(QLatin1StringView("go-next")));
    for (QPushButton *button : {m_previous, m_next})
        button->setAutoDefault(false);
    m_pageText = new PlainLabel(side);
    row->addStretch();
    row->setSpacing(qRound(unit * 0.8));
    row->addWidget(m_previous);
    row->addWidget(m_pageText);
    row->addWidget(m_next);
    row->addStretch();
    column->addLayout(row);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) {
        if (m_pages)
            m_pages->print(*printer);
    });
    connect(m_preview, &QPrintPreviewWidget::previewChanged, this, &PrintWindow::showState);
    connect(m_previous, &QPushButton::clicked, this,
            [this] { m_preview->setCurrentPage(m_preview->currentPage() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_preview->setCurrentPage(m_preview->currentPage() + 1); });
    return side;
}

void PrintWindow::retranslate()
{
    setWindowTitle(tr("Print"));
    m_heading->setText(tr("Print"));
    const QStringList labels{tr("&Delegation"), tr("D&ocument"), tr("Languages, one or two"), tr("Paper"),
                             //: Size of the type on paper
                             tr("Size")};
    for (qsizetype i = 0; i < m_labels.size(); ++i)
        m_labels.at(i)->setText(labels.at(i));
    m_languages->setAccessibleName(labels.at(2));
    m_paper->setAccessibleName(labels.at(3));
    m_size->setAccessibleName(labels.at(4));
    m_internal->setText(tr("Also what is not for e&verybody"));
    m_grey->setText(tr("&Black and white"));
    m_preview->setAccessibleName(tr("Preview of the pages"));
    // What takes the focus and scrolls is the view inside, once.
    if (auto *view = m_preview->findChild<QAbstractScrollArea *>()) {
        view->setAccessibleName(m_preview->accessibleName());
        view->viewport()->setFocusPolicy(Qt::NoFocus);
    }
    m_previous->setAccessibleName(tr("Previous page"));
    m_previous->setToolTip(tr("Previous page"));
    m_next->setAccessibleName(tr("Next page"));
    m_next->setToolTip(tr("Next page"));
    m_print->setText(tr("Print…"));
    m_pdf->setText(tr("Save as PDF…"));
    m_html->setText(tr("Save as web page…"));
    m_close->setText(m_job->isRunning() ? tr("Cancel") : tr("Close"));
    fillChoices();
    fillDelegations();
}

void PrintWindow::fillChoices()
{
    const QVariant document = m_document->currentData();
    m_document->clear();
    m_document->addItem(tr("The whole programme"), documentToken(DocumentKind::Programme));
    m_document->addItem(tr("One page for each day"), documentToken(DocumentKind::Days));
    m_document->addItem(tr("List of delegates"), documentToken(DocumentKind::Delegates));
    if (document.isValid())
        m_document->setCurrentData(document);
    QList<ChipChoice> languages;
    for (const QString &language : programLanguages())
        languages << ChipChoice{language, ownLanguageName(language)};
    m_languages->setChoices(languages);
    m_languages->setSelected(m_chosenLanguages);
    const QString paper = m_paper->current();
    m_paper->setSegments({{QStringLiteral("letter"), tr("Letter")}, {QStringLiteral("a4"), tr("A4")}});
    m_paper->setCurrent(paper.isEmpty() ? m_settings.paper() : paper);
    const QString size = m_size->current();
    //: Size of the type on paper
    m_size->setSegments({{QStringLiteral("normal"), tr("Normal")}, {QStringLiteral("large"), tr("Large print")}});
    m_size->setCurrent(!size.isEmpty()                        ? size
                       : m_settings.isOn(Setting::LargePrint) ? QStringLiteral("large")
                                                              : QStringLiteral("normal"));
}

void PrintWindow::fillDelegations()
{
    constexpr int most = 200;
    const Workspace &workspace = m_context.workspace;
    m_delegations->clear();
    QList<Delegation> delegations;
    for (const Record &record :
         workspace.records({.kind = EntityKind::Delegation, .order = {{"start_date", true}}, .limit = most}))
        delegations << fromRecord<Delegation>(record);
    const bool listed = std::any_of(delegations.begin(), delegations.end(),
                                    [this](const Delegation &each) { return each.id == m_delegation; });
    if (!listed) {
        if (const auto chosen = workspace.find<Delegation>(m_delegation))
            delegations.prepend(*chosen);
    }
    for (const Delegation &delegation : std::as_const(delegations)) {
        const QString when = m_context.formats().dateRange(delegation.start, delegation.end);
        const QString name = shownLine(delegation.name.best(m_context.languages()));
        //: A delegation in a list: name, dates
        m_delegations->addItem(tr("%1, %2").arg(name, when), delegation.id.value);
    }
    m_delegations->setCurrentData(m_delegation.value);
}

} // namespace scd
