#include "models/storage/openingcheck_p.h"

#include "models/storage/snapshot_p.h"

#include <sqlite3.h>

namespace scd {

namespace {

constexpr int stepsBetweenLooks = 10'000; // of SQLite's machine: about a millisecond

int isToStop(void *stop)
{
    return static_cast<const std::atomic<bool> *>(stop)->load() ? 1 : 0;
}

Status lookOverInThread(const QString &path, std::atomic<bool> *stop)
{
    auto connection = Connection::open(path, Connection::Access::ReadOnly);
    if (!connection)
        return connection.error();
    sqlite3_progress_handler((*connection)->handle(), stepsBetweenLooks, isToStop, stop);
    return lookOver(**connection);
}

} // namespace

Status lookOver(Connection &connection)
{
    SCD_TRY(quickCheck(connection));
    const auto broken = connection.single("SELECT \"table\" FROM pragma_foreign_key_check");
    if (!broken)
        return broken.error();
    if (!isNull(*broken))
        return failure(ErrorKind::Damaged, QStringLiteral("reference in %1").arg(textOf(*broken)));
    return Done{};
}

OpeningCheck::OpeningCheck(const QString &path)
    : m_result(std::async(std::launch::async, lookOverInThread, path, &m_stop))
{
}

OpeningCheck::~OpeningCheck()
{
    m_stop = true;
    m_result.wait();
}

bool OpeningCheck::isRunning() const
{
    return m_result.wait_for(std::chrono::seconds(0)) != std::future_status::ready;
}

Status OpeningCheck::wait()
{
    return m_result.get();
}

} // namespace scd
