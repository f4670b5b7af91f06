#include "models/itemmodels/statuschips.h"

namespace scd {

ChipColor chipColorOf(DelegationStatus status)
{
    switch (status) {
    case DelegationStatus::Invited:
    case DelegationStatus::Approved:
    case DelegationStatus::Recruiting:
        return ChipColor::Blue;
    case DelegationStatus::Confirmed:
    case DelegationStatus::Travelling:
        return ChipColor::Green;
    case DelegationStatus::Postponed:
        return ChipColor::Amber;
    case DelegationStatus::Cancelled:
        return ChipColor::Red;
    case DelegationStatus::Idea:
    case DelegationStatus::Returned:
    case DelegationStatus::Reported:
    case DelegationStatus::Closed:
        break;
    }
    return ChipColor::Neutral;
}

ChipColor chipColorOf(DelegateStatus status)
{
    switch (status) {
    case DelegateStatus::Confirmed:
        return ChipColor::Green;
    case DelegateStatus::Invited:
    case DelegateStatus::Applied:
        return ChipColor::Blue;
    case DelegateStatus::Waiting:
        return ChipColor::Amber;
    case DelegateStatus::Withdrawn:
        break;
    }
    return ChipColor::Neutral;
}

ChipColor chipColorOf(ItemStatus status)
{
    switch (status) {
    case ItemStatus::Confirmed:
        return ChipColor::Green;
    case ItemStatus::Changed:
        return ChipColor::Amber;
    case ItemStatus::Cancelled:
        return ChipColor::Red;
    case ItemStatus::Draft:
        break;
    }
    return ChipColor::Neutral;
}

} // namespace scd
