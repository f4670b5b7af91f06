#pragma once

#include "models/interchange/targets.h"

namespace scd {

/// A target that a header may mean.
struct HeaderMatch
{
    QString path;
    int confidence = 0; ///< 0…100
    QString language;     ///< of the words: "en", "es", "fil"; "props" for a property name
    bool hasRole = false; ///< a word says which of two records of one kind is meant: "sister city"
};

/// Finds targets of one purpose by header words: from the data, and from the labels and column names of the catalogue.
class HeaderMatcher
{
public:
    explicit HeaderMatcher(const Purpose &purpose);

    /// Best first; one per path.
    QList<HeaderMatch> match(const QString &header) const;

private:
    struct Words
    {
        QString path;
        QString language;
        QString text; ///< normalized
        QStringList words;
        QString role; ///< part whose role words must stand in front
        bool needsRole = false;
    };
    void add(const QString &path, const QString &text, const QString &language);
    int score(const QStringList &header, const QString &text, const Words &words) const;
    void matchPiece(const QString &piece, int most, QHash<QString, HeaderMatch> &found) const;

    const Purpose &m_purpose;
    QList<Words> m_words;
    QMultiHash<QString, qsizetype> m_byWord; ///< any word of it -> index
};

/// The words of a header; glued ones are cut at known words: "origincityLabel" -> origin, city, label.
QStringList headerWords(const QString &header);

/// Whether a text is the header of something, for any purpose.
bool isKnownHeader(const QString &text);

} // namespace scd
