#include "ui/widgets/taborder.h"

#include <QWidget>

namespace scd {

QWidget *putInTabOrder(QWidget *after, QWidget *tree)
{
    // In the order in which they were made, which is that of reading.
    QList<QWidget *> inside{tree};
    for (QWidget *widget = tree->nextInFocusChain(); widget && widget != tree; widget = widget->nextInFocusChain()) {
        if (tree->isAncestorOf(widget) && !widget->isWindow())
            inside << widget;
    }
    for (QWidget *widget : std::as_const(inside)) {
        QWidget::setTabOrder(after, widget);
        after = widget;
    }
    return after;
}

} // namespace scd
