#include "models/interchange/readfield_p.h"
#include "models/interchange/readname.h"
#include "models/interchange/vocabulary.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

void setName(const ReadName &name, const ReadContext &context, CellRead &read)
{
    setRoleText(context, "given"_L1, name.given, read);
    setRoleText(context, "particles"_L1, name.particles, read);
    setRoleText(context, "surname1"_L1, name.surname1, read);
    setRoleText(context, "surname2"_L1, name.surname2, read);
    setRoleText(context, "suffix"_L1, name.suffix, read);
    setRoleText(context, "whole"_L1, name.whole, read);
    if (name.isUnsure)
        read.doubt(DoubtReason::NamesNotSplit);
}

/// "Hon. Municipal Mayor" -> "Hon.": the form of address in front, as it stands; "" when there is none.
QString takeHonorific(QString &text)
{
    const QString known = vocabulary().beginningOf("honorifics", normalized(text));
    if (known.isEmpty())
        return {};
    QStringList words = text.simplified().split(u' ');
    const qsizetype count = known.count(u' ') + 1;
    if (words.size() <= count || (known.size() < 3 && !words[count - 1].endsWith(u'.')))
        return {};
    const QString honorific = words.mid(0, count).join(u' ');
    text = words.mid(count).join(u' ');
    return honorific;
}

} // namespace

void readPersonName(const Cell &cell, const ReadContext &context, CellRead &read)
{
    setName(readName(cell.text), context, read);
}

void readPersonSurnames(const Cell &cell, const ReadContext &context, CellRead &read)
{
    const bool isPlural = context.target->reading == "surnames"_L1;
    setName(readSurnames(cell.text, isPlural ? SurnameCount::Two : SurnameCount::One), context, read);
}

void readDietAllergies(const Cell &cell, const ReadContext &context, CellRead &read)
{
    const QString text = cell.text.trimmed();
    const Field *diet = roleField(context, "diet"_L1);
    if (diet == nullptr || vocabulary().has("nothing", text)) {
        setRoleText(context, "allergies"_L1, text, read);
        return;
    }
    QStringList other;
    const QStringList tokens = readChoices(context, *diet, text, &other);
    if (!tokens.isEmpty())
        setRole(context, "diet"_L1, tokens.join(u' '), read);
    // When nothing is a diet the cell stays as it was written.
    setRoleText(context, "allergies"_L1, tokens.isEmpty() ? text : other.join(u", "_s), read);
}

void readSpokenLanguages(const Cell &cell, const ReadContext &context, CellRead &read)
{
    QStringList unknown;
    int instance = context.instance;
    for (const QString &code : readLanguages(cell.text, &unknown))
        setRole(context, "language"_L1, code, read, instance++);
    if (!unknown.isEmpty())
        read.leave(DoubtReason::UnknownLanguage, unknown.join(u", "_s));
}

void readPosition(const Cell &cell, const ReadContext &context, CellRead &read)
{
    QString text = cell.text.simplified();
    setRoleText(context, "honorific"_L1, takeHonorific(text), read);
    bool isRoleOnly = false;
    if (const Field *role = roleField(context, "role"_L1)) {
        QString rest;
        const QString token = readChoice(context, *role, text, &rest);
        if (!token.isEmpty() && rest.isEmpty()) {
            setRole(context, "role"_L1, token, read);
            isRoleOnly = context.target->roles.value("only"_L1).toString().split(u' ').contains(token);
        }
    }
    if (!isRoleOnly)
        setRoleText(context, "title"_L1, text, read);
}

} // namespace scd
