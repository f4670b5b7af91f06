#include "ui/import/rowpane.h"

#include "models/domain/text.h"
#include "ui/import/importsentences.h"
#include "ui/import/rowlines.h"
#include "ui/widgets/choicechips.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/referencepicker.h"
#include "ui/widgets/referencesource.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QListWidget>

namespace scd {

namespace {

QString tokenOf(RowDecision decision)
{
    return decision == RowDecision::Add    ? QStringLiteral("add")
           : decision == RowDecision::Skip ? QStringLiteral("skip")
                                           : QStringLiteral("update");
}

RowDecision decisionOf(const QString &token)
{
    return token == QLatin1StringView("add")    ? RowDecision::Add
           : token == QLatin1StringView("skip") ? RowDecision::Skip
                                                : RowDecision::Update;
}

} // namespace

RowPane::RowPane(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new PlainLabel(QString(), PlainLabel::Role::Strong))
    , m_reason(new PlainLabel(QString(), PlainLabel::Role::Secondary))
    , m_choices(new QWidget)
    , m_decision(new SegmentedControl)
    , m_picker(new ReferencePicker)
    , m_lines(new QListWidget)
{
    m_title->setElided(true);
    m_reason->setWordWrap(true);
    m_decision->setObjectName(QStringLiteral("decision"));
    m_decision->setAccessibleName(tr("What becomes of the row"));
    m_decision->setSegments({{tokenOf(RowDecision::Add), tr("Add", "what becomes of a row")},
                             {tokenOf(RowDecision::Update), tr("Update", "what becomes of a row")},
                             {tokenOf(RowDecision::Skip), tr("Leave out", "what becomes of a row")}});
    m_picker->setObjectName(QStringLiteral("match"));
    m_picker->setPlaceholderText(tr("Type a name of your file"));
    m_picker->setProvider([this](const QString &typed) { return referenceEntries(m_context, m_kind, typed); });
    m_picker->setAccessibleName(tr("It is the same as"));
    m_picker->setToolTip(m_picker->accessibleName());
    m_lines->setObjectName(QStringLiteral("lines"));
    m_lines->setAccessibleName(tr("What the row makes or changes"));
    m_lines->setWordWrap(true);
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);

    m_picker->setMinimumWidth(qRound(em(this) * 8));
    m_picker->setMaximumWidth(qRound(em(this) * 11.5)); // beside the choices, where there is room
    m_lines->setMinimumHeight(qRound(em(this) * 3.5));
    auto *choices = new FlowLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(qRound(em(this) * 0.5));
    choices->addWidget(m_decision);
    choices->addWidget(m_picker);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(qRound(em(this) * 0.3));
    column->addWidget(m_title);
    column->addWidget(m_reason);
    column->addWidget(m_choices);
    column->addWidget(m_lines, 1);

    connect(m_decision, &SegmentedControl::currentChanged, this, [this](const QString &token) {
        // A row that is like nothing in the file can only update what somebody names.
        if (decisionOf(token) == RowDecision::Update && m_picker->isVisible() && !m_picker->current())
            m_picker->setFocus(Qt::OtherFocusReason);
        Q_EMIT decisionChosen(decisionOf(token));
    });
    connect(m_picker, &ReferencePicker::picked, this, [this](const ReferencePicker::Entry &entry) {
        Q_EMIT matchChosen({m_kind, entry.id});
    });
    connect(m_picker, &ReferencePicker::cleared, this, [this] { Q_EMIT decisionChosen(RowDecision::Add); });
    setRow(nullptr, -1, 0);
}

/// A splitter knows no height that follows from the width: what it may take from the choices is said here.
void RowPane::fitChoices()
{
    m_choices->setMinimumHeight(m_choices->layout()->heightForWidth(width()));
}

void RowPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitChoices();
}

void RowPane::setEditable(bool editable)
{
    m_choices->setEnabled(editable);
}

void RowPane::focusDecision()
{
    for (QAbstractButton *button : m_decision->findChildren<QAbstractButton *>()) {
        if (button->isChecked())
            button->setFocus(Qt::OtherFocusReason);
    }
}

QStringList RowPane::lines() const
{
    QStringList all;
    for (int i = 0; i < m_lines->count(); ++i)
        all << m_lines->item(i)->text();
    return all;
}

void RowPane::addLine(const char *iconName, const QString &text)
{
    auto *item = new QListWidgetItem(icon(QLatin1StringView(iconName)), shownText(text), m_lines);
    item->setToolTip(shownText(text).toHtmlEscaped());
}

void RowPane::fillLines(const ImportPreview &preview, const RowPlan &row)
{
    const ImportSentences sentences(m_context.formats());
    for (const qsizetype i : preview.doubts.value(row.row))
        addLine("dialog-warning", sentences.doubtIn(preview.plan.doubts.at(i), preview.plan.mapping));
    const ValueText texts(m_context.workspace, m_context.formats(), m_context.languages());
    const bool isChange = preview.changes.contains(row.row);
    for (const QString &line : writtenLines(preview, row, texts))
        addLine(isChange ? "document-edit" : "list-add", line);
}

void RowPane::setRow(const std::shared_ptr<const ImportPreview> &preview, int sheetRow, int chosen)
{
    m_lines->clear();
    const RowPlan *row = preview ? preview->planOf(sheetRow) : nullptr;
    const bool isThere = row != nullptr;
    m_choices->setVisible(isThere);
    m_lines->setVisible(isThere);
    if (!isThere) {
        m_title->setText(QString());
        m_reason->setText(tr("Choose a row in the list or in the sheet to see what it makes."));
        return;
    }
    const QString name = shownLine(row->title).isEmpty() ? tr("Without a name") : shownLine(row->title);
    m_title->setText(chosen > 1 ? tr("%Ln row(s) chosen", nullptr, chosen)
                                //: A row of the sheet and what its record is called
                                : tr("Row %1: %2").arg(QString::number(row->row + 1), name));
    m_reason->setText(chosen > 1 ? tr("What you choose here is for all of them.") : ImportSentences::reason(*row));
    m_decision->setCurrent(tokenOf(row->decision));
    m_picker->setVisible(chosen <= 1);
    fitChoices();
    if (const Purpose *purpose = purposeById(preview->plan.purpose))
        m_kind = purpose->mainPart().entity->kind;
    if (row->match)
        m_picker->setCurrent(ReferencePicker::Entry{row->match.id, shownLine(row->matchTitle), QString(), QString()});
    else
        m_picker->setCurrent(std::nullopt);
    fillLines(*preview, *row);
}

} // namespace scd
