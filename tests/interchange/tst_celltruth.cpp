#include "models/domain/community.h"
#include "models/domain/delegation.h"
#include "models/domain/partnership.h"
#include "models/interchange/book.h"
#include "models/interchange/importtables.h"
#include "models/interchange/recognition.h"
#include "models/interchange/sample.h"
#include "tests/support/tables.h"
#include "tests/support/temporaryfile.h"

#include <QtTest>

using namespace scd;
using namespace Qt::StringLiterals;

namespace {

/// What one cell says, as somebody who read the sheet wrote it down (see the heads of tests/data/import/*.truth).
struct TrueCell
{
    int row = 0; ///< counts from 0
    QString header;
    QStringList wants;
};

QString dataPath(const QString &name)
{
    return QStringLiteral(SCD_SOURCE_DIR "/tests/data/import/") + name;
}

QList<TrueCell> truthOf(const QString &name)
{
    QList<TrueCell> cells;
    const QString text = QString::fromUtf8(tables::fileContent(dataPath(name)));
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u'\t');
        if (!line.startsWith(u'#'))
            cells << TrueCell{parts[0].toInt() - 1, parts[1], parts.mid(2)};
    }
    return cells;
}

QString shown(const Value &value, const QString &language)
{
    if (!language.isEmpty())
        return LocalText::fromJson(textOf(value)).text(language);
    if (const auto *number = std::get_if<double>(&value))
        return QString::number(*number);
    return std::holds_alternative<qint64>(value) ? QString::number(intOf(value)) : textOf(value);
}

bool says(const Record &record, const QString &word)
{
    return std::any_of(record.values.begin(), record.values.end(),
                       [&word](const Value &value) { return shown(value, {}) == word; });
}

/// "contact_point:email.value=kim@example.org", "household.notes~loved it", "!office".
bool holds(const QString &want, const QList<Record> &records)
{
    const auto isOf = [](const Record &record, const QString &kind) {
        return kind == QLatin1StringView(entity(record.kind).table);
    };
    if (want.startsWith(u'!'))
        return std::none_of(records.begin(), records.end(),
                            [&](const Record &record) { return isOf(record, want.mid(1)); });
    static const QRegularExpression form(u"^(\\w+)(?::(.+?))?\\.(\\w+)(?:@(\\w+))?([=~])(.*)$"_s);
    const auto match = form.match(want);
    if (!match.hasMatch())
        qFatal("truth is not understood: %s", qPrintable(want));
    const QString expected = match.captured(6);
    return std::any_of(records.begin(), records.end(), [&](const Record &record) {
        if (!isOf(record, match.captured(1)) ||
            (match.hasCaptured(2) && !match.captured(2).isEmpty() && !says(record, match.captured(2))))
            return false;
        const QString found = shown(valueOf(record, match.captured(3).toLatin1()), match.captured(4));
        return match.captured(5) == u"=" ? found == expected : found.contains(expected);
    });
}

/// Whether a text stands anywhere in these records, word by word.
bool isKept(const QString &text, const QList<Record> &records)
{
    return std::any_of(records.begin(), records.end(), [&text](const Record &record) {
        return std::any_of(record.values.begin(), record.values.end(), [&text](const Value &value) {
            return textOf(value).simplified().contains(text.simplified().replace(u'"', u"\\\""_s)) ||
                   textOf(value).simplified().contains(text.simplified());
        });
    });
}

} // namespace

/// Every cell of six sheets, imported with nothing chosen by hand, stands where somebody who reads the sheet would put
/// it, or in the notes.
class TestCellTruth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCell_data();
    void everyCell();
    void everyTownOfIberia();

private:
    struct Imported
    {
        Sheet sheet;
        ImportPlan plan;                     ///< made again behind the import: all records have their ids
        QHash<int, QList<Record>> recordsOf; ///< by row
    };
    static Imported import(TemporaryFile &file, const QString &name);
};

