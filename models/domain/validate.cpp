#include "models/domain/validate.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace scd {

bool isKnownZone(const QString &zone)
{
    // Qt 6.4 also takes offsets such as "UTC+03:00": those carry no daylight-saving rules, so they are not zones.
    return !zone.startsWith(QLatin1StringView("UTC")) ? QTimeZone::isTimeZoneIdAvailable(zone.toUtf8())
                                                      : zone == QLatin1StringView("UTC");
}

bool isEmailLike(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[^\\s@]+@[^\\s@]+$"));
    return text.isEmpty() || pattern.match(text).hasMatch();
}

bool isWebLike(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(https?://)?[^\\s/.@]+(\\.[^\\s/.@]+)+(/\\S*)?$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return text.isEmpty() || pattern.match(text).hasMatch();
}

bool isBirthDateLike(QDate day)
{
    constexpr int earliest = 1900;
    return !day.isValid() || day.year() >= earliest;
}

bool isAgeLike(std::optional<int> years)
{
    constexpr int oldest = 120;
    return !years || (*years >= 0 && *years <= oldest);
}

} // namespace scd
