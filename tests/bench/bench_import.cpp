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
    QByteArray text = "Our city,Our country,Our latitude,Our longitude,Our population,Sister city,Sister country,Sister latitude,"
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

bool run(const char *what, const QByteArray &content, const QString &purpose, double seconds, double megabytes)
{
    QTemporaryDir folder;
    SystemClock clock;
    auto database = Database::open(folder.filePath(u"x.sistercity"_s), OpenMode::Create, clock);
    if (!database)
        return false;
    Workspace workspace(std::move(*database), clock);
    QElapsedTimer timer;
    timer.start();
    const auto book = readBook(content);
    if (!book)
        return false;
    const double read = double(timer.nsecsElapsed()) / 1e9;
    const QList<ImportTable> tables = tablesFor(*book, purpose);
    ImportContext context;
    context.fileName = u"bench.csv"_s;
    context.today = QDate(2026, 3, 1);
    const auto plan = makePlan(book->sheets[tables[0].sheet], tables[0].mapping,
                               takeSnapshot(workspace, *purposeById(purpose), context));
    if (!plan)
        return false;
    const double planned = double(timer.nsecsElapsed()) / 1e9;
    const auto step = importInto(workspace, *plan);
    const double all = double(timer.nsecsElapsed()) / 1e9;
    const bool holds = step.ok() && *step != 0 && all <= seconds && peakMemory() <= megabytes;
    std::printf("%-28s read %.2f s, plan %.2f s, write %.2f s: %.2f s (target %.0f s), %.0f MB (target %.0f MB), "
                "%lld records%s\n",
                what, read, planned - read, all - planned, all, seconds, peakMemory(), megabytes,
                static_cast<long long>(plan->records.size()), holds ? "" : "   MISSED");
    return holds;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const bool partnerships = run("13,000 partnerships", townsCsv(13'000), u"partnerships"_s, 5, 250);
    const bool people = run("50,000 people", peopleCsv(50'000), u"people"_s, 10, 250);
    return partnerships && people ? 0 : 1;
}
