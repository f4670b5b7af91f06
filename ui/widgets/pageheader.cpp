#include "ui/widgets/pageheader.h"

#include "resources/flags.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
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
    m_buttons->addWidget(button);
    m_buttonArea->show();
    return button;
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
}

} // namespace scd
