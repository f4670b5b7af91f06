#include "models/domain/formsofaddress.h"

#include "models/domain/text.h"

#include <algorithm>
#include <array>

namespace scd {

namespace {

/// Whether the honorific is one of elected officials ("The Honorable", "Hon.", "Kgg."): it stands before the whole name
/// in writing and is not said before a surname. Academic ones ("Dr.", "Ing.", "Lcda.") are said.
bool isWrittenOnly(const QString &honorific)
{
    static constexpr std::array written = {
        QLatin1StringView("the honorable"), QLatin1StringView("honorable"),      QLatin1StringView("hon"),
        QLatin1StringView("el honorable"),  QLatin1StringView("la honorable"),   QLatin1StringView("kagalang-galang"),
        QLatin1StringView("kgg"),           QLatin1StringView("his excellency"), QLatin1StringView("her excellency"),
        QLatin1StringView("su excelencia"),
    };
    QString plain = folded(honorific.trimmed());
    if (plain.endsWith(u'.'))
        plain.chop(1);
    return std::any_of(written.begin(), written.end(), [&plain](QLatin1StringView one) { return plain == one; });
}

} // namespace

QString spokenAddress(const Person &person, const std::optional<Office> &office, const QString &language)
{
    const QString surname = addressSurname(person);
    if (!office || surname.isEmpty())
        return shortName(person);
    const QString honorific = office->honorific.text(language).trimmed();
    const QString title = office->title.text(language).trimmed();
    const bool official = office->rank == 1 || isWrittenOnly(honorific);
    const QString &form = official && !title.isEmpty() ? title : honorific;
    if (form.isEmpty() || isWrittenOnly(form))
        return shortName(person);
    return QStringLiteral("%1 %2").arg(form, surname);
}

} // namespace scd
