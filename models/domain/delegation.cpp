#include "models/domain/delegation.h"

#include "models/domain/validate.h"

#include <QRegularExpression>

namespace scd {

template <>
std::span<const Choice> choices<Direction>()
{
    static constexpr Choice all[] = {
        {"inbound", QT_TRANSLATE_NOOP("Choice", "Inbound")},
        {"outbound", QT_TRANSLATE_NOOP("Choice", "Outbound")},
    };
    return all;
}

template <>
std::span<const Choice> choices<DelegationStatus>()
{
    static constexpr Choice all[] = {
        {"idea", QT_TRANSLATE_NOOP("Choice", "Idea")},
        {"invited", QT_TRANSLATE_NOOP("Choice", "Invited")},
        {"approved", QT_TRANSLATE_NOOP("Choice", "Approved")},
        {"recruiting", QT_TRANSLATE_NOOP("Choice", "Recruiting")},
        {"confirmed", QT_TRANSLATE_NOOP("Choice", "Confirmed")},
        {"travelling", QT_TRANSLATE_NOOP("Choice", "Travelling")},
        {"returned", QT_TRANSLATE_NOOP("Choice", "Returned")},
        {"reported", QT_TRANSLATE_NOOP("Choice", "Reported")},
        {"closed", QT_TRANSLATE_NOOP("Choice", "Closed")},
        {"postponed", QT_TRANSLATE_NOOP("Choice", "Postponed")},
        {"cancelled", QT_TRANSLATE_NOOP("Choice", "Cancelled")},
    };
    return all;
}

template <>
std::span<const Choice> choices<DelegateRole>()
{
    static constexpr Choice all[] = {
        {"member", QT_TRANSLATE_NOOP("Choice", "Member")},
        {"head", QT_TRANSLATE_NOOP("Choice", "Head of delegation")},
        {"deputy", QT_TRANSLATE_NOOP("Choice", "Deputy head")},
        {"elected", QT_TRANSLATE_NOOP("Choice", "Elected official")},
        {"staff", QT_TRANSLATE_NOOP("Choice", "City staff")},
        {"chaperone", QT_TRANSLATE_NOOP("Choice", "Chaperone")},
        {"youth", QT_TRANSLATE_NOOP("Choice", "Youth delegate")},
        {"teacher", QT_TRANSLATE_NOOP("Choice", "Teacher")},
        {"artist", QT_TRANSLATE_NOOP("Choice", "Artist")},
        {"athlete", QT_TRANSLATE_NOOP("Choice", "Athlete")},
        {"business", QT_TRANSLATE_NOOP("Choice", "Business delegate")},
        {"medical", QT_TRANSLATE_NOOP("Choice", "Medical staff")},
        {"interpreter", QT_TRANSLATE_NOOP("Choice", "Interpreter")},
        {"spouse", QT_TRANSLATE_NOOP("Choice", "Spouse or partner")},
        {"press", QT_TRANSLATE_NOOP("Choice", "Press")},
        {"volunteer", QT_TRANSLATE_NOOP("Choice", "Volunteer")},
    };
    return all;
}

template <>
std::span<const Choice> choices<DelegateStatus>()
{
    static constexpr Choice all[] = {
        {"invited", QT_TRANSLATE_NOOP("Choice", "Invited")},
        {"applied", QT_TRANSLATE_NOOP("Choice", "Applied")},
        {"confirmed", QT_TRANSLATE_NOOP("Choice", "Confirmed")},
        {"waiting", QT_TRANSLATE_NOOP("Choice", "Waiting list")},
        {"withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn")},
    };
    return all;
}

namespace {

Problems check(const Delegation &delegation)
{
    static const QRegularExpression code(QStringLiteral("^[A-Z0-9][A-Z0-9-]*$"));
    Problems problems;
    if (!code.match(delegation.code).hasMatch())
        problems << Problem{QStringLiteral("code"), problem::badCode};
    if (delegation.start.isValid() && delegation.end.isValid() && delegation.end < delegation.start)
        problems << Problem{QStringLiteral("end_date"), problem::endBeforeStart, Severity::Refused,
                            delegation.start.toString(Qt::ISODate)};
    return problems;
}

} // namespace