TestCellTruth::Imported TestCellTruth::import(TemporaryFile &file, const QString &name)
{
    if (!makeSample(*file.workspace, QDate(2026, 3, 1)).ok())
        qFatal("no sample");
    const auto book = readBook(dataPath(name));
    if (!book)
        qFatal("cannot read %s", qPrintable(name));
    const QList<ImportTable> found = tablesOf(*book);
    if (found.size() != 1)
        qFatal("%d tables in %s", int(found.size()), qPrintable(name));
    const Purpose &purpose = *purposeById(found[0].mapping.purpose);
    ImportContext context;
    context.fileName = name;
    context.today = QDate(2026, 3, 1);
    context.otherTexts = otherTextsOf(*book);
    if (purpose.into)
        context.into = file.workspace->all<Delegation>({}, {{"start_date"}}).last().id.ref();
    const auto step = importTables(*file.workspace, *book, found, context);
    if (!step || *step == 0)
        qFatal("not imported");
    const Sheet &sheet = book->sheets[found[0].sheet];
    const auto again = makePlan(sheet, found[0].mapping, takeSnapshot(*file.workspace, purpose, context));
    if (!again || again->effective() != 0)
        qFatal("a second import changes something");
    Imported imported{sheet, *again, {}};
    for (const RowPlan &row : again->rows) {
        for (const int index : row.records)
            imported.recordsOf[row.row] << *file.workspace->record(again->records[index].record.ref());
    }
    return imported;
}

void TestCellTruth::everyCell_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("truth");
    for (const char *name : {"delegados-tena.csv", "delegates-sariaya.xlsx", "host-families-form-responses.csv",
                             "programme-july-visit.xlsx", "volunteers-unicode.txt"}) {
        const QString sheet = QString::fromLatin1(name);
        QTest::newRow(name) << sheet << sheet.section(u'.', 0, 0) + u".truth"_s;
    }
}

void TestCellTruth::everyCell()
{
    QFETCH(QString, sheet);
    QFETCH(QString, truth);
    TemporaryFile file;
    const Imported imported = import(file, sheet);
    QHash<QString, int> columns;
    for (const ColumnMapping &column : imported.plan.mapping.columns)
        columns.insert(column.header, column.column);
    int right = 0;
    int lost = 0;
    QStringList wrong;
    const QList<TrueCell> cells = truthOf(truth);
    for (const TrueCell &cell : cells) {
        QVERIFY2(columns.contains(cell.header), qPrintable(cell.header));
        const QList<Record> records = imported.recordsOf.value(cell.row);
        QStringList missing;
        for (const QString &want : cell.wants) {
            if (!holds(want, records))
                missing << want;
        }
        if (missing.isEmpty()) {
            ++right;
            continue;
        }
        const QString text = imported.sheet.at(cell.row, columns[cell.header]).text;
        lost += isKept(text, records) ? 0 : 1;
        wrong << u"row %1, %2: %3"_s.arg(cell.row + 1).arg(cell.header, missing.join(u" | "_s));
    }
    // The truth knows every cell of the table, each once.
    int filled = 0;
    const TableArea &area = imported.plan.mapping.area;
    for (int row = area.firstRow; row <= area.lastRow; ++row) {
        for (const Cell &cell : imported.sheet.rows[row])
            filled += cell.isFilled() ? 1 : 0;
    }
    QCOMPARE(cells.size(), filled);
    const double share = 100.0 * right / double(cells.size());
    qInfo("%s: %d of %d cells right (%.1f %%), %d lost", qPrintable(sheet), right, filled, share, lost);
    for (const QString &line : wrong)
        qInfo("    %s", qPrintable(line));
    QVERIFY(share >= 95);
    QCOMPARE(lost, 0);
    if (sheet.startsWith(u"delegates")) {
        const auto into = file.workspace->record(imported.plan.context.into);
        QVERIFY(textOf(valueOf(*into, "notes")).contains(u"Nos. 14 and 15 are siblings"_s));
    }
}

