#include "models/interchange/cellreading.h"
#include "models/interchange/vocabulary.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

/// All words that mean a choice of a field, normalized.
QHash<QString, QString> wordsOf(const Entity &entity, const Field &field)
{
    QHash<QString, QString> words =
        vocabulary().choiceWords(QString::fromLatin1(entity.table) + u'.' + field.columnName());
    for (const Choice &choice : field.choices) {
        const QString token = QString::fromLatin1(choice.token);
        if (token.isEmpty())
            continue;
        for (const QString &text : {token, QString::fromUtf8(choice.label), choiceLabel(choice)}) {
            const QString word = normalized(text);
            if (!words.contains(word))
                words.insert(word, token);
        }
    }
    return words;
}

QString wordFor(const ReadContext &context, const Field &field, const QString &text)
{
    const auto words = context.choiceWords.constFind(&field);
    if (words == context.choiceWords.constEnd())
        return {};
    return words->value(normalized(text));
}

/// The longest words of a choice with which a text begins.
QString beginning(const ReadContext &context, const Field &field, const QString &text, QString *rest)
{
    QStringList words = text.simplified().split(u' ');
    QStringList behind;
    while (words.size() > 1) {
        behind.prepend(words.takeLast());
        const QString token = wordFor(context, field, words.join(u' '));
        if (!token.isEmpty()) {
            *rest = behind.join(u' ');
            return token;
        }
    }
    return {};
}

} // namespace

void prepare(ReadContext &context)
{
    context.choiceWords.clear();
    const auto add = [&context](int part, int field) {
        if (part < 0 || field < 0)
            return;
        const Entity &entity = *context.purpose->parts[part].entity;
        const Field &description = entity.fields[static_cast<std::size_t>(field)];
        if (!description.choices.empty())
            context.choiceWords.insert(&description, wordsOf(entity, description));
    };
    if (context.target->field != nullptr)
        add(context.target->part, context.part().entity->indexOf(context.target->field->column));
    for (const QString &role : context.target->roles.keys()) {
        const auto [part, field] = roleColumn(context, QLatin1StringView(role.toLatin1()));
        add(part, field);
    }
}

QString readChoice(const ReadContext &context, const Field &field, const QString &text, QString *rest)
{
    rest->clear();
    const QString whole = wordFor(context, field, text);
    if (!whole.isEmpty())
        return whole;
    // An Answer is a choice of yes and no.
    const auto isToken = [&field](const char *token) {
        return std::any_of(field.choices.begin(), field.choices.end(),
                           [token](const Choice &choice) { return qstrcmp(choice.token, token) == 0; });
    };
    if (isToken("yes") && isToken("no")) {
        if (const auto answer = vocabulary().yesNo(text))
            return *answer ? u"yes"_s : u"no"_s;
    }
    static const QRegularExpression slash(u"\\s*[/;]\\s*"_s);
    QStringList pieces = text.split(slash, Qt::SkipEmptyParts);
    for (qsizetype i = 0; pieces.size() > 1 && i < pieces.size(); ++i) {
        const QString token = wordFor(context, field, pieces[i]);
        if (!token.isEmpty()) {
            pieces.removeAt(i);
            *rest = pieces.join(u" / "_s);
            return token;
        }
    }
    return beginning(context, field, text, rest);
}

QStringList listPieces(const QString &text)
{
    QStringList pieces;
    QString piece;
    int depth = 0;
    const auto end = [&] {
        if (!piece.trimmed().isEmpty())
            pieces << piece.trimmed();
        piece.clear();
    };
    for (const QChar c : text) {
        if (c == u'(')
            ++depth;
        else if (c == u')')
            depth = std::max(0, depth - 1);
        if ((depth == 0 && (c == u',' || c == u';')) || c == u'\n')
            end();
        else
            piece += c;
    }
    end();
    return pieces;
}

QStringList readChoices(const ReadContext &context, const Field &field, const QString &text, QStringList *unknown)
{
    static const QRegularExpression further(u"\\s*[/&+]\\s*|\\s+(?:and|y|at)\\s+"_s);
    QStringList found;
    const auto take = [&](const QString &piece) {
        const QString token = wordFor(context, field, piece);
        if (!token.isEmpty() && !found.contains(token))
            found << token;
        return !token.isEmpty();
    };
    for (const QString &piece : listPieces(text)) {
        if (take(piece))
            continue;
        const QStringList parts = piece.split(further, Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            if (!take(part))
                *unknown << part;
        }
    }
    // "None" beside something else is a tick too many.
    const QString none = u"none"_s;
    if (found.size() > 1 && found.removeAll(none) > 0)
        *unknown << none;
    QStringList ordered;
    for (const Choice &choice : field.choices) {
        if (found.contains(QString::fromLatin1(choice.token)))
            ordered << QString::fromLatin1(choice.token);
    }
    return ordered;
}

QStringList readLanguages(const QString &text, QStringList *unknown)
{
    static const QRegularExpression further(u"\\s*[/&+]\\s*|\\s+(?:and|y|at)\\s+"_s);
    QStringList codes;
    const auto take = [&codes](const QString &piece) {
        const QString code = vocabulary().languageCode(piece);
        if (!code.isEmpty() && !codes.contains(code))
            codes << code;
        return !code.isEmpty();
    };
    for (const QString &piece : listPieces(text)) {
        if (take(piece))
            continue;
        for (const QString &part : piece.split(further, Qt::SkipEmptyParts)) {
            if (!take(part))
                *unknown << part;
        }
    }
    return codes;
}

} // namespace scd
