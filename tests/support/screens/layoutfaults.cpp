#include "tests/support/screens/stage.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <algorithm>

namespace scd {

namespace {

QString nameOf(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        name += u'#' + widget->objectName();
    return name;
}

QString textFault(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        const auto *plain = qobject_cast<const PlainLabel *>(label);
        if (label->text().isEmpty() || (plain && plain->isElided()))
            return {};
        if (label->wordWrap()) {
            if (label->heightForWidth(label->width()) > label->height() + 1)
                return QStringLiteral("too low for “%1”").arg(label->text());
        } else if (label->sizeHint().width() > label->width() + 1) {
            return QStringLiteral("too narrow for “%1”").arg(label->text());
        }
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        if (button->text().isEmpty())
            return {};
        const int text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
        const int icon = button->icon().isNull() ? 0 : button->iconSize().width();
        const bool whole = qobject_cast<const QPushButton *>(button) || qobject_cast<const QCheckBox *>(button) ||
                           qobject_cast<const QRadioButton *>(button);
        if (whole && text + icon > button->width())
            return QStringLiteral("too narrow for “%1”").arg(button->text());
    }
    return {};
}

/// What people read or press; what holds others is judged by its parts.
bool isPart(const QWidget *widget)
{
    return qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget);
}

/// The widget deepest down that asks for the width.
const QWidget *widestIn(const QWidget *widget)
{
    for (;;) {
        const QWidget *widest = nullptr;
        for (const QWidget *child : widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            const auto least = [](const QWidget *one) {
                return std::max(one->minimumWidth(), one->minimumSizeHint().width());
            };
            if (child->isVisibleTo(widget) && (!widest || least(child) > least(widest)))
                widest = child;
        }
        if (!widest)
            return widget;
        widget = widest;
    }
}

} // namespace

QStringList layoutFaults(const QWidget *root)
{
    QStringList faults;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(root) || widget->size().isEmpty() || widget->window() != root->window())
            continue;
        if (const QString fault = textFault(widget); !fault.isEmpty())
            faults << nameOf(widget) + u' ' + fault;
        if (const auto *area = qobject_cast<const QScrollArea *>(widget);
            area && area->widget() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
            area->widget()->width() > area->viewport()->width() + 1) {
            const QWidget *widest = widestIn(area->widget());
            faults << nameOf(area) + QStringLiteral(" shows only a part of the width, because of ") + nameOf(widest) +
                          QStringLiteral(" in ") + nameOf(widest->parentWidget());
        }
        const QWidget *parent = widget->parentWidget();
        // What scrolls may be larger than what shows it, but not what is in it than its own parent.
        if (parent && !qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()) &&
            !qobject_cast<const QAbstractScrollArea *>(parent) && isPart(widget) &&
            !parent->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry()))
            faults << nameOf(widget) + QStringLiteral(" sticks out of ") + nameOf(parent);
        const QLayout *layout = widget->layout();
        for (int i = 0; layout && i < layout->count(); ++i) {
            const QWidget *a = layout->itemAt(i)->widget();
            for (int j = i + 1; a && a->isVisibleTo(root) && j < layout->count(); ++j) {
                const QWidget *b = layout->itemAt(j)->widget();
                if (b && b->isVisibleTo(root) && a->geometry().intersects(b->geometry()) &&
                    !qobject_cast<const QStackedWidget *>(widget))
                    faults << nameOf(a) + QStringLiteral(" lies over ") + nameOf(b);
            }
        }
    }
    return faults;
}

} // namespace scd
