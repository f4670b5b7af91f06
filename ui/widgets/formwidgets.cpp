#include "ui/widgets/formwidgets.h"

#include "ui/widgets/fieldrow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/theme.h"

#include <QAbstractSpinBox>
#include <QBoxLayout>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QToolButton>

namespace scd {

namespace {

/// The layout that holds the widget itself, somewhere under `layout`.
QLayout *layoutOf(QLayout *layout, QWidget *widget)
{
    for (int i = 0; layout && i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget() == widget)
            return layout;
        if (QLayout *inner = item->layout()) {
            if (QLayout *found = layoutOf(inner, widget))
                return found;
        }
    }
    return nullptr;
}

/// Qt looks for the label of a field only among its neighbours; a dressed field stands alone in its cell.
void nameByLabels(QWidget *form)
{
    static constexpr const char *named = "scdNamedByLabel";
    for (QLabel *label : form->findChildren<QLabel *>()) {
        QWidget *field = label->buddy();
        // Alt with a letter goes only to what takes the focus itself: the line in a field of several languages.
        if (field && field->focusProxy()) {
            field = field->focusProxy();
            label->setBuddy(field);
        }
        if (!field || field->parentWidget() == label->parentWidget() ||
            !(qobject_cast<QLineEdit *>(field) || qobject_cast<QPlainTextEdit *>(field) ||
              qobject_cast<QAbstractSpinBox *>(field)))
            continue;
        if (!field->accessibleName().isEmpty() && !field->property(named).toBool())
            continue;
        QString name = label->text();
        name.remove(u'&');
        field->setAccessibleName(name);
        field->setProperty(named, true);
    }
}

constexpr const char *mostEms = "scdMostEms";
constexpr qreal usualEm = 14; ///< pixels of an em at the usual text size, in which widths in .ui files are thought

bool endsInSpace(const QBoxLayout &row)
{
    return row.count() > 0 && row.itemAt(row.count() - 1)->spacerItem();
}

/// The fields that stand side by side in the form's own layouts; widgets with layouts of their own are left alone.
/// Rows that end in space hold short fields, which need no line of their own.
void shapeRows(QLayout *layout, int spacing, bool stacked)
{
    for (int i = 0; layout && i < layout->count(); ++i) {
        QLayout *inner = layout->itemAt(i)->layout();
        if (!inner)
            continue;
        if (auto *row = qobject_cast<QHBoxLayout *>(inner)) {
            const bool column = stacked && !endsInSpace(*row);
            if (const int gap = column ? spacing / 2 : spacing; row->spacing() != gap)
                row->setSpacing(gap);
            if (const auto direction = column ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
                row->direction() != direction)
                row->setDirection(direction);
        }
        shapeRows(inner, spacing, stacked);
    }
}

} // namespace

FieldDressing dressField(QWidget *field, bool withGoTo)
{
    FieldDressing dressing;
    QWidget *parent = field->parentWidget();
    auto *cell = new QWidget(parent);
    cell->setSizePolicy(field->sizePolicy());
    cell->setMinimumWidth(field->minimumWidth());
    if (field->maximumWidth() < QWIDGETSIZE_MAX) {
        cell->setProperty(mostEms, field->maximumWidth() / usualEm);
        field->setMaximumWidth(QWIDGETSIZE_MAX);
    }
    QLayout *layout = layoutOf(parent->layout(), field);
    if (layout)
        delete layout->replaceWidget(field, cell, Qt::FindDirectChildrenOnly);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    if (withGoTo) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(field, 1);
        dressing.goTo = new QToolButton(cell);
        dressing.goTo->setAutoRaise(true);
        dressing.goTo->setIcon(icon(QLatin1StringView("go-next")));
        const QString text = FormShaper::tr("Go to it", "the record that a field refers to");
        dressing.goTo->setToolTip(text);
        dressing.goTo->setAccessibleName(text);
        dressing.goTo->hide();
        row->addWidget(dressing.goTo);
        column->addLayout(row);
    } else {
        column->addWidget(field);
    }
    dressing.message = new FieldMessage(cell);
    dressing.message->setField(field);
    column->addWidget(dressing.message);
    return dressing;
}

MessageStrip *addStrip(QWidget *form)
{
    auto *strip = new MessageStrip(form);
    strip->setClosable(false);
    strip->hide();
    if (auto *column = qobject_cast<QVBoxLayout *>(form->layout()))
        column->insertWidget(0, strip);
    return strip;
}

FormShaper::FormShaper(QWidget *form)
    : QObject(form)
    , m_form(form)
{
    form->installEventFilter(this);
    shape();
}

bool FormShaper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange || event->type() == QEvent::Show)
        shape();
    if (event->type() == QEvent::Show)
        nameByLabels(m_form);
    // The labels have their new texts only after the form itself has had the event.
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(
            this, [this] { nameByLabels(m_form); }, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

/// Not the form's own width where it scrolls: that is never less than what its present shape needs.
int FormShaper::room()
{
    if (!m_viewport) {
        for (QWidget *above = m_form->parentWidget(); above; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above)) {
                m_viewport = area->viewport();
                m_viewport->installEventFilter(this);
                break;
            }
        }
    }
    return m_viewport ? std::min(m_form->width(), m_viewport->width() - qRound(em(m_form) * 2)) : m_form->width();
}

void FormShaper::shape()
{
    const qreal unit = em(m_form);
    const bool narrow = room() < 34 * unit;
    for (QFormLayout *layout : m_form->findChildren<QFormLayout *>()) {
        const auto policy = narrow ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows;
        if (layout->rowWrapPolicy() != policy)
            layout->setRowWrapPolicy(policy);
        layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        const int spacing = qRound(unit * 0.75);
        if (layout->horizontalSpacing() != spacing)
            layout->setHorizontalSpacing(spacing);
        if (const int rows = qRound(unit * (narrow ? 0.3 : 0.6)); layout->verticalSpacing() != rows)
            layout->setVerticalSpacing(rows);
        for (int row = 0; row < layout->rowCount(); ++row) {
            QLayoutItem *item = layout->itemAt(row, QFormLayout::LabelRole);
            auto *label = item ? qobject_cast<QLabel *>(item->widget()) : nullptr;
            if (!label)
                continue;
            QLayoutItem *field = layout->itemAt(row, QFormLayout::FieldRole);
            const bool isText = field && qobject_cast<QLabel *>(field->widget());
            // A line edit has its text in the middle of its height; so has the label beside it.
            const int beside = std::max(label->fontMetrics().height(), qRound(unit * 2.1));
            const int width = qRound(unit * 11);
            label->setWordWrap(!narrow);
            label->setMinimumHeight(narrow || isText ? 0 : beside);
            label->setMaximumHeight(narrow || isText ? QWIDGETSIZE_MAX
                                                     : std::max(beside, label->heightForWidth(width)));
            label->setMinimumWidth(narrow ? 0 : width);
            label->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : width);
        }
    }
    shapeRows(m_form->layout(), qRound(unit * 0.6), narrow);
    for (QWidget *cell : m_form->findChildren<QWidget *>()) {
        if (const QVariant ems = cell->property(mostEms); ems.isValid())
            cell->setMaximumWidth(qRound(ems.toReal() * unit));
    }
}

} // namespace scd
