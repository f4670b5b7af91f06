#pragma once

#include <QObject>
#include <atomic>
#include <functional>

class QThread;

namespace scd {

/// Long work while the window stays alive: in a thread of its own, or in turns with the window's events where it needs
/// what only the window's thread may use. One work at a time; destroying it cancels and waits.
class Worker : public QObject
{
    Q_OBJECT

public:
    /// ms: less than a frame of the window.
    static constexpr int longestTurn = 15;

    using QObject::QObject;
    ~Worker() override;

    bool isRunning() const { return m_thread != nullptr; }
    /// Calls `body` in a thread, then `done` in this one, unless it is destroyed before.
    void run(const std::function<void()> &body, const std::function<void()> &done);
    /// Calls `step` for one turn, as long as it gives true; false when it gave false. Stops early when cancelled.
    bool takeTurn(const std::function<bool()> &step) const;
    void cancel() { m_isCancelled = true; }
    bool isCancelled() const { return m_isCancelled; }
    /// New work begins: what cancelled the one before does not cancel it.
    void renew() { m_isCancelled = false; }
    void cancelAndWait();

private:
    QThread *m_thread = nullptr;
    std::atomic<bool> m_isCancelled = false;
};

} // namespace scd
