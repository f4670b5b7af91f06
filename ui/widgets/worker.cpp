#include "ui/widgets/worker.h"

#include <QElapsedTimer>
#include <QThread>

namespace scd {

Worker::~Worker()
{
    cancelAndWait();
}

void Worker::cancelAndWait()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void Worker::run(const std::function<void()> &body, const std::function<void()> &done)
{
    m_thread = QThread::create(body);
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, [this, done] {
        m_thread->deleteLater();
        m_thread = nullptr;
        done();
    });
    m_thread->start();
}

bool Worker::takeTurn(const std::function<bool()> &step) const
{
    QElapsedTimer turn;
    turn.start();
    bool more = true;
    while (more && !m_isCancelled && turn.elapsed() < longestTurn)
        more = step();
    return more;
}

} // namespace scd