template <>
const Entity &entityOf<Delegation>()
{
    constexpr auto open = Sensitivity::Public;
    static const Entity description =
        Describe<Delegation>(EntityKind::Delegation, "delegation", QT_TRANSLATE_NOOP("Entity", "Delegation"),
                             QT_TRANSLATE_NOOP("Entity", "Delegations"))
            .field("exchange_id", &Delegation::exchange, QT_TRANSLATE_NOOP("Field", "Exchange"),
                   {.sensitivity = open, .required = true})
            .owned()
            .field("code", &Delegation::code, QT_TRANSLATE_NOOP("Field", "Code"),
                   {.sensitivity = open, .required = true, .searchable = true, .maxLength = 40})
            .field("name", &Delegation::name, QT_TRANSLATE_NOOP("Field", "Name"),
                   {.sensitivity = open, .searchable = true, .maxLength = 3000})
            .field("direction", &Delegation::direction, QT_TRANSLATE_NOOP("Field", "Direction"), {.sensitivity = open})
            .field("official", &Delegation::official, QT_TRANSLATE_NOOP("Field", "Official visit"),
                   {.sensitivity = open})
            .field("status", &Delegation::status, QT_TRANSLATE_NOOP("Field", "Status"), {.sensitivity = open})
            .field("start_date", &Delegation::start, QT_TRANSLATE_NOOP("Field", "First day"),
                   {.group = "dates", .sensitivity = open})
            .field("end_date", &Delegation::end, QT_TRANSLATE_NOOP("Field", "Last day"),
                   {.group = "dates", .sensitivity = open})
            .field("zone", &Delegation::zone, QT_TRANSLATE_NOOP("Field", "Time zone of the place visited"),
                   {.kind = FieldKind::Zone, .sensitivity = open})
            .field("purpose", &Delegation::purpose, QT_TRANSLATE_NOOP("Field", "Purpose"),
                   {.sensitivity = open, .searchable = true})
            .field("leader_id", &Delegation::leader, QT_TRANSLATE_NOOP("Field", "Leader"), {.sensitivity = open})
            .field("deputy_id", &Delegation::deputy, QT_TRANSLATE_NOOP("Field", "Deputy"), {.sensitivity = open})
            .field("counterpart_id", &Delegation::counterpart, QT_TRANSLATE_NOOP("Field", "Counterpart"),
                   {.sensitivity = open})
            .field("emergency_name", &Delegation::emergencyName, QT_TRANSLATE_NOOP("Field", "Emergency contact"),
                   {.group = "emergency"})
            .field("emergency_phone", &Delegation::emergencyPhone, QT_TRANSLATE_NOOP("Field", "Emergency phone"),
                   {.kind = FieldKind::Phone, .group = "emergency"})
            .field("emergency_phone_home", &Delegation::emergencyPhoneHome,
                   QT_TRANSLATE_NOOP("Field", "Emergency phone at home"),
                   {.kind = FieldKind::Phone, .group = "emergency"})
            .field("lodging", &Delegation::lodging, QT_TRANSLATE_NOOP("Field", "Lodging"), {.searchable = true})
            .field("dress", &Delegation::dress, QT_TRANSLATE_NOOP("Field", "Usual attire"),
                   {.sensitivity = open, .maxLength = 3000})
            .field("notes", &Delegation::notes, QT_TRANSLATE_NOOP("Field", "Notes"),
                   {.kind = FieldKind::LongText, .searchable = true})
            .searchThrough({"exchange_id", "exchange_id.partnership_id.partner_id"})
            .title([](const Delegation &delegation, const QStringList &languages) {
                const QString name = delegation.name.best(languages);
                return name.isEmpty() ? delegation.code : name;
            })
            .validate(check)
            .build();
    return description;
}

template <>
const Entity &entityOf<DelegationGroup>()
{
    constexpr auto open = Sensitivity::Public;
    static const Entity description =
        Describe<DelegationGroup>(EntityKind::DelegationGroup, "delegation_group", QT_TRANSLATE_NOOP("Entity", "Group"),
                                  QT_TRANSLATE_NOOP("Entity", "Groups"))
            .field("delegation_id", &DelegationGroup::delegation, QT_TRANSLATE_NOOP("Field", "Delegation"),
                   {.sensitivity = open, .required = true})
            .owned()
            .field("name", &DelegationGroup::name, QT_TRANSLATE_NOOP("Field", "Name"),
                   {.sensitivity = open, .required = true, .maxLength = 2000})
            .field("leader_id", &DelegationGroup::leader, QT_TRANSLATE_NOOP("Field", "Lead"), {.sensitivity = open})
            .field("position", &DelegationGroup::position, QT_TRANSLATE_NOOP("Field", "Order"), {.sensitivity = open})
            .title(
                [](const DelegationGroup &group, const QStringList &languages) { return group.name.best(languages); })
            .build();
    return description;
}

template <>
const Entity &entityOf<Delegate>()
{
    constexpr auto open = Sensitivity::Public;
    static const Entity description =
        Describe<Delegate>(EntityKind::Delegate, "delegate", QT_TRANSLATE_NOOP("Entity", "Delegate"),
                           QT_TRANSLATE_NOOP("Entity", "Delegates"))
            .field("delegation_id", &Delegate::delegation, QT_TRANSLATE_NOOP("Field", "Delegation"),
                   {.sensitivity = open, .required = true})
            .owned()
            .field("person_id", &Delegate::person, QT_TRANSLATE_NOOP("Field", "Person"),
                   {.sensitivity = open, .required = true})
            .titledBy()
            .field("role", &Delegate::role, QT_TRANSLATE_NOOP("Field", "Role"), {.sensitivity = open})
            .field("status", &Delegate::status, QT_TRANSLATE_NOOP("Field", "Status"))
            .field("precedence", &Delegate::precedence, QT_TRANSLATE_NOOP("Field", "Order of precedence"),
                   {.sensitivity = open})
            .field("group_id", &Delegate::group, QT_TRANSLATE_NOOP("Field", "Group"), {.sensitivity = open})
            .field("badge_name", &Delegate::badgeName, QT_TRANSLATE_NOOP("Field", "Name on the badge"),
                   {.sensitivity = open})
            .field("notes", &Delegate::notes, QT_TRANSLATE_NOOP("Field", "Notes"),
                   {.kind = FieldKind::LongText, .sensitivity = Sensitivity::Personal})
            .searchThrough({"person_id"})
            .validate([](const Delegate &delegate) {
                Problems problems;
                if (delegate.precedence && *delegate.precedence < 1)
                    problems << Problem{QStringLiteral("precedence"), problem::outOfRange};
                return problems;
            })
            .build();
    return description;
}

} // namespace scd
