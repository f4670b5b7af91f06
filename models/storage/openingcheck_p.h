#pragma once

#include "models/domain/result.h"

#include <QString>
#include <atomic>
#include <condition_variable>
#include <future>
#include <mutex>

namespace scd {

class Connection;

/// Whether a file is in order, as far as opening looks: SQLite's quick_check and all references.
/// Damaged when it is not.
Status lookOver(Connection &connection);

/// lookOver() in a thread with a connection of its own, for files that take more than a moment. Private to
/// models/storage; belongs to the Database.
class OpeningCheck
{
public:
    /// Begins after a moment, so that the window is there first, or when wait() asks for it.
    explicit OpeningCheck(const QString &path);
    /// Stops the check.
    ~OpeningCheck();
    OpeningCheck(const OpeningCheck &) = delete;
    OpeningCheck &operator=(const OpeningCheck &) = delete;

    bool isRunning() const;
    /// Waits for the end.
    Status wait();

private:
    void begin();
    Status run(const QString &path);

    std::mutex m_mutex;
    std::condition_variable m_wanted;
    bool m_begin = false; ///< with m_mutex
    std::atomic<bool> m_stop = false;
    std::shared_future<Status> m_result;
};

} // namespace scd
