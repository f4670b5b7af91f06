#include "ui/widgets/linklist.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace scd {

LinkList::LinkList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_empty(new PlainLabel({}, PlainLabel::Role::Secondary, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(qRound(em(this) * 0.4));
    m_empty->setWordWrap(true);
    m_column->addWidget(m_empty);
}

void LinkList::setLinks(const QList<Link> &links)
{
    for (QWidget *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (const Link &link : links) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        // A name may hold "&", which a button would take for a mnemonic.
        auto *button = new QPushButton(QString(link.text).replace(u'&', QStringLiteral("&&")), line);
        if (!link.icon.isEmpty())
            button->setIcon(icon(link.icon));
        button->setAccessibleName(link.detail.isEmpty() ? link.text
                                                        : QStringLiteral("%1, %2").arg(link.text, link.detail));
        row->addWidget(button);
        auto *detail = new PlainLabel(link.detail, PlainLabel::Role::Secondary, line);
        detail->setElided(true);
        row->addWidget(detail, 1);
        connect(button, &QPushButton::clicked, this, [this, ref = link.ref] { Q_EMIT opened(ref); });
        m_column->addWidget(line);
        m_buttons << line;
    }
    m_empty->setVisible(m_buttons.isEmpty() && !m_empty->text().isEmpty());
}

void LinkList::setEmptyText(const QString &text)
{
    m_empty->setText(text);
    m_empty->setVisible(m_buttons.isEmpty() && !text.isEmpty());
}

} // namespace scd
