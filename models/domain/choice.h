#pragma once

#include <QList>
#include <QString>
#include <span>

namespace scd {

/// One value of an enum: the token is what the file holds, the label is translated in context "Choice".
struct Choice
{
    const char *token;
    const char *label;
    bool isAlone = false; ///< of several that can be ticked: says that there is nothing else, as "No pets" does
};

/// The values of an enum in order: enumerator n is choices<E>()[n]. Specialised beside each enum.
template <class E>
std::span<const Choice> choices();

template <class E>
QString tokenOf(E value)
{
    return QString::fromLatin1(choices<E>()[static_cast<std::size_t>(value)].token);
}

/// The enumerator of a token; the first one for a token that this version does not know.
template <class E>
E enumOf(const QString &token)
{
    const auto all = choices<E>();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (token == QLatin1StringView(all[i].token))
            return static_cast<E>(i);
    }
    return static_cast<E>(0);
}

/// A yes or no that may be unknown: nobody was asked yet.
enum class Answer { Unknown, Yes, No };
template <>
std::span<const Choice> choices<Answer>();

/// The label of a choice in the language of the program.
QString choiceLabel(const Choice &choice);

template <class E>
QString labelOf(E value)
{
    return choiceLabel(choices<E>()[static_cast<std::size_t>(value)]);
}

} // namespace scd
