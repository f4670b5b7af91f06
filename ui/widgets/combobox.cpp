#include "ui/widgets/combobox.h"

#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QWheelEvent>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace scd {

ComboBox::ComboBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(14);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    // Qt's own delegate for combo boxes paints past the style.
    setItemDelegate(new QStyledItemDelegate(this));
}

bool ComboBox::setCurrentData(const QVariant &userData)
{
    const int row = findData(userData);
    setCurrentIndex(row);
    return row >= 0;
}

QString ComboBox::spokenText() const
{
    QString label = accessibleName();
    if (label.isEmpty() && window()) {
        const auto labels = window()->findChildren<QLabel *>();
        for (const QLabel *one : labels) {
            if (one->buddy() != this)
                continue;
            label = one->text();
            label.remove(u'&');
            break;
        }
    }
    if (label.isEmpty())
        return currentText();
    return currentText().isEmpty() ? label : u"%1: %2"_s.arg(label, currentText());
}

QSize ComboBox::minimumSizeHint() const
{
    const QSize whole = QComboBox::minimumSizeHint();
    return {std::min(whole.width(), qRound(em(this) * 11)), whole.height()};
}

void ComboBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace scd
