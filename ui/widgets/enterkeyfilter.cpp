#include "ui/widgets/enterkeyfilter.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QKeyEvent>
#include <QRadioButton>

namespace scd {

bool EnterKeyFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    auto *button = qobject_cast<QAbstractButton *>(watched);
    // What is switched with Space (check boxes, chips) leaves Enter to the default button of its dialog.
    const bool isSwitch = qobject_cast<QCheckBox *>(button) || qobject_cast<QRadioButton *>(button) ||
                          (button && button->isCheckable() && !button->group());
    if (!button || !button->isEnabled() || isSwitch)
        return false;
    if (!key->isAutoRepeat())
        button->click();
    return true;
}

} // namespace scd
