#include "models/domain/clock.h"
#include "models/interchange/book.h"
#include "models/interchange/importtables.h"
#include "models/storage/database.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace scd;
using namespace Qt::StringLiterals;

namespace {

/// The most memory that the program has had so far, in MB.
double peakMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray status = file.readAll();
    return status.mid(status.indexOf("VmHWM:") + 6, 20).simplified().split(' ').value(0).toDouble() / 1024;
}

/// Of this thread: other programs of a busy computer do not count.
double cpuSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// How long a window would have to wait for its turn.
class Turns
{
public:
    bool take(int percent)
    {
        if (1000 * (cpuSeconds() - m_last) > m_cpu)
            m_at = percent;
        m_wall = std::max(m_wall, double(m_timer.nsecsElapsed()) / 1e6);
        m_cpu = std::max(m_cpu, 1000 * (cpuSeconds() - m_last));
        m_last = cpuSeconds();
        m_timer.start();
        return true;
    }
    double wall() const { return m_wall; } ///< milliseconds
    double cpu() const { return m_cpu; }
    int at() const { return m_at; } ///< percent

private:
    QElapsedTimer m_timer = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
    double m_last = cpuSeconds();
    double m_wall = 0;
    double m_cpu = 0;
    int m_at = 0;
};

QByteArray peopleCsv(int rows)
{
    QByteArray text = "Surname,Given name,Birth date,E-mail,Mobile,Diet,Allergies,Notes\n";
    for (int i = 0; i < rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "Peñafiel " + number + ",Gissela " + QByteArray::number(i % 977) + ',' +
                QDate(1930, 1, 1).addDays(i % 30'000).toString(Qt::ISODate).toLatin1() + ",p" + number +
                "@example.org,0917-" + number.rightJustified(7, '0') + ",vegetarian,cats,first visit\n";
    }
    return text;
}

QByteArray townsCsv(int rows)
{
    QByteArray text =
        "Our city,Our country,Our latitude,Our longitude,Our population,Sister city,Sister country,Sister latitude,"
        "Sister longitude,Since\n";
    for (int i = 0; i < rows; ++i) {
        const int town = i / 4;
        text += "Town" + QByteArray::number(town) + ",ES," + QByteArray::number(36 + (town % 700) / 100.0) + ',' +
                QByteArray::number(-8 + (town % 1100) / 100.0) + ',' + QByteArray::number(1000 + town) + ",Ville" +
                QByteArray::number(i) + ",FR," + QByteArray::number(43 + (i % 700) / 100.0) + ',' +
                QByteArray::number(-1 + (i % 800) / 100.0) + ',' + QByteArray::number(1950 + i % 70) + '\n';
    }
    return text;
}

bool run(const char *what, const std::function<QByteArray()> &makeCsv, const QString &purpose, double seconds,
         double megabytes)
{
    QTemporaryDir folder;
    SystemClock clock;
    auto database = Database::open(folder.filePath(u"x.sistercity"_s), OpenMode::Create, clock);
    if (!database)
        return false;
    Workspace workspace(std::move(*database), clock);
    const QString path = folder.filePath(u"sheet.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(makeCsv()) < 0)
        return false;
    file.close();
    const double begin = cpuSeconds();
    const auto book = readBook(path);
    if (!book)
        return false;
    const double read = cpuSeconds();
    const QList<ImportTable> tables = tablesFor(*book, purpose);
    ImportContext context;
    context.fileName = u"bench.csv"_s;
    context.today = QDate(2026, 3, 1);
    const auto plan = makePlan(book->sheets[tables[0].sheet], tables[0].mapping,
                               takeSnapshot(workspace, *purposeById(purpose), context));
    if (!plan)
        return false;
    const double planned = cpuSeconds();
    const double plannedMemory = peakMemory();
    Turns turns;
    double atEnd = 0;
    const auto step = importInto(workspace, *plan, [&](int percent) {
        atEnd = cpuSeconds();
        return turns.take(percent);
    });
    turns.take(100);
    const double end = cpuSeconds();
    const bool holds = step.ok() && *step != 0 && end - begin <= seconds && peakMemory() <= megabytes;
    std::printf("%-20s CPU: read %.2f s, plan %.2f s, write %.2f s: %.2f s (target %.0f s), %.0f MB, with the writing "
                "%.0f MB (target %.0f MB), "
                "%lld records%s\n",
                what, read - begin, planned - read, end - planned, end - begin, seconds, plannedMemory, peakMemory(),
                megabytes, static_cast<long long>(plan->records.size()), holds ? "" : "   MISSED");
    std::printf("%-20s longest without a turn: %.0f ms, of it %.0f ms at work (at %d %%); behind the last turn %.0f ms "
                "at work\n",
                what, turns.wall(), turns.cpu(), turns.at(), 1000 * (end - atEnd));
    return holds;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    // bench_import people|partnerships: one of them alone, with its own memory.
    const QString only = application.arguments().value(1);
    bool holds = true;
    if (only != u"people"_s)
        holds = run(
            "13,000 partnerships", [] { return townsCsv(13'000); }, u"partnerships"_s, 5, 250);
    if (only != u"partnerships"_s)
        holds = run(
                    "50,000 people", [] { return peopleCsv(50'000); }, u"people"_s, 10, 250) &&
                holds;
    return holds ? 0 : 1;
}
