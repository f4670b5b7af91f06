#include "models/interchange/book.h"
#include "models/interchange/cells.h"
#include "models/interchange/csvwriter.h"
#include "models/interchange/xlsxwriter.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace scd;
using namespace Qt::StringLiterals;

namespace {

bool allHold = true;

/// Prints the time of one piece of work beside its target in seconds.
void measure(const char *what, double target, const std::function<bool()> &work)
{
    QElapsedTimer timer;
    timer.start();
    const bool isDone = work();
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    allHold = allHold && isDone && seconds <= target;
    std::printf("%-40s %7.3f s   target %5.2f s%s\n", what, seconds, target, isDone ? "" : "   FAILED");
}

/// The most memory that the program has had so far, in MB.
double peakMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray status = file.readAll();
    const qsizetype at = status.indexOf("VmHWM:");
    return status.mid(at + 6, 20).simplified().split(' ').value(0).toDouble() / 1024;
}

Sheet people(int rows)
{
    Sheet sheet;
    sheet.name = u"People"_s;
    for (int i = 0; i < rows; ++i) {
        const QString number = QString::number(i);
        sheet.rows << QList<Cell>{numberCell(i),
                                  textCell(u"Peñafiel Cerda "_s + number),
                                  textCell(u"Gissela"_s),
                                  textCell(u"delegate"_s + number + u"@example.org"_s),
                                  textCell(u"+593 929 160 308"_s),
                                  dateCell(QDate(1950, 1, 1).addDays(i % 25'000)),
                                  textCell(u"Student"_s),
                                  textCell(u"gatos (grave)"_s),
                                  timeCell(QTime(i % 24, i % 60)),
                                  yesNoCell(i % 2 == 0),
                                  textCell(u"Prefers girls, \"our\" daughter is 15"_s),
                                  numberCell(i * 0.25)};
    }
    return sheet;
}

} // namespace

/// 50,000 rows of 12 columns in and out; exits with 1 when a target is missed. For optimised builds.
int main()
{
    const Sheet sheet = people(50'000);
    std::printf("%.0f MB with the sheet\n", peakMemory());
    QByteArray csv;
    QByteArray xlsx;
    measure("CSV, write", 1, [&] {
        csv = toCsv(sheet).valueOr({});
        return !csv.isEmpty();
    });
    measure("CSV, read", 1, [&] { return readBook(csv).ok(); });
    std::printf("%.0f MB after CSV\n", peakMemory());
    measure("XLSX, write", 5, [&] {
        xlsx = toXlsx({sheet}).valueOr({});
        return !xlsx.isEmpty();
    });
    measure("XLSX, read", 5, [&] { return readBook(xlsx).ok(); });
    std::printf("%.0f MB after XLSX; files of %.1f and %.1f MB\n", peakMemory(), double(csv.size()) / 1e6,
                double(xlsx.size()) / 1e6);
    return allHold ? EXIT_SUCCESS : EXIT_FAILURE;
}
