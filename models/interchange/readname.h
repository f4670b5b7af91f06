#pragma once

#include <QString>

namespace scd {

/// A name in parts, as far as it can be told.
struct ReadName
{
    QString given;
    QString particles;
    QString surname1;
    QString surname2;
    QString suffix;
    QString whole;         ///< what cannot be told apart, as it stands
    bool isUnsure = false; ///< kept whole although it has several words
};

/// A whole name in one cell. "Last, First" and "Last, First, Jr." are told apart by the comma; two words are a given
/// name and a surname; "Juan dela Cruz" by its particle; one word is a name of its own; more words stay whole.
ReadName readName(const QString &text);

enum class SurnameCount { One, Two };
/// A cell of surnames: particles in front ("de la", "dela") and a suffix behind ("Jr.", "III") are taken off.
/// With Two exactly two words are two surnames; more cannot be told apart and stay one.
ReadName readSurnames(const QString &text, SurnameCount count);

} // namespace scd
