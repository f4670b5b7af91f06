#include "ui/exchanges/sidebyside.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace scd {

SideBySide::SideBySide(QWidget *list, QWidget *side, QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_list(list)
    , m_side(new QWidget)
    , m_back(new QPushButton(m_side))
    , m_scroll(new QScrollArea(m_side))
{
    m_back->setFlat(true);
    m_back->setIcon(icon(QLatin1StringView("go-previous")));
    m_back->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, this, &SideBySide::closeSide);

    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(side);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(12, 0, 0, 0);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addWidget(m_scroll, 1);

    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_side);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 4);
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    arrange();
}

void SideBySide::setBackText(const QString &text)
{
    m_back->setText(text);
}

bool SideBySide::isWide() const
{
    return width() >= 62 * em(this);
}

void SideBySide::openSide(qint64 record)
{
    m_open = true;
    if (record != std::exchange(m_record, record))
        m_scroll->verticalScrollBar()->setValue(0);
    arrange();
}

void SideBySide::closeSide()
{
    if (!m_open)
        return;
    m_open = false;
    m_record = 0;
    arrange();
    m_list->setFocus();
    Q_EMIT sideClosed();
}

void SideBySide::arrange()
{
    const bool wide = isWide();
    m_side->setVisible(m_open);
    m_list->setVisible(!m_open || wide);
    m_back->setVisible(!wide);
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SideBySide::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_open) {
        closeSide();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace scd
