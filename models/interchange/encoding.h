#pragma once

#include <QByteArray>
#include <QString>

namespace scd {

/// The text of a file as bytes in which separators, quotes and line ends can be found whatever its encoding was.
struct EncodedText
{
    /// How the bytes of `text` beyond ASCII are to be read.
    enum class Bytes {
        Utf8,      ///< all of it is UTF-8
        MixedUtf8, ///< UTF-8 for the most part; what is not, is Windows-1252
        FromUtf16, ///< UTF-8, with 0xFF in place of each lone surrogate
        Windows1252
    };
    QByteArray text; ///< without byte order mark; shares the file's bytes where it can
    Bytes bytes = Bytes::Utf8;
    QByteArray name; ///< as Book::encoding
    bool hasMark = false;
};

/// Finds the encoding: a byte order mark decides; else zeros in every other byte are UTF-16; else strict UTF-8; else
/// UTF-8 when more of its sequences are right than wrong, as in files that were put together from two; else
/// Windows-1252, which is what Excel writes for the West without asking.
EncodedText utf8Of(QByteArrayView file);
EncodedText utf8Of(QStringView text);

/// The characters of a part of EncodedText::text. Those that cannot be read are left out (lone surrogates) or taken
/// for Windows-1252, and `isMended` is set.
QString decoded(QByteArrayView part, EncodedText::Bytes bytes, bool &isMended);

} // namespace scd
