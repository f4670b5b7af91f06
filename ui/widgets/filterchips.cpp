#include "ui/widgets/filterchips.h"

#include "ui/widgets/choicechips.h"
#include "ui/widgets/icons.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace scd {

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
    , m_chips(new ChoiceChips(this))
    , m_fold(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fold);
    column->addWidget(m_chips);
    m_fold->setObjectName(QStringLiteral("fold"));
    m_fold->setCheckable(true);
    m_fold->setAutoDefault(false);
    m_fold->setIcon(icon(QLatin1StringView("view-filter")));
    connect(m_fold, &QPushButton::toggled, this, &FilterChips::refresh);
    connect(m_chips, &ChoiceChips::selectedChanged, this, &FilterChips::refresh);
    refresh();
}

void FilterChips::refresh()
{
    constexpr int mostRows = 3;
    const QLayout *flow = m_chips->layout();
    const int one = flow ? flow->heightForWidth(QWIDGETSIZE_MAX) : 0;
    const bool folds = flow && width() > 0 && flow->heightForWidth(width()) > one * (mostRows + 1);
    m_fold->setText(m_chips->selected().isEmpty() ? tr("Filter") : tr("Filter is on"));
    m_fold->setVisible(folds);
    m_chips->setVisible(!folds || m_fold->isChecked());
}

void FilterChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refresh();
}

void FilterChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace scd
