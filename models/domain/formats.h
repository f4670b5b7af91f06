#pragma once

#include "models/domain/writtendate.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QString>
#include <QTime>

namespace scd {

/// How dates and times are written, on screen and on paper, in one language and for one region. A month always has
/// its name: 3/4/26 is one day in Los Angeles and another in Loja. Language and region are two things: a reader of
/// Filipino in California wants Filipino words and Californian habits.
///
/// Pure: asks neither the system nor the default locale. Invalid dates and times give an empty text.
class Formats
{
    Q_DECLARE_TR_FUNCTIONS(scd::Formats)

public:
    /// Short "Mar 4, 2026", Long "March 4, 2026".
    enum class Length { Short, Long };

    /// `language`: "en", "es", "fil" (others are taken as Qt knows them); `region`: "US", "EC", "PH" or empty for
    /// the usual one of the language.
    explicit Formats(const QString &language = QStringLiteral("en"), const QString &region = {});

    QString language() const { return m_language; }
    QString region() const { return m_region; }
    /// For numbers, sorting and Qt's own widgets. Its territory can differ from region(): Qt knows only fil_PH.
    QLocale locale() const { return m_locale; }
    /// How 3/4 is read, which is never written.
    DateOrder dateOrder() const { return m_monthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst; }
    Qt::DayOfWeek firstDayOfWeek() const { return m_firstDay; }

    QString date(QDate date, Length length = Length::Short) const;
    /// Without the year, for lists of one year: "Mar 4", "4 de marzo".
    QString dayMonth(QDate date, Length length = Length::Short) const;
    /// "Wednesday, March 4, 2026", with the weekday as it stands inside a sentence.
    QString weekdayDate(QDate date) const;
    /// The same as the title of a day: the first letter upper, also in Spanish ("Miércoles, 4 de marzo de 2026").
    QString heading(QDate date) const;
    QString weekday(QDate date, Length length = Length::Long) const;

    /// "Mar 4–7, 2026", "Mar 28 – Apr 3, 2026", "Dec 30, 2026 – Jan 4, 2027". One of the ends may be missing
    /// ("from …", "until …" in the language of the program); a range that ends before it begins is shown as it is.
    QString dateRange(QDate from, QDate to, Length length = Length::Short) const;

    /// Several days, those that follow each other as one range: "Jul 17–20, 2026; Jul 24, 2026".
    QString days(QList<QDate> days, Length length = Length::Short) const;

    /// "2:05 PM" or "14:05", as the region does.
    QString time(QTime time) const;
    QString timeRange(QTime from, QTime to) const;
    QString dateTime(QDate date, QTime time, Length length = Length::Short) const;

    /// "today", "tomorrow", "in 12 days", "3 days ago". In the language of the program, not of this object, because
    /// it is for the screen alone: paper outlives "tomorrow".
    static QString relativeDay(QDate day, QDate today);

    /// The first letter upper; the rest as it is.
    static QString capitalised(const QString &text);

private:
    QString monthName(QDate date, Length length) const;
    bool isSpanish() const { return m_language == QLatin1StringView("es"); }

    QString m_language;
    QString m_region;
    QLocale m_locale;
    bool m_twelveHours = false;
    bool m_monthFirst = false;
    Qt::DayOfWeek m_firstDay = Qt::Monday;
};

} // namespace scd
