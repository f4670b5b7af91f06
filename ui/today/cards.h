#pragma once

#include "models/planning/overview.h"
#include "ui/widgets/page.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace scd {

class ChipLabel;
class LinkList;
class PlainLabel;

/// A panel with a hairline and round corners.
class Panel : public QFrame
{
    Q_OBJECT

public:
    explicit Panel(QWidget *parent = nullptr);

    QVBoxLayout *column() const { return m_column; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column = nullptr;
};

/// The clock of one place: what time it is there, and whether it is a good time to call.
class ClockCard : public Panel
{
    Q_OBJECT

public:
    ClockCard(UiContext &context, QWidget *parent = nullptr);

    void showClock(const PlaceClock &clock);

private:
    QString differenceText(const PlaceClock &clock) const;

    UiContext &m_context;
    QWidget *m_flag = nullptr;
    QString m_country;
    PlainLabel *m_place = nullptr;
    PlainLabel *m_time = nullptr;
    PlainLabel *m_day = nullptr;
    PlainLabel *m_difference = nullptr;
    ChipLabel *m_hint = nullptr;
};

/// Links of a page that is read, not worked in: without frames.
void flatten(LinkList *list);

/// A delegation that is under way or comes next: how long it is until then, what is missing, what it does today.
class DelegationCard : public Panel
{
    Q_OBJECT

public:
    DelegationCard(UiContext &context, QWidget *parent = nullptr);

    /// `large` for the first one: with its countdown and its buttons.
    void showDelegation(const UpcomingDelegation &upcoming, bool large);

private:
    QString countdown(const UpcomingDelegation &upcoming) const;

    UiContext &m_context;
    DelegationId m_id;
    QWidget *m_flag = nullptr;
    QString m_country;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_facts = nullptr;
    PlainLabel *m_countdown = nullptr;
    ChipLabel *m_status = nullptr;
    PlainLabel *m_todayTitle = nullptr;
    LinkList *m_today = nullptr;
    PlainLabel *m_missingTitle = nullptr;
    LinkList *m_missing = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_print = nullptr;
};

} // namespace scd
