#include "tests/layering/rules.h"

#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace scd::layering {

namespace {

/// Where a folder stands. An arrow may only point to a lower rank.
enum Rank { Resources, Domain, Storage, Workspace, Planning, Outputs, Widgets, Things, MainWindow, App, Unknown };

Rank rankOf(const QString &folder)
{
    if (folder == "resources"_L1)
        return Resources;
    if (folder == "models/domain"_L1)
        return Domain;
    if (folder == "models/storage"_L1)
        return Storage;
    if (folder == "models/workspace"_L1)
        return Workspace;
    if (folder == "models/planning"_L1)
        return Planning;
    if (folder == "models/itemmodels"_L1 || folder == "models/documents"_L1 || folder == "models/interchange"_L1)
        return Outputs;
    if (folder == "ui/widgets"_L1)
        return Widgets;
    if (folder == "ui/mainwindow"_L1)
        return MainWindow;
    if (folder.startsWith("ui/"_L1))
        return Things;
    if (folder == "app"_L1)
        return App;
    return Unknown;
}

/// "models/domain/person.h" -> "models/domain"; "app/main.cpp" -> "app".
QString folderOf(const QString &path)
{
    const QString top = path.section(u'/', 0, 0);
    return top == "app"_L1 || top == "resources"_L1 ? top : path.section(u'/', 0, 1);
}

bool mayInclude(const QString &from, const QString &to)
{
    if (from == to)
        return true;
    // The contact card on a programme is a vCard.
    if (from == "models/documents"_L1 && to == "models/interchange"_L1)
        return true;
    return rankOf(to) < rankOf(from);
}

bool isStorageInside(const QString &path)
{
    return path.startsWith("models/storage/"_L1) && (path.endsWith(".cpp"_L1) || path.endsWith("_p.h"_L1));
}

QString includeProblem(const QString &path, const QString &name, bool angled)
{
    static const QRegularExpression sql(u"^(QtSql/|QSql|sqlite3)"_s);
    static const QRegularExpression widgets(
        u"^(QtWidgets/|QApplication$|QWidget$|QDialog$|QMainWindow$|QMessageBox$)"_s);
    static const QRegularExpression generated(u"^(ui_\\w+\\.h|\\w+\\.moc|moc_\\w+\\.cpp)$"_s);
    if (angled) {
        if (sql.match(name).hasMatch() && !isStorageInside(path))
            return u"<%1>: only models/storage/*.cpp and *_p.h speak to the database"_s.arg(name);
        if (widgets.match(name).hasMatch() && path.startsWith("models/"_L1))
            return u"<%1>: models/ knows no widgets"_s.arg(name);
        return {};
    }
    if (generated.match(name).hasMatch())
        return {};
    const QString from = folderOf(path);
    const QString to = folderOf(name);
    if (rankOf(to) == Unknown)
        return u"\"%1\": includes are written from the root and name a folder of the house"_s.arg(name);
    if (name.endsWith("_p.h"_L1) && from != to)
        return u"\"%1\" is private to %2"_s.arg(name, to);
    if (!mayInclude(from, to))
        return u"\"%1\": %2 must not know %3"_s.arg(name, from, to);
    return {};
}

enum class Where { Code, Literals };

/// A pattern that no file under `within` may hold, except those under `except`.
struct Gate
{
    Where where;
    QString pattern;
    QString reason;
    QString except = {};
};

const std::vector<Gate> &gates()
{
    static const QString sqlWords =
        u"\\b(SELECT\\s|INSERT (OR \\w+ )?INTO\\b|UPDATE \\S+ SET\\b|DELETE FROM\\b|(CREATE|DROP|ALTER) (VIRTUAL )?"
        "(TABLE|INDEX)\\b|ORDER BY\\b|GROUP BY\\b|PRAGMA\\s|VACUUM\\b|BEGIN IMMEDIATE\\b|SAVEPOINT\\b)"_s;
    static const std::vector<Gate> all = {
        {Where::Literals, sqlWords, u"SQL stands only in models/storage"_s, u"models/storage/"_s},
        {Where::Literals, u"(?i)\\bCREATE\\s+(TEMP\\s+|TEMPORARY\\s+)?(TRIGGER|VIEW)\\b"_s, u"no triggers, no views"_s},
        {Where::Literals, u"(?i)\\bimmutable=1"_s, u"immutable=1 skips the journal of a file that was not closed"_s},
        {Where::Literals, u"(?i)journal_mode\\s*=\\s*wal"_s, u"a copy of a file in WAL mode loses commits"_s},
        {Where::Code, u"\\bsetStyleSheet\\s*\\("_s, u"looks come from the style and the palette"_s},
        {Where::Code, u"\\b(QSqlTableModel|QSqlRelationalTableModel|QDataWidgetMapper)\\b"_s,
         u"loses rows or values; use the item models over the workspace"_s},
        {Where::Code, u"\\bQPrintPreviewDialog\\b"_s, u"the print window has its own preview"_s},
        {Where::Code, u"\\bQPdfWriter\\b\\s*\\w*\\s*[({]\\s*(\"\"|u\"\"|QString|\\w*([Ff]ile[Nn]ame|[Pp]ath)\\b)"_s,
         u"write to a buffer, then with QSaveFile, so that a full disk leaves no half file"_s},
        {Where::Code, u"\\bnew\\s+QLabel\\s*[({]"_s, u"use the label helpers of ui/widgets: a QLabel runs HTML"_s,
         u"ui/widgets/"_s},
        {Where::Code, u"\\bQt::(RichText|MarkdownText)\\b"_s, u"text that people typed is plain text"_s},
        {Where::Code, u"\\bextractDir\\b"_s, u"follows links out of the folder"_s},
        // SLOT() alone stays possible: QDBusConnection knows nothing else.
        {Where::Code, u"\\bSIGNAL\\s*\\("_s, u"connect by member pointer or lambda"_s},
        {Where::Code, u"^\\s*(public|private|protected)?\\s*(signals|slots)\\s*:|\\bemit\\s+\\w"_s,
         u"Q_SIGNALS, Q_SLOTS, Q_EMIT"_s},
        {Where::Code, u"\\bqFatal\\s*\\("_s, u"bad input is answered with a Result"_s},
        {Where::Code, u"\\bstatic\\s+\\w+\\s*[&*]\\s*(instance|self)\\s*\\(\\s*\\)"_s, u"no singletons"_s},
        {Where::Code, u"\\bQProcess\\b|\\bstd::system\\s*\\("_s, u"the program starts no other programs"_s},
    };
    return all;
}

void checkGates(const QString &path, const Split &source, QStringList &found)
{
    for (const Gate &gate : gates()) {
        if (!gate.except.isEmpty() && path.startsWith(gate.except))
            continue;
        const QRegularExpression pattern(gate.pattern, QRegularExpression::MultilineOption);
        const QString &text = gate.where == Where::Code ? source.code : source.literals;
        for (auto hits = pattern.globalMatch(text); hits.hasNext();) {
            const QRegularExpressionMatch hit = hits.next();
            const auto line = QStringView(text).left(hit.capturedStart()).count(u'\n') + 1;
            found << u"%1:%2: \"%3\": %4"_s.arg(path).arg(line).arg(hit.captured().simplified(), gate.reason);
        }
    }
}

} // namespace

