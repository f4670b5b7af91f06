#include "models/storage/openingcheck_p.h"

#include "models/storage/snapshot_p.h"

#include <sqlite3.h>

namespace scd {

namespace {

constexpr int stepsBetweenLooks = 10'000; // of SQLite's machine: about a millisecond
constexpr std::chrono::milliseconds windowFirst(1500);

int isToStop(void *stop)
{
    return static_cast<const std::atomic<bool> *>(stop)->load() ? 1 : 0;
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
    : m_result(std::async(std::launch::async, [this, path] { return run(path); }))
{
}

OpeningCheck::~OpeningCheck()
{
    m_stop = true;
    begin();
    m_result.wait();
}

void OpeningCheck::begin()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_begin = true;
    }
    m_wanted.notify_all();
}

/// In the thread, with a connection of its own.
Status OpeningCheck::run(const QString &path)
{
    {
        std::unique_lock lock(m_mutex);
        m_wanted.wait_for(lock, windowFirst, [this] { return m_begin; });
    }
    auto connection = Connection::open(path, Connection::Access::ReadOnly);
    if (!connection)
        return connection.error();
    // Each page is read once: a large cache would only take memory.
    SCD_TRY((*connection)->run("PRAGMA cache_size=-2048;"));
    sqlite3_progress_handler((*connection)->handle(), stepsBetweenLooks, isToStop, &m_stop);
    return lookOver(**connection);
}

bool OpeningCheck::isRunning() const
{
    return m_result.wait_for(std::chrono::seconds(0)) != std::future_status::ready;
}

Status OpeningCheck::wait()
{
    begin();
    return m_result.get();
}

} // namespace scd
