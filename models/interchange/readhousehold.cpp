#include "models/interchange/readfield_p.h"
#include "models/interchange/readmembers.h"
#include "models/interchange/readnumber.h"
#include "models/interchange/vocabulary.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace scd {

void readMemberList(const Cell &cell, const ReadContext &context, CellRead &read)
{
    if (vocabulary().has("nothing", cell.text)) {
        read.isWhole = false; // that nobody is there is worth a note; no record says it
        return;
    }
    const ReadMembers people = readMembers(cell.text);
    int instance = context.instance;
    for (const ReadMember &member : people.members) {
        setRole(context, "name"_L1, member.name, read, instance);
        setRole(context, "relation"_L1, context.target->roles.value("token"_L1).toString(), read, instance);
        if (member.age) {
            const QDate told = context.toldOn.isValid() ? context.toldOn : context.today;
            setRole(context, "age"_L1, qint64(*member.age), read, instance);
            setRole(context, "age_on"_L1, Codec<QDate>::toValue(told), read, instance);
        }
        ++instance;
    }
    if (people.isUnsure)
        read.leave(DoubtReason::MembersUnsure);
}

void readCityZip(const Cell &cell, const ReadContext &context, CellRead &read)
{
    static const QRegularExpression behind(u"^(.*?)[,\\s]+(\\d{4,6}(?:-\\d{3,4})?)$"_s);
    static const QRegularExpression before(u"^(\\d{4,6}(?:-\\d{3,4})?)[,\\s]+(.+)$"_s);
    static const QRegularExpression alone(u"^\\d{4,6}(?:-\\d{3,4})?$"_s);
    const QString text = cell.text.simplified();
    QString city = text;
    QString zip;
    if (const auto match = behind.match(text); match.hasMatch()) {
        city = match.captured(1);
        zip = match.captured(2);
    } else if (const auto first = before.match(text); first.hasMatch()) {
        zip = first.captured(1);
        city = first.captured(2);
    } else if (alone.match(text).hasMatch()) {
        zip = text;
        city.clear();
    }
    setRoleText(context, "city"_L1, city, read);
    setRoleText(context, "zip"_L1, zip, read);
    if (!zip.isEmpty() && roleField(context, "zip"_L1) == nullptr)
        read.leave(DoubtReason::RestOfCell, zip);
}

void readCoordinates(const Cell &cell, const ReadContext &context, CellRead &read)
{
    static const QRegularExpression pair(
        u"^\\s*(?:geo:)?\\(?\\s*([+-]?\\d{1,2}(?:\\.\\d+)?)\\s*[,; ]\\s*([+-]?\\d{1,3}(?:\\.\\d+)?)\\s*\\)?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pair.match(cell.text);
    if (!match.hasMatch()) {
        read.leave(DoubtReason::NotANumber);
        return;
    }
    setRole(context, "latitude"_L1, match.captured(1).toDouble(), read);
    setRole(context, "longitude"_L1, match.captured(2).toDouble(), read);
}

} // namespace scd
