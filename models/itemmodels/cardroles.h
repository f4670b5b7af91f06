#pragma once

#include <Qt>

namespace scd {

/// What a card in a list shows. Models answer these roles; Qt::DisplayRole is the title, Qt::AccessibleTextRole the
/// whole card as a sentence part ("Loja Mayor's visit, March 4–7, Confirmed").
enum CardRole : int {
    CardSubtitleRole = Qt::UserRole + 0x100, ///< QString: the second line
    CardChipRole,                            ///< QString: the status, "" for none
    CardChipColorRole,                       ///< int(ChipColor)
    CardIconRole,                            ///< QString: icon name (ui/widgets/icons.h), "" for none
    CardCountryRole,                         ///< QString: ISO 3166 alpha-2, shown as a flag instead of the icon
    CardCountRole,                           ///< QString: small text at the right end of the first line
    CardIdRole,                              ///< qint64: the record
};

/// The colour classes of a chip. The text always says the same: nothing is told by colour alone.
enum class ChipColor { Neutral, Blue, Green, Amber, Red };

} // namespace scd
