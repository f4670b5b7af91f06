#include "models/documents/qrcode.h"

#include <memory>
#include <qrencode.h>

namespace scd {

QrCode qrCode(const QString &text)
{
    constexpr int quiet = 4;
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty() || bytes.contains('\0'))
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return {};
    QrCode result;
    result.modules = code->width + 2 * quiet;
    for (int row = 0; row < code->width; ++row) {
        // Runs of dark modules become one rectangle, so that no hairline of paper shows between them.
        for (int column = 0; column < code->width;) {
            int end = column;
            while (end < code->width && (code->data[row * code->width + end] & 1) != 0)
                ++end;
            if (end > column)
                result.path.addRect(column + quiet, row + quiet, end - column, 1);
            column = end > column ? end : column + 1;
        }
    }
    return result;
}

} // namespace scd