QStringList violations(const QString &path, const QString &text)
{
    constexpr qsizetype mostLines = 500;
    QStringList found;
    if (path.endsWith(".sql"_L1)) {
        // A migration is one long literal; its comments begin with two dashes.
        static const QRegularExpression comment(u"--[^\n]*"_s);
        checkGates(path, {.code = {}, .literals = QString(text).remove(comment)}, found);
        return found;
    }
    const Split source = split(text);
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    for (auto hits = include.globalMatch(source.code); hits.hasNext();) {
        const QRegularExpressionMatch hit = hits.next();
        const QString problem = includeProblem(path, hit.captured(2), hit.capturedView(1) == u"<");
        const auto line = QStringView(source.code).left(hit.capturedStart(2)).count(u'\n') + 1;
        if (!problem.isEmpty())
            found << u"%1:%2: %3"_s.arg(path).arg(line).arg(problem);
    }
    if (path.endsWith(".h"_L1) && source.code.contains("using namespace"_L1))
        found << u"%1: using namespace in a header reaches everyone who includes it"_s.arg(path);
    if (const auto lines = text.count(u'\n'); lines > mostLines)
        found << u"%1: %2 lines; split at %3"_s.arg(path).arg(lines).arg(mostLines);
    checkGates(path, source, found);
    return found;
}

} // namespace scd::layering
