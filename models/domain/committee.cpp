#include "models/domain/committee.h"

#include "models/domain/validate.h"

namespace scd {

template <>
const Entity &entityOf<Committee>()
{
    static const Entity description =
        Describe<Committee>(EntityKind::Committee, "committee", QT_TRANSLATE_NOOP("Entity", "Committee"),
                            QT_TRANSLATE_NOOP("Entity", "Committees"))
            .field("name", &Committee::name, QT_TRANSLATE_NOOP("Field", "Name of the committee"),
                   {.sensitivity = Sensitivity::Public, .required = true, .maxLength = 2000})
            .field("home_id", &Committee::home, QT_TRANSLATE_NOOP("Field", "Our city"),
                   {.sensitivity = Sensitivity::Public})
            .field("emergency_name", &Committee::emergencyName,
                   QT_TRANSLATE_NOOP("Field", "Emergency contact of the committee"))
            .field("emergency_phone", &Committee::emergencyPhone, QT_TRANSLATE_NOOP("Field", "Emergency phone"),
                   {.kind = FieldKind::Phone})
            .field("email", &Committee::email, QT_TRANSLATE_NOOP("Field", "E-mail"),
                   {.kind = FieldKind::Email, .sensitivity = Sensitivity::Public})
            .field("website", &Committee::website, QT_TRANSLATE_NOOP("Field", "Website"),
                   {.kind = FieldKind::Url, .sensitivity = Sensitivity::Public})
            .field("address", &Committee::address, QT_TRANSLATE_NOOP("Field", "Address"),
                   {.kind = FieldKind::LongText, .sensitivity = Sensitivity::Public})
            .field("sample", &Committee::sample, QT_TRANSLATE_NOOP("Field", "Sample data"))
            .title(
                [](const Committee &committee, const QStringList &languages) { return committee.name.best(languages); })
            .validate([](const Committee &committee) {
                Problems problems;
                if (!isEmailLike(committee.email))
                    problems << Problem{QStringLiteral("email"), problem::notAnAddress};
                if (!isWebLike(committee.website))
                    problems << Problem{QStringLiteral("website"), problem::notAnAddress};
                return problems;
            })
            .build();
    return description;
}

} // namespace scd
