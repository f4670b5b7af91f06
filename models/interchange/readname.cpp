#include "models/interchange/readname.h"

#include "models/interchange/vocabulary.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

bool isParticle(const QString &word)
{
    return vocabulary().has("particles", word);
}

bool isSuffix(const QString &word)
{
    // "V" alone is a letter of a name more often than a fifth; with others it is a suffix: "Juan Cruz V".
    return vocabulary().has("suffixes", word);
}

QString takeSuffix(QStringList &words)
{
    if (words.size() < 2 || !isSuffix(words.last()))
        return {};
    QString suffix = words.takeLast();
    if (words.last().endsWith(u','))
        words.last().chop(1);
    return suffix;
}

/// The particles at the beginning; one word is always left.
QString takeParticles(QStringList &words)
{
    QStringList particles;
    while (words.size() > 1 && isParticle(words.first()))
        particles << words.takeFirst();
    return particles.join(u' ');
}

/// The words of a name. "San Buenaventura" is one: it stands under S, and the saint is no particle. At the beginning of
/// a whole name Santo is a given name.
QStringList wordsOf(const QString &text, bool isWholeName = false)
{
    QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = isWholeName ? 1 : 0; i + 1 < words.size(); ++i) {
        if (vocabulary().has("saints", words[i]) && !isSuffix(words[i + 1]))
            words[i] += u' ' + words.takeAt(i + 1);
    }
    return words;
}

} // namespace

ReadName readSurnames(const QString &text, SurnameCount count)
{
    ReadName name;
    QStringList words = wordsOf(text);
    if (words.isEmpty())
        return name;
    name.suffix = takeSuffix(words);
    if (count == SurnameCount::Two && words.size() == 2 && !isParticle(words.first())) {
        name.surname1 = words[0];
        name.surname2 = words[1];
        return name;
    }
    const QStringList all = words;
    name.particles = takeParticles(words);
    if (count == SurnameCount::Two && words.size() == 2) {
        name.surname1 = words[0];
        name.surname2 = words[1];
    } else if (count == SurnameCount::Two && words.size() > 2) {
        name.particles.clear();
        name.surname1 = all.join(u' ');
        name.isUnsure = true;
    } else {
        name.surname1 = words.join(u' ');
    }
    return name;
}

ReadName readName(const QString &text)
{
    const QString plain = text.simplified();
    const QStringList pieces = plain.split(u',');
    ReadName name;
    if (pieces.size() == 2 || pieces.size() == 3) {
        QString given = pieces[1].trimmed();
        QString suffix = pieces.value(2).trimmed();
        // "Smith, Jr., Bob"
        if (pieces.size() == 3 && isSuffix(given))
            std::swap(given, suffix);
        if (pieces.size() == 2 && isSuffix(given)) {
            // "Juan Cruz, Jr." has no order that a comma tells.
            name = readName(pieces[0]);
            name.suffix = given;
            return name;
        }
        const bool isTold =
            !pieces[0].trimmed().isEmpty() && !given.isEmpty() && (suffix.isEmpty() || isSuffix(suffix));
        if (isTold) {
            name = readSurnames(pieces[0], SurnameCount::One);
            QStringList words = wordsOf(given);
            const QString behind = takeSuffix(words);
            name.given = words.join(u' ');
            if (name.suffix.isEmpty())
                name.suffix = suffix.isEmpty() ? behind : suffix;
            return name;
        }
    }
    if (pieces.size() > 1) {
        name.whole = plain;
        name.isUnsure = true;
        return name;
    }
    QStringList words = wordsOf(plain, true);
    const QString suffix = takeSuffix(words);
    qsizetype particle = -1;
    for (qsizetype i = 1; i + 1 < words.size(); ++i) {
        if (isParticle(words[i]) && !(i == 1 && words.size() == 2)) {
            particle = i;
            break;
        }
    }
    if (words.size() == 2 && !isParticle(words[0])) {
        name.given = words[0];
        name.surname1 = words[1];
        name.suffix = suffix;
    } else if (particle == 1) {
        name.given = words[0];
        QStringList rest = words.mid(1);
        name.particles = takeParticles(rest);
        name.surname1 = rest.join(u' ');
        name.suffix = suffix;
        if (rest.size() > 1) {
            name = {};
            name.whole = plain;
            name.isUnsure = true;
        }
    } else {
        name.whole = plain;
        name.isUnsure = words.size() > 1;
    }
    return name;
}

} // namespace scd
