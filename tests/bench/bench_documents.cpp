// bench_documents: what a programme of 100 pages costs, from the sheet to a finished PDF, in a worker, and for how
// long the event loop of the window stands still meanwhile. Prints measured/target per line.

#include "models/documents/pdf.h"
#include "tests/documents/samplesheet.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QTextStream>
#include <QThread>
#include <QTimer>
#include <atomic>

using namespace scd;

namespace {

void print(const char *what, double measured, double target, const char *unit)
{
    QTextStream(stdout) << QString::asprintf("%-58s %9.2f / %-7.2f %-8s %s\n", what, measured, target, unit,
                                             measured <= target ? "reached" : "NOT REACHED");
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList languages = {QStringLiteral("en"), QStringLiteral("es")};
    PaperOptions options;
    options.languages = languages;
    options.printedAt = QDateTime(QDate(2027, 3, 1), QTime(12, 0), Qt::UTC);
    const PaperSheet sheet = sampleSheet(languages, 100, 8);
    std::atomic<int> pages = 0;
    std::atomic<qint64> layoutTime = 0;
    std::atomic<qint64> size = 0;

    QElapsedTimer whole;
    whole.start();
    const std::unique_ptr<QThread> worker(QThread::create([&] {
        QElapsedTimer timer;
        timer.start();
        const PagedDocument document(sheet, options);
        layoutTime = timer.nsecsElapsed();
        pages = document.pageCount();
        if (const Result<QByteArray> pdf = toPdf(document); pdf.ok())
            size = pdf->size();
    }));
    // A timer of one millisecond shows the longest time for which the event loop did not run.
    double longestStall = 0;
    QElapsedTimer beat;
    beat.start();
    QTimer ticker;
    QObject::connect(&ticker, &QTimer::timeout, &ticker, [&] {
        longestStall = qMax(longestStall, static_cast<double>(beat.nsecsElapsed()) / 1e6);
        beat.restart();
    });
    ticker.setTimerType(Qt::PreciseTimer);
    ticker.start(1);
    QEventLoop loop;
    QObject::connect(worker.get(), &QThread::finished, &loop, &QEventLoop::quit);
    worker->start();
    loop.exec();
    worker->wait();
    const double seconds = static_cast<double>(whole.nsecsElapsed()) / 1e9;

    const double perHundred = pages > 0 ? seconds * 100 / pages : 0;
    QTextStream(stdout) << pages << " pages, " << size / 1024 << " kB, layout alone "
                        << static_cast<double>(layoutTime) / 1e9 << " s, all " << seconds << " s\n";
    print("100 pages of a programme to PDF in a worker", perHundred, 1.5, "s");
    print("longest stall of the event loop meanwhile", longestStall, 50, "ms");
    return size > 0 ? 0 : 1;
}
