#include "ui/widgets/calendarpopup.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typedfield.h"

#include <QCalendarWidget>
#include <QGuiApplication>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace scd {

CalendarPopup::CalendarPopup(TypedField *field, QDate shown)
    : QFrame(field, Qt::Popup)
    , m_field(field)
    , m_calendar(new QCalendarWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    const int margin = qRound(em(this) * 0.4);
    column->setContentsMargins(margin, margin, margin, margin);
    m_calendar->setAccessibleName(tr("Calendar"));
    m_calendar->setLocale(field->formats().locale());
    m_calendar->setFirstDayOfWeek(field->formats().firstDayOfWeek());
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    QTextCharFormat plain;
    plain.setForeground(palette().text());
    m_calendar->setWeekdayTextFormat(Qt::Saturday, plain);
    m_calendar->setWeekdayTextFormat(Qt::Sunday, plain);
    QTextCharFormat head;
    head.setForeground(colorsOf(palette()).secondaryText);
    head.setBackground(palette().base());
    m_calendar->setHeaderTextFormat(head);
    m_calendar->setSelectedDate(shown);
    m_calendar->setMinimumWidth(qRound(em(this) * 20));
    m_calendar->setMinimumHeight(qRound(em(this) * 17));
    // Qt's own navigation bar is a bar of the accent colour with green arrows.
    if (auto *bar = m_calendar->findChild<QWidget *>(u"qt_calendar_navigationbar"_s)) {
        QPalette own = bar->palette();
        own.setColor(QPalette::Highlight, palette().color(QPalette::Base));
        own.setColor(QPalette::HighlightedText, palette().color(QPalette::Text));
        bar->setPalette(own);
    }
    if (auto *back = m_calendar->findChild<QToolButton *>(u"qt_calendar_prevmonth"_s))
        back->setIcon(icon("go-previous"_L1));
    if (auto *next = m_calendar->findChild<QToolButton *>(u"qt_calendar_nextmonth"_s))
        next->setIcon(icon("go-next"_L1));
    column->addWidget(m_calendar);
    connect(m_calendar, &QCalendarWidget::clicked, this, &CalendarPopup::chosen);
    connect(m_calendar, &QCalendarWidget::activated, this, [this](QDate day) {
        // Enter; a second click comes here too, after clicked().
        if (QGuiApplication::mouseButtons() == Qt::NoButton)
            Q_EMIT chosen(day);
    });
}

void CalendarPopup::setMarked(const QList<QDate> &days)
{
    m_calendar->setDateTextFormat({}, {});
    QTextCharFormat mark;
    mark.setBackground(colorsOf(palette()).accentTint);
    mark.setForeground(palette().text());
    mark.setFontWeight(QFont::Bold);
    for (const QDate day : days)
        m_calendar->setDateTextFormat(day, mark);
}

void CalendarPopup::open()
{
    adjustSize();
    QPoint place = m_field->mapToGlobal(QPoint(0, m_field->height() + 2));
    if (const QScreen *on = screen(); on && place.y() + height() > on->availableGeometry().bottom())
        place = m_field->mapToGlobal(QPoint(0, -height() - 2));
    move(place);
    show();
    m_calendar->setFocus();
}

} // namespace scd
