// bench_storage NETWORK_FILE: what the data layer costs beside raw SQLite, in one run. Works on a copy.
// Prints measured/target per line; see design figures in ARCHITECTURE.md.

#include "models/domain/person.h"
#include "models/storage/database.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <sqlite3.h>

using namespace scd;

namespace {

/// Milliseconds at the 95th percentile of `runs` runs.
double p95(int runs, const std::function<void()> &body)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        body();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(static_cast<double>(times.size()) * 0.95)];
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void runRaw(sqlite3 *raw, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(raw, sql, -1, &statement, nullptr);
    std::vector<qint64> ids;
    while (sqlite3_step(statement) == SQLITE_ROW)
        ids.push_back(sqlite3_column_int64(statement, 0));
    sqlite3_finalize(statement);
}

void print(const char *what, double measured, double target, const char *unit)
{
    QTextStream(stdout) << QString::asprintf("%-58s %9.2f / %-7.2f %-8s %s\n", what, measured, target, unit,
                                             measured <= target ? "reached" : "NOT REACHED");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        QTextStream(stderr) << "usage: bench_storage NETWORK_FILE\n";
        return 1;
    }
    const QTemporaryDir folder(QFileInfo(QString::fromLocal8Bit(argv[1])).absolutePath() +
                               QStringLiteral("/bench-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("network.sistercity"));
    QFile::copy(QString::fromLocal8Bit(argv[1]), path);
    // The raw connection has a copy of its own: two that write one file would make each other read it anew.
    const QString rawPath = folder.filePath(QStringLiteral("raw.sistercity"));
    QFile::copy(QString::fromLocal8Bit(argv[1]), rawPath);
    const SystemClock clock;
    auto database = Database::open(path, OpenMode::ReadWrite, clock);
    if (!database) {
        QTextStream(stderr) << "cannot open: " << database.error().detail << '\n';
        return 2;
    }
    Workspace workspace(std::move(*database), clock);
    sqlite3 *raw = nullptr;
    sqlite3_open_v2(rawPath.toUtf8().constData(), &raw, SQLITE_OPEN_READWRITE, nullptr);
    sqlite3_exec(raw, "PRAGMA synchronous=EXTRA; PRAGMA journal_mode=DELETE; PRAGMA cache_size=-32768", nullptr,
                 nullptr, nullptr);

    const Selection sorted{EntityKind::Person, {}, {{"sort_key"}}};
    runRaw(raw, "SELECT id FROM person WHERE alive = 1 ORDER BY sort_key, id");
    (void)workspace.ids(sorted);
    const double rawIds = p95(30, [&] { runRaw(raw, "SELECT id FROM person WHERE alive = 1 ORDER BY sort_key, id"); });
    const double ids = p95(30, [&] { (void)workspace.ids(sorted); });
    print("ids of 50,000 people sorted by name, ratio to raw", ids / rawIds, 3, "x");
    print("ids of 50,000 people sorted by name", ids, 50, "ms");

    for (const char *word : {"m", "mar", "marala"}) {
        Selection filtered = sorted;
        filtered.search = QString::fromLatin1(word);
        const double time = p95(30, [&] { (void)workspace.ids(filtered); });
        print(qPrintable(QStringLiteral("people filtered by \"%1\"").arg(QString::fromLatin1(word))), time, 50, "ms");
        const double everywhere = p95(30, [&] {
            (void)workspace.search(QString::fromLatin1(word),
                                   {EntityKind::Person, EntityKind::Community, EntityKind::Partnership,
                                    EntityKind::Delegation, EntityKind::Exchange, EntityKind::ItineraryItem},
                                   8);
        });
        print(qPrintable(QStringLiteral("search everywhere for \"%1\"").arg(QString::fromLatin1(word))), everywhere, 50,
              "ms");
    }

    const auto person =
        fromRecord<Person>(workspace.records({EntityKind::Person, {}, {}, {}, Presence::Alive, 1}).first());
    int n = 0;
    // In turns, so that what else a disk does meets both.
    std::vector<double> saves;
    std::vector<double> commits;
    for (int i = 0; i < 100; ++i) {
        saves.push_back(
            p95(1, [&] { (void)workspace.setField(person.id.ref(), "nickname", QStringLiteral("n%1").arg(++n)); }));
        commits.push_back(p95(1, [&] {
            const QString sql = QStringLiteral("UPDATE person SET nickname='r%1' WHERE id=%2");
            sqlite3_exec(raw, qPrintable(sql.arg(++n).arg(person.id.value)), nullptr, nullptr, nullptr);
        }));
    }
    const double saved = median(saves);
    const double rawCommit = median(commits);
    print("saving a field (row, search index, journal), ratio to raw", saved / rawCommit, 2, "x");
    print("saving a field", saved, 100, "ms");
    sqlite3_close(raw);
    return 0;
}
