#include "models/domain/person.h"
#include "models/interchange/exportformats.h"
#include "models/interchange/exportreader.h"
#include "tests/support/temporaryfile.h"

#include <QElapsedTimer>

#include <cstdio>
#include <cstdlib>

using namespace scd;
using namespace Qt::StringLiterals;

/// 50,000 people from the file to XLSX, and the longest step on the window's thread; exits with 1 when a target is
/// missed. For optimised builds.
int main()
{
    constexpr int people = 50'000;
    TemporaryFile file;
    const auto made = file.workspace->change(labels::settings(), [](Edit &edit) -> Status {
        for (int i = 0; i < people; ++i) {
            Person person;
            person.givenNames = u"Gissela "_s + QString::number(i);
            person.surname1 = u"Peñafiel"_s;
            person.surname2 = u"Cerda"_s;
            person.birthDate = QDate(1950, 1, 1).addDays(i % 25'000);
            person.notes = u"Prefers girls, \"our\" daughter is 15"_s;
            SCD_TRY(edit.add(person));
        }
        return Done{};
    });
    if (!made.ok())
        return EXIT_FAILURE;
    QElapsedTimer whole;
    whole.start();
    ExportReader reader(*file.workspace, {.kind = EntityKind::Person, .sensitivity = Sensitivity::Personal});
    double longest = 0;
    for (bool more = true; more;) {
        QElapsedTimer one;
        one.start();
        more = reader.step();
        longest = std::max(longest, double(one.nsecsElapsed()) / 1e6);
    }
    const double reading = double(whole.nsecsElapsed()) / 1e9;
    const auto bytes = exportFormat(u"xlsx"_s)->writeTable(reader.take(), FormulaGuard::Safe, {});
    const double all = double(whole.nsecsElapsed()) / 1e9;
    std::printf("reading %.2f s, longest step %.1f ms (target 50), all %.2f s (target 5)\n", reading, longest, all);
    return bytes.ok() && longest <= 50 && all <= 5 ? EXIT_SUCCESS : EXIT_FAILURE;
}
