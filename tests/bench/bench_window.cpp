// bench_window NETWORK_FILE: what a person waits for in the window, on a file of the size of the national network.
// Prints measured/target per line. Starts itself for the figures of a whole start:
//   bench_window --bare          a bare Qt window with a table
//   bench_window --start FILE    the program, until the list of people is painted

#include "app/application.h"
#include "models/storage/database.h"
#include "tests/support/fakeprompts.h"
#include "ui/mainwindow/commandbox.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/translations.h"
#include "ui/people/peoplepage.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/listdetail.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QScrollBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace scd;

namespace {

/// Tells when a widget has been painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }
    /// Runs the event loop until the widget is painted, ten seconds at most.
    void wait()
    {
        QElapsedTimer timer;
        timer.start();
        while (!m_painted && timer.elapsed() < 10'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
        m_painted = false;
    }
    void forget() { m_painted = false; }

private:
    bool m_painted = false;
};

double percentile95(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(static_cast<double>(times.size() - 1) * 0.95)];
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void print(const char *what, double measured, double target, const char *unit)
{
    QTextStream(stdout) << QString::asprintf("%-58s %9.2f / %-7.2f %-4s %s\n", what, measured, target, unit,
                                             measured <= target ? "reached" : "NOT REACHED");
}

/// To the parent, which stops its clock.
void sayPainted()
{
    (void)!write(STDOUT_FILENO, "P", 1);
}

int bare(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    auto *table = new QTableWidget(20, 4, &window);
    window.setCentralWidget(table);
    window.resize(1180, 740);
    PaintWatch watch(table->viewport());
    window.show();
    watch.wait();
    sayPainted();
    return 0;
}

/// The program with one page, as app/main.cpp puts it together.
struct Program
{
    Program(QApplication &application, const QString &path)
        : settings(Settings::temporary())
        , translations(QString())
    {
        settings->set(Setting::LastPage, QStringLiteral("people"));
        program = std::make_unique<Application>(application, *settings, translations, prompts, clock);
        program->start(path);
    }
    PeoplePage &people() const { return *static_cast<PeoplePage *>(program->window()->page(QStringLiteral("people"))); }

    std::unique_ptr<Settings> settings;
    Translations translations;
    FakePrompts prompts;
    SystemClock clock;
    std::unique_ptr<Application> program;
};

int startOnce(int argc, char **argv)
{
    QApplication application(argc, argv);
    const Program program(application, QString::fromLocal8Bit(argv[2]));
    PaintWatch watch(program.people().view()->list()->viewport());
    watch.wait();
    sayPainted();
    return 0; // closed as a person closes it: a file that was left open is checked at the next start
}

struct Run
{
    double time = 0;
    double memory = 0; ///< MB at its highest
};

Run runChild(const char *self, const char *mode, const char *file)
{
    QElapsedTimer timer;
    timer.start();
    int ends[2];
    if (pipe(ends) != 0)
        return {};
    const pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        execl(self, self, mode, file, static_cast<char *>(nullptr));
        _exit(127);
    }
    close(ends[1]);
    char painted = 0;
    (void)!read(ends[0], &painted, 1);
    const double time = milliseconds(timer);
    close(ends[0]);
    rusage usage{};
    int status = 0;
    wait4(child, &status, 0, &usage);
    return {time, static_cast<double>(usage.ru_maxrss) / 1024};
}

void benchStart(const char *self, const char *file)
{
    std::vector<double> bareTimes;
    std::vector<double> times;
    double bareMemory = 0;
    double memory = 0;
    for (int i = 0; i < 15; ++i) {
        const Run empty = runChild(self, "--bare", file);
        const Run full = runChild(self, "--start", file);
        bareTimes.push_back(empty.time);
        times.push_back(full.time);
        bareMemory = std::max(bareMemory, empty.memory);
        memory = std::max(memory, full.memory);
    }
    print("start to the painted list of people, ratio to a bare window", median(times) / median(bareTimes), 2.5, "x");
    print("memory, ratio to a bare window", memory / bareMemory, 3, "x");
    QTextStream(stdout) << QString::asprintf("   bare %.0f ms, %.0f MB; program %.0f ms, %.0f MB\n", median(bareTimes),
                                             bareMemory, median(times), memory);
}

/// From the key to the painted answer, for each key of a word typed letter by letter, ten times.
double typing(QWidget *field, QWidget *answer, const QString &word)
{
    PaintWatch watch(answer);
    std::vector<double> times;
    for (int round = 0; round < 10; ++round) {
        for (const QChar letter : word) {
            QCoreApplication::processEvents();
            watch.forget();
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(field, letter.toLatin1());
            watch.wait();
            times.push_back(milliseconds(timer));
        }
        for (qsizetype i = 0; i < word.size(); ++i) {
            watch.forget();
            QTest::keyClick(field, Qt::Key_Backspace);
            watch.wait();
        }
    }
    return percentile95(times);
}

void benchWindow(const Program &program)
{
    MainWindow &window = *program.program->window();
    ListDetail &people = *program.people().view();
    QTest::qWait(300);

    PaintWatch watch(people.list()->viewport());
    std::vector<double> frames;
    QScrollBar *bar = people.list()->verticalScrollBar();
    for (int i = 0; i < 300; ++i) {
        watch.forget();
        QElapsedTimer timer;
        timer.start();
        bar->setValue(i < 200 ? bar->value() + 60 : bar->maximum() / 100 * (i - 200));
        people.list()->viewport()->repaint();
        frames.push_back(milliseconds(timer));
    }
    print("a frame while scrolling 50,000 people, p95", percentile95(frames), 16.7, "ms");
    bar->setValue(0);

    print("a key in the list's search field to the painted answer",
          typing(people.search(), people.list()->viewport(), QStringLiteral("marala")), 50, "ms");
    window.findOrDo();
    auto *box = window.findChild<CommandBox *>();
    QTest::qWait(100);
    print("a key in Find or do to the painted answer",
          typing(box->field(), box->list()->viewport(), QStringLiteral("marala")), 50, "ms");
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc >= 2 && qstrcmp(argv[1], "--bare") == 0)
        return bare(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--start") == 0)
        return startOnce(argc, argv);
    if (argc != 2) {
        QTextStream(stderr) << "usage: bench_window NETWORK_FILE\n";
        return 1;
    }
    benchStart(argv[0], argv[1]);
    QApplication application(argc, argv);
    const Program program(application, QString::fromLocal8Bit(argv[1]));
    benchWindow(program);
    return 0;
}
