// bench_importwindow: how long the import window stands still at most while 50,000 people come in. Prints
// measured/target per line.

#include "tests/support/testsession.h"
#include "ui/import/importwindow.h"
#include "ui/import/recordspane.h"
#include "ui/import/sheetpane.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTextStream>
#include <QTimer>

using namespace scd;

namespace {

QString peopleCsv(int rows)
{
    QString text = QStringLiteral("Surname,Given name,Birth date,E-mail,Mobile,Diet,Allergies,Notes\n");
    for (int i = 0; i < rows; ++i)
        text += QStringLiteral("Peñafiel %1,Gissela %2,%3,p%1@example.org,0917-%4,vegetarian,cats,first visit\n")
                    .arg(i)
                    .arg(i % 977)
                    .arg(QDate(1930, 1, 1).addDays(i % 30'000).toString(Qt::ISODate))
                    .arg(i, 7, 10, QLatin1Char('0'));
    return text;
}

/// The longest time between two turns of the event loop.
class PauseWatch : public QObject
{
public:
    PauseWatch()
    {
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, static_cast<double>(m_since.nsecsElapsed()) / 1e6);
            m_since.start();
        });
        m_since.start();
        m_timer.start();
    }
    double take() { return std::exchange(m_longest, 0.0); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

bool print(const char *what, double measured, double target, const char *unit)
{
    QTextStream(stdout) << QString::asprintf("%-58s %9.2f / %-7.2f %-4s %s\n", what, measured, target, unit,
                                             measured <= target ? "reached" : "NOT REACHED");
    return measured <= target;
}

void waitFor(const std::function<bool()> &done)
{
    while (!done()) {
        QEventLoop loop;
        QTimer::singleShot(5, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

/// Lets everything be painted.
void settle()
{
    QElapsedTimer timer;
    timer.start();
    waitFor([&timer] { return timer.elapsed() > 200; });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyTheme(application, Theme::Light, 100);
    const int rows = argc > 1 ? std::max(1, atoi(argv[1])) : 50'000;
    constexpr double longest = 50; // ms
    const QString text = peopleCsv(rows);
    TestSession session;
    auto window = std::make_unique<ImportWindow>(session.context, MappingMemory());
    window->show();
    settle();
    PauseWatch watch;
    bool isReached = true;
    QElapsedTimer whole;
    whole.start();
    window->openText(text);
    waitFor([&] { return !window->isWorking(); });
    settle();
    isReached &= print("longest pause while reading and planning", watch.take(), longest, "ms");
    Q_EMIT window->findChild<SheetPane *>()->targetChosen(7, QString());
    waitFor([&] { return !window->isWorking(); });
    settle();
    isReached &= print("longest pause while a column is corrected", watch.take(), longest, "ms");
    window->findChild<RecordsPane *>()->showFilter(RecordsModel::Filter::New);
    settle();
    isReached &= print("longest pause while the rows are filtered", watch.take(), longest, "ms");
    window->accept();
    waitFor([&] { return !window->isWorking(); });
    settle(); // what follows the end of the writing counts with it
    isReached &= print("longest pause while writing", watch.take(), longest, "ms");
    isReached &= print("all of it", static_cast<double>(whole.elapsed()) / 1000, 20, "s");
    window.reset();
    settle();
    isReached &= print("longest pause while the window goes", watch.take(), longest, "ms");
    return isReached ? 0 : 1;
}
