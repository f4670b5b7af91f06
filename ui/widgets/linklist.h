#pragma once

#include "models/domain/id.h"

#include <QList>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace scd {

class PlainLabel;

/// Records that belong to the one that is shown, as buttons that go there.
class LinkList : public QWidget
{
    Q_OBJECT

public:
    struct Link
    {
        Ref ref;
        QString text;
        QString detail;
        QString icon;
    };

    explicit LinkList(QWidget *parent = nullptr);

    void setLinks(const QList<Link> &links);
    /// What is said when there are none.
    void setEmptyText(const QString &text);
    int count() const { return static_cast<int>(m_buttons.size()); }

Q_SIGNALS:
    void opened(scd::Ref ref);

private:
    QVBoxLayout *m_column = nullptr;
    PlainLabel *m_empty = nullptr;
    QList<QWidget *> m_buttons;
};

} // namespace scd
