#include "ui/widgets/pageheader.h"

#include "resources/flags.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace scd {

SectionHeader::SectionHeader(QWidget *parent)
    : SectionHeader(QString(), parent)
{
}

SectionHeader::SectionHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(title, PlainLabel::Role::Section, this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_title, 1);
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

QPushButton *SectionHeader::addButton(const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(text, this);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    button->setFlat(true);
    m_row->addWidget(button);
    return button;
}

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_flag(new QLabel(this))
    , m_title(new PlainLabel(QString(), PlainLabel::Role::Title, this))
    , m_chip(new ChipLabel(this))
    , m_subtitle(new PlainLabel(QString(), PlainLabel::Role::Secondary, this))
    , m_state(new PlainLabel(QString(), PlainLabel::Role::Secondary, this))
    , m_buttonArea(new QWidget(this))
    , m_buttons(new FlowLayout(m_buttonArea))
{
    const int e = qRound(em(this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(e / 3);
    auto *row = new QHBoxLayout;
    row->setSpacing(qRound(e * 0.7));
    row->addWidget(m_flag);
    row->addWidget(m_title, 1);
    row->addWidget(m_chip);
    row->addWidget(m_state, 0, Qt::AlignRight);
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    column->addLayout(row);
    column->addWidget(m_subtitle);
    column->addSpacing(e / 2);
    column->addWidget(m_buttonArea);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_buttonArea->setSizePolicy(policy);
    m_flag->hide();
    m_subtitle->hide();
    m_state->hide();
    m_buttonArea->hide();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::setCountry(const QString &country)
{
    m_country = country;
    drawFlag();
}

void PageHeader::drawFlag()
{
    const QIcon flag = flagIcon(m_country);
    m_flag->setVisible(!flag.isNull());
    if (flag.isNull())
        return;
    const int high = qRound(em(this) * 1.5);
    static_cast<QLabel *>(m_flag)->setPixmap(flag.pixmap(QSize(high * 4 / 3, high), devicePixelRatioF()));
}

QPushButton *PageHeader::addButton(const QString &text, const QString &iconName, bool primary)
{
    auto *button = new QPushButton(text, m_buttonArea);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    button->setProperty("primary", primary);
    m_actions << button;
    m_buttons->addWidget(button);
    m_buttonArea->show();
    if (!m_more) {
        //: A button of a record's head: a menu of what else can be done, where there is no room for the buttons.
        m_more = new QPushButton(tr("More"), m_buttonArea);
        auto *menu = new QMenu(m_more);
        m_more->setMenu(menu);
        m_more->hide();
        connect(menu, &QMenu::aboutToShow, this, &PageHeader::fillMore);
    }
    m_buttons->removeWidget(m_more);
    m_buttons->addWidget(m_more);
    fold();
    return button;
}

int PageHeader::linesFor(int width) const
{
    const int gap = style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing);
    int lines = 1;
    int x = 0;
    for (const QPushButton *button : m_actions) {
        const int wide = button->sizeHint().width();
        if (x > 0 && x + wide > width) {
            ++lines;
            x = 0;
        }
        x += wide + gap;
    }
    return lines;
}

void PageHeader::fold()
{
    if (!m_more)
        return;
    constexpr int mostLines = 2;
    // Folding may take a scroll bar away, and the room that it leaves must not unfold again.
    const int room = width() - (m_isFolded ? qRound(em(this) * 1.5) : 0);
    m_isFolded = m_actions.size() > 2 && linesFor(room) > mostLines;
    for (qsizetype i = 1; i < m_actions.size(); ++i)
        m_actions.at(i)->setVisible(!m_isFolded);
    m_more->setVisible(m_isFolded);
}

void PageHeader::fillMore()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    for (QPushButton *button : m_actions.mid(1)) {
        QAction *action = menu->addAction(button->icon(), button->text(), button, &QPushButton::click);
        action->setEnabled(button->isEnabled());
    }
}

void PageHeader::setState(const QString &state)
{
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
}

void PageHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_country.isEmpty())
        drawFlag();
    if (event->type() == QEvent::FontChange)
        fold();
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

} // namespace scd
