#pragma once

#include "models/interchange/encoding.h"

#include <QList>
#include <QStringList>

namespace scd {

/// One property of an address book or a calendar: "item1.TEL;TYPE=CELL:+1 555 0100". Names are in upper case.
struct ContentLine
{
    QByteArray group; ///< "ITEM1"; "" = none
    QByteArray name;
    QList<std::pair<QByteArray, QStringList>> parameters; ///< "TYPE" of a bare word, as vCard 2.1 writes it
    QByteArray value;                                     ///< unfolded, else as in the file

    /// All values of a parameter; a parameter may come several times.
    QStringList values(QByteArrayView parameter) const;
    /// The first value; "" = none.
    QString first(QByteArrayView parameter) const { return values(parameter).value(0); }
    /// Whether a parameter has a value, in upper or lower case.
    bool has(QByteArrayView parameter, QLatin1StringView wanted) const;
};

/// Takes the lines of RFC 5545, RFC 6350 and vCard 2.1 apart: folding, quoted-printable line ends, groups, parameters.
/// Tolerant, because address books are: any line end, lines that were broken without a space, a name without a value.
class ContentLines
{
public:
    /// `file` has to live as long.
    explicit ContentLines(const QByteArray &file);

    /// The next property; false at the end. Lines before the first property are passed over.
    bool next(ContentLine &line);
    /// In vCard 2.1 the space of a folded line belongs to the text.
    void setKeepsFoldSpace(bool keeps) { m_keepsFoldSpace = keeps; }
    /// The value as characters: base64 and quoted-printable undone, in the CHARSET of the line or that of the file.
    /// Escapes stay.
    QString text(const ContentLine &line);
    QByteArray encodingName() const { return m_text.name; }
    /// How many texts could only be read with characters left out or in another encoding.
    int mendedTexts() const { return m_mended; }
    /// 0…100
    int percent() const;

private:
    QByteArrayView physicalLine();
    bool isAtEnd() const { return m_at >= m_text.text.size(); }
    QByteArray unfolded();
    bool parse(const QByteArray &whole, ContentLine &line);
    QString characters(QByteArrayView bytes, const QString &charset);

    EncodedText m_text;
    qsizetype m_at = 0;
    bool m_keepsFoldSpace = false;
    int m_mended = 0;
};

/// How the names of lines of our own begin, which say what vCard and iCalendar have no property for.
inline constexpr QByteArrayView ownPrefix = "X-SISTERCITY-";
/// The name of a property as that of a column: of one of our own without the prefix, and with the language of its text
/// where the line says one: "MEETING POINT (es)".
QString columnNameOf(const ContentLine &line);

/// The pieces of a text between separators that no backslash stands before; escapes stay.
QStringList piecesOf(QStringView text, QChar separator);
/// "\n", "\,", "\;" and "\\" undone (RFC 6350, RFC 5545); in vCard 2.1 (`isOld`) a backslash stands for itself
/// except before ";", ",", ":" and another one.
QString unescaped(QStringView text, bool isOld = false);

} // namespace scd
