#include "models/interchange/filekind.h"

#include "models/interchange/encoding.h"

#include <algorithm>
#include <array>

namespace scd {

namespace {

constexpr qsizetype headLength = 65'536;

bool isOtherDocument(QByteArrayView head)
{
    // Signatures from the formats' own specifications: PDF, PNG, JPEG, GIF, TIFF, gzip, 7z, RAR, bzip2, xz, ELF,
    // SQLite, RTF, Windows programs, audio and video containers.
    static constexpr std::array signatures{
        QByteArrayView("%PDF-"),
        QByteArrayView("\x89PNG"),
        QByteArrayView("\xff\xd8\xff"),
        QByteArrayView("GIF8"),
        QByteArrayView("II*\0", 4),
        QByteArrayView("MM\0*", 4),
        QByteArrayView("\x1f\x8b"),
        QByteArrayView("7z\xbc\xaf"),
        QByteArrayView("Rar!"),
        QByteArrayView("BZh91AY"),
        QByteArrayView("\xfd"
                       "7zXZ"),
        QByteArrayView("\x7f"
                       "ELF"),
        QByteArrayView("SQLite format 3"),
        QByteArrayView("{\\rtf"),
        QByteArrayView("MZ\x90"),
        QByteArrayView("RIFF"),
        QByteArrayView("OggS"),
        QByteArrayView("ID3\x03"),
        QByteArrayView("ID3\x04"),
    };
    return std::any_of(signatures.begin(), signatures.end(), [head](QByteArrayView s) { return head.startsWith(s); });
}

bool isMarkup(const QByteArray &start)
{
    for (const char *tag : {"<?xml", "<!doctype", "<html", "<svg", "<table", "<workbook"}) {
        if (start.startsWith(tag))
            return true;
    }
    return false;
}

/// Text may hold a few control characters by mistake; every fiftieth byte is none.
bool isBinary(QByteArrayView head)
{
    const auto controls = std::count_if(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
    });
    return controls > 2 + head.size() / 50;
}

} // namespace

FileKind fileKind(const QByteArray &content)
{
    const QByteArrayView head = QByteArrayView(content).first(std::min(content.size(), headLength));
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return FileKind::Archive;
    if (head.startsWith(QByteArrayView("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")))
        return FileKind::OldOffice;
    if (isOtherDocument(head))
        return FileKind::OtherDocument;
    const QByteArray text = utf8Of(head).text;
    const QByteArray start = text.first(std::min<qsizetype>(text.size(), 1'024)).trimmed().toLower();
    if (start.isEmpty())
        return text.size() < headLength && text.trimmed().isEmpty() ? FileKind::Empty : FileKind::Text;
    if (start.startsWith("begin:vcard"))
        return FileKind::VCard;
    if (start.startsWith("begin:vcalendar"))
        return FileKind::Calendar;
    if (isMarkup(start))
        return FileKind::OtherDocument;
    return isBinary(text) ? FileKind::Binary : FileKind::Text;
}

} // namespace scd
