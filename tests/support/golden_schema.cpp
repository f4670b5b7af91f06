// Makes tests/data/schema/vNNNN.sistercity: a small file of the present schema with a record of every kind, kept for
// ever once that schema is released.   usage: golden_schema FOLDER

#include "models/storage/migrator.h"
#include "tests/support/randomedits.h"
#include "tests/support/temporaryfile.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        return std::fputs("usage: golden_schema FOLDER\n", stderr), 2;
    scd::TemporaryFile file;
    scd::RandomEdits edits(*file.workspace, 1);
    scd::Status made = edits.oneOfEach();
    for (int i = 0; i < 100 && made.ok(); ++i)
        made = edits.step();
    file.workspace.reset();
    const QString target = QStringLiteral("%1/v%2.sistercity")
                               .arg(QString::fromLocal8Bit(argv[1]))
                               .arg(scd::builtInMigrations().size(), 4, 10, QLatin1Char('0'));
    QFile::remove(target);
    if (!made.ok() || !QFile::copy(file.path(), target))
        return std::fputs("failed\n", stderr), 1;
    return 0;
}
