#pragma once

#include <QDateTime>

namespace scd {

/// Where "now" and "today" come from, so that tests and the sample pictures can set them.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The moment, in UTC.
    virtual QDateTime now() const = 0;
    /// The date here, in the laptop's own zone.
    virtual QDate today() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    QDate today() const override { return QDate::currentDate(); }
};

/// A clock that stands where it was set.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime now)
        : m_now(std::move(now))
    {
    }
    void set(const QDateTime &now) { m_now = now; }
    QDateTime now() const override { return m_now.toUTC(); }
    QDate today() const override { return m_now.date(); }

private:
    QDateTime m_now;
};

} // namespace scd
