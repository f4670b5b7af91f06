#include "ui/widgets/listdetail.h"

#include "ui/widgets/cardview.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

namespace scd {

ListDetail::ListDetail(QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_listPane(new QWidget)
    , m_detailPane(new QWidget)
    , m_back(new QToolButton)
    , m_title(new PlainLabel({}, PlainLabel::Role::Heading))
    , m_new(new QPushButton)
    , m_search(new SearchField)
    , m_order(new ComboBox)
    , m_list(new CardView)
    , m_footer(new PlainLabel({}, PlainLabel::Role::Secondary))
{
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_listPane);
    m_splitter->addWidget(m_detailPane);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_listPane->setAutoFillBackground(true);
    m_listPane->setBackgroundRole(QPalette::Base);

    const int unit = qRound(em(this));
    auto *pane = new QVBoxLayout(m_listPane);
    pane->setContentsMargins(unit / 2, unit, unit / 2, unit / 2);
    pane->setSpacing(unit / 2);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(unit / 2, 0, unit / 4, 0);
    m_title->setElided(true);
    head->addWidget(m_title, 1);
    m_new->setIcon(icon(QLatin1StringView("list-add")));
    head->addWidget(m_new);
    pane->addLayout(head);
    m_filters = new QVBoxLayout;
    m_filters->setContentsMargins(unit / 4, 0, unit / 4, 0);
    m_filters->setSpacing(unit / 2);
    m_filters->addWidget(m_search);
    pane->addLayout(m_filters);
    pane->addWidget(m_list, 1);
    auto *foot = new FlowLayout;
    foot->setContentsMargins(unit / 2, 0, unit / 4, 0);
    foot->setSpacing(unit / 2);
    foot->addWidget(m_footer);
    foot->addWidget(m_order);
    pane->addLayout(foot);

    m_detailLayout = new QVBoxLayout(m_detailPane);
    m_detailLayout->setContentsMargins(0, 0, 0, 0);
    m_detailLayout->setSpacing(0);
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setIcon(icon(QLatin1StringView("go-previous")));
    m_back->setAutoRaise(true);
    m_detailLayout->addWidget(m_back, 0, Qt::AlignLeft);
    m_back->hide();
    connect(m_back, &QToolButton::clicked, this, [this] {
        Q_EMIT backPressed();
        showDetail(false);
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_search, &SearchField::downPressed, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &QAbstractItemView::clicked, this, [this] { showDetail(true); });
    connect(m_list, &QAbstractItemView::activated, this, [this] { showDetail(true); });
    setTabOrder(m_search, m_list);
    retranslate();
}

void ListDetail::addFilter(QWidget *filter)
{
    m_filters->addWidget(filter);
}

void ListDetail::setDetail(QWidget *detail)
{
    m_detailLayout->addWidget(detail, 1);
}

void ListDetail::showDetail(bool detail)
{
    m_detailShown = detail;
    arrange();
}

void ListDetail::focusSearch()
{
    showDetail(false);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    if (!m_sized && width() > 0 && !m_narrow) {
        // Wide enough for a card, but never more than the form gets.
        const int wanted = std::min(qRound(em(this) * 22), width() * 2 / 5);
        m_splitter->setSizes({wanted, width() - wanted});
        m_sized = true;
    }
}

void ListDetail::arrange()
{
    m_narrow = width() < qRound(em(this) * 45);
    m_listPane->setVisible(!m_narrow || !m_detailShown);
    m_detailPane->setVisible(!m_narrow || m_detailShown);
    m_back->setVisible(m_narrow);
    // What stands above the list is never cut, whatever the language and the size of the text.
    const int own = m_listPane->layout()->minimumSize().width();
    m_listPane->setMinimumWidth(m_narrow ? qRound(em(this) * 8) : std::max(own, qRound(em(this) * 16)));
}

void ListDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        arrange();
    QWidget::changeEvent(event);
}

void ListDetail::retranslate()
{
    m_back->setText(tr("Back to the list"));
    m_order->setAccessibleName(tr("Order of the list"));
    m_order->setToolTip(tr("Order of the list"));
}

} // namespace scd