void TestCellTruth::everyTownOfIberia()
{
    static const QString codes =
        u"Angola AO,Argentina AR,Australia AU,Austria AT,Belgium BE,Brazil BR,Bulgaria BG,Canada CA,Cape Verde CV,"
        "Croatia HR,Cuba CU,Cyprus CY,Czech Republic CZ,Denmark DK,Dominican Republic DO,East Timor TL,Estonia EE,"
        "Finland FI,France FR,Germany DE,Greece GR,Guinea-Bissau GW,Hungary HU,Iceland IS,India IN,Ireland IE,Israel "
        "IL,"
        "Italy IT,Japan JP,Jersey JE,Latvia LV,Lithuania LT,Luxembourg LU,Malaysia MY,Malta MT,Mexico MX,Moldova MD,"
        "Morocco MA,Mozambique MZ,Netherlands NL,Norway NO,Palestine PS,People's Republic of China CN,Poland PL,"
        "Portugal PT,Romania RO,Russia RU,Sao Tomé and Príncipe ST,Senegal SN,Slovakia SK,Slovenia SI,South Africa ZA,"
        "Spain ES,Sweden SE,Tunisia TN,Turkey TR,United Kingdom GB,United States of America US,Uruguay UY,Venezuela VE,"
        "Zambia ZM"_s;
    QHash<QString, QString> code;
    for (const QString &country : codes.split(u','))
        code.insert(country.chopped(3), country.right(2));
    TemporaryFile file;
    const Imported imported = import(file, u"twin-towns-iberia.tsv"_s);
    QCOMPARE(imported.plan.rows.size(), 517);
    int cells = 0;
    int right = 0;
    int lost = 0;
    QStringList wrong;
    for (const RowPlan &row : imported.plan.rows) {
        const auto partnership = file.workspace->find<Partnership>(PartnershipId(row.match.id));
        QVERIFY(partnership);
        const auto home = file.workspace->find<Community>(partnership->home);
        const auto partner = file.workspace->find<Community>(partnership->partner);
        QVERIFY(home && partner);
        const QString notes = partnership->notes;
        const auto text = [&](int column) { return imported.sheet.at(row.row, column).text; };
        const auto number = [](std::optional<int> value) { return value ? QString::number(*value) : QString(); };
        const auto same = [](std::optional<double> value, const QString &written) {
            return value && qFuzzyCompare(1000 + *value, 1000 + written.toDouble());
        };
        const QList<bool> rights{home->name == text(0),
                                 home->country == code.value(text(1)),
                                 same(home->latitude, text(2)),
                                 same(home->longitude, text(3)),
                                 number(home->population) == text(4),
                                 partner->name == text(5),
                                 same(partner->latitude, text(6)),
                                 same(partner->longitude, text(7)),
                                 number(partner->population) == text(8),
                                 partner->country == code.value(text(9)),
                                 notes.contains(u"dist: "_s + text(10)),
                                 notes.contains(u"eu: "_s + text(11))};
        for (int column = 0; column < rights.size(); ++column) {
            if (text(column).isEmpty())
                continue;
            ++cells;
            if (rights[column]) {
                ++right;
                continue;
            }
            const bool isNoted = notes.contains(imported.plan.mapping.columns[column].header + u": "_s + text(column));
            lost += isNoted ? 0 : 1;
            wrong << u"row %1, column %2: %3%4"_s.arg(row.row + 1)
                         .arg(column + 1)
                         .arg(text(column), isNoted ? u" (in the notes)"_s : QString());
        }
    }
    const double share = 100.0 * right / cells;
    qInfo("twin-towns-iberia.tsv: %d of %d cells right (%.1f %%), %d lost", right, cells, share, lost);
    for (const QString &line : wrong)
        qInfo("    %s", qPrintable(line));
    QVERIFY(share >= 95);
    QCOMPARE(lost, 0);
}

QTEST_GUILESS_MAIN(TestCellTruth)
#include "tst_celltruth.moc"
