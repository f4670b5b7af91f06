#pragma once

#include <QPainterPath>
#include <QString>

namespace scd {

/// A QR code as a path of dark squares; one module is one unit, and four light modules surround them.
struct QrCode
{
    QPainterPath path;
    int modules = 0; ///< along one side, with the quiet zone

    bool isEmpty() const { return modules == 0; }
};

/// Error correction M. Empty when the text is empty or too long for a code (2,331 bytes).
QrCode qrCode(const QString &text);

} // namespace scd
