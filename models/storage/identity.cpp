#include "models/storage/identity_p.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QSysInfo>

namespace scd {

namespace {

QString meta(Connection &connection, const QString &key)
{
    Query query(connection, "SELECT value FROM meta WHERE key = ?");
    query.bind(key);
    return query.step().valueOr(false) ? query.text(0) : QString();
}

Status setMeta(Connection &connection, const QString &key, const QString &value)
{
    Query query(connection, "INSERT INTO meta(key, value) VALUES (?, ?) "
                            "ON CONFLICT DO UPDATE SET value = excluded.value");
    return query.bind(key).bind(value).execute();
}

qint64 randomId()
{
    return static_cast<qint64>(QRandomGenerator::system()->generate64() >> 1) | 1;
}

QString thisMachine()
{
    return QString::fromLatin1(QSysInfo::machineUniqueId());
}

QString placeOf(const Connection &connection)
{
    return QFileInfo(connection.path()).canonicalFilePath();
}

Result<qint64> takeNew(Connection &connection, const Clock &clock, const QString &machine, const QString &place)
{
    const qint64 laptop = randomId();
    Query query(connection, "INSERT INTO laptop(id, name, since) VALUES (?, ?, ?)");
    query.bind(laptop).bind(QSysInfo::machineHostName()).bind(clock.now().toString(Qt::ISODate));
    SCD_TRY(query.execute());
    SCD_TRY(setMeta(connection, QStringLiteral("laptop"), QString::number(laptop)));
    SCD_TRY(setMeta(connection, QStringLiteral("machine"), machine));
    SCD_TRY(setMeta(connection, QStringLiteral("place"), place));
    if (meta(connection, QStringLiteral("committee")).isEmpty())
        SCD_TRY(setMeta(connection, QStringLiteral("committee"), QString::number(randomId())));
    return laptop;
}

} // namespace

bool isAtHome(Connection &connection)
{
    return meta(connection, QStringLiteral("laptop")).toLongLong() != 0 &&
           meta(connection, QStringLiteral("machine")) == thisMachine() &&
           meta(connection, QStringLiteral("place")) == placeOf(connection);
}

Result<qint64> identify(Connection &connection, const Clock &clock)
{
    const QString machine = thisMachine();
    const QString place = placeOf(connection);
    const qint64 known = meta(connection, QStringLiteral("laptop")).toLongLong();
    if (known != 0 && meta(connection, QStringLiteral("machine")) == machine &&
        meta(connection, QStringLiteral("place")) == place)
        return known;
    SCD_TRY(connection.run("BEGIN IMMEDIATE"));
    auto laptop = takeNew(connection, clock, machine, place);
    const Status end = connection.run(laptop ? "COMMIT" : "ROLLBACK");
    if (laptop && !end)
        return end.error();
    return laptop;
}

} // namespace scd
