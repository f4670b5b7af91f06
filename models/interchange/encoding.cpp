#include "models/interchange/encoding.h"

#include <QStringConverter>

#include <algorithm>
#include <array>

namespace scd {

namespace {

constexpr char loneSurrogate = '\xff';
constexpr QByteArrayView utf8Mark = "\xef\xbb\xbf";

uchar byteAt(QByteArrayView bytes, qsizetype at)
{
    return at < bytes.size() ? static_cast<uchar>(bytes[at]) : uchar(0);
}

bool continues(uchar byte)
{
    return (byte & 0xc0) == 0x80;
}

/// Half of a surrogate pair that was written as if it were a character: no UTF-8, but no other encoding either.
bool isSurrogateAt(QByteArrayView bytes, qsizetype at)
{
    return byteAt(bytes, at) == 0xed && byteAt(bytes, at + 1) >= 0xa0 && continues(byteAt(bytes, at + 1)) &&
           continues(byteAt(bytes, at + 2));
}

/// Length of the character of more than one byte at `at`, after RFC 3629; 0 when there is none.
int sequenceAt(QByteArrayView bytes, qsizetype at)
{
    const uchar first = byteAt(bytes, at);
    const uchar second = byteAt(bytes, at + 1);
    if (!continues(second))
        return 0;
    if (first >= 0xc2 && first <= 0xdf)
        return 2;
    if (first >= 0xe0 && first <= 0xef) {
        const bool isShortest = first != 0xe0 || second >= 0xa0;
        const bool isSurrogate = first == 0xed && second >= 0xa0;
        return isShortest && !isSurrogate && continues(byteAt(bytes, at + 2)) ? 3 : 0;
    }
    if (first >= 0xf0 && first <= 0xf4) {
        const bool isInRange = (first != 0xf0 || second >= 0x90) && (first != 0xf4 || second < 0x90);
        return isInRange && continues(byteAt(bytes, at + 2)) && continues(byteAt(bytes, at + 3)) ? 4 : 0;
    }
    return 0;
}

bool isAscii(QByteArrayView bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char c) { return (c & '\x80') != 0; });
}

EncodedText::Bytes bytesOf(QByteArrayView text)
{
    qsizetype right = 0;
    qsizetype wrong = 0;
    bool hasSurrogates = false;
    for (qsizetype at = 0; at < text.size();) {
        if ((text[at] & '\x80') == 0) {
            ++at;
        } else if (const int length = sequenceAt(text, at); length > 0) {
            ++right;
            at += length;
        } else if (isSurrogateAt(text, at)) {
            hasSurrogates = true;
            at += 3;
        } else {
            ++wrong;
            ++at;
        }
    }
    if (wrong == 0)
        return hasSurrogates ? EncodedText::Bytes::MixedUtf8 : EncodedText::Bytes::Utf8;
    return right >= wrong ? EncodedText::Bytes::MixedUtf8 : EncodedText::Bytes::Windows1252;
}

QChar windows1252(uchar byte)
{
    // 0x80…0x9F after the WHATWG encoding standard; the five that it does not name stay control characters.
    static constexpr std::array<char16_t, 32> upper{0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                                    0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
                                                    0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                    0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};
    return byte >= 0x80 && byte < 0xa0 ? QChar(upper[byte - 0x80U]) : QChar(char16_t(byte));
}

/// UTF-16 without a mark: most text of our languages has a zero in every other byte.
QByteArray unmarkedUtf16(QByteArrayView file)
{
    const qsizetype pairs = std::min<qsizetype>(file.size(), 4'096) / 2;
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < pairs * 2; ++i)
        zeros[i % 2] += file[i] == '\0' ? 1 : 0;
    if (pairs < 2)
        return {};
    if (zeros[1] * 10 > pairs * 6 && zeros[0] * 10 < pairs)
        return "UTF-16LE";
    if (zeros[0] * 10 > pairs * 6 && zeros[1] * 10 < pairs)
        return "UTF-16BE";
    return {};
}

EncodedText fromUtf16(QByteArrayView file, const QByteArray &name)
{
    QString text(file.size() / 2, Qt::Uninitialized);
    const qsizetype low = name == "UTF-16LE" ? 0 : 1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto code = static_cast<char16_t>(byteAt(file, 2 * i + low) | (byteAt(file, 2 * i + 1 - low) << 8));
        text[i] = QChar(code);
    }
    EncodedText result = utf8Of(QStringView(text));
    result.name = name;
    return result;
}

/// Qt takes a mark at the beginning off. In the middle of a file it is a character like others, also the second of two.
QString fromUtf8(QByteArrayView part)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return decoder(part);
}

} // namespace

EncodedText utf8Of(QStringView text)
{
    EncodedText result{{}, EncodedText::Bytes::FromUtf16, "UTF-16LE", false};
    if (text.isValidUtf16()) {
        result.text = text.toUtf8();
        return result;
    }
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
        } else if (text[i].isSurrogate()) {
            result.text += text.sliced(begin, i - begin).toUtf8();
            result.text += loneSurrogate;
            begin = i + 1;
        }
    }
    result.text += text.sliced(begin).toUtf8();
    return result;
}

EncodedText utf8Of(QByteArrayView file)
{
    if (file.startsWith("\xff\xfe")) {
        EncodedText result = fromUtf16(file.sliced(2), "UTF-16LE");
        result.hasMark = true;
        return result;
    }
    if (file.startsWith("\xfe\xff")) {
        EncodedText result = fromUtf16(file.sliced(2), "UTF-16BE");
        result.hasMark = true;
        return result;
    }
    const bool hasMark = file.startsWith(utf8Mark);
    if (const QByteArray name = unmarkedUtf16(file); !hasMark && !name.isEmpty())
        return fromUtf16(file, name);
    QByteArrayView text = file;
    // Programs that put a mark before a file that has one already leave it in the first header.
    while (text.startsWith(utf8Mark))
        text = text.sliced(utf8Mark.size());
    EncodedText result;
    result.text = QByteArray::fromRawData(text.data(), text.size());
    result.hasMark = hasMark;
    result.bytes = bytesOf(text);
    if (hasMark && result.bytes == EncodedText::Bytes::Windows1252)
        result.bytes = EncodedText::Bytes::MixedUtf8;
    result.name = result.bytes == EncodedText::Bytes::Windows1252 ? "windows-1252" : "UTF-8";
    return result;
}

QString decoded(QByteArrayView part, EncodedText::Bytes bytes, bool &isMended)
{
    if (isAscii(part))
        return QString::fromLatin1(part);
    const bool isAllUtf8 = bytes == EncodedText::Bytes::Utf8;
    if (isAllUtf8)
        return fromUtf8(part);
    QString result;
    result.reserve(part.size());
    for (qsizetype at = 0; at < part.size();) {
        const auto byte = static_cast<uchar>(part[at]);
        const int length = bytes == EncodedText::Bytes::Windows1252 ? 0 : sequenceAt(part, at);
        if (length > 0) {
            const QByteArrayView character = part.sliced(at, length);
            result += fromUtf8(character);
            at += length;
        } else if (byte < 0x80 || bytes == EncodedText::Bytes::Windows1252) {
            result += windows1252(byte);
            ++at;
        } else if (isSurrogateAt(part, at)) {
            isMended = true;
            at += 3;
        } else {
            isMended = true;
            if (bytes != EncodedText::Bytes::FromUtf16)
                result += windows1252(byte);
            ++at;
        }
    }
    return result;
}

} // namespace scd
