#include "app/commandline.h"

#include "app/commands.h"
#include "ui/mainwindow/settings.h"
#include "ui/mainwindow/translations.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

struct Options
{
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")}};
    QCommandLineOption version{{QStringLiteral("v"), QStringLiteral("version")}};
    QCommandLineOption file{{QStringLiteral("f"), QStringLiteral("file")}, {}, QStringLiteral("file")};
    QCommandLineOption delegation{{QStringLiteral("d"), QStringLiteral("delegation")}, {}, QStringLiteral("code")};
    QCommandLineOption languages{
        {QStringLiteral("l"), QStringLiteral("languages")}, {}, QStringLiteral("list"), QStringLiteral("en")};
    QCommandLineOption paper{
        {QStringLiteral("p"), QStringLiteral("paper")}, {}, QStringLiteral("paper"), QStringLiteral("letter")};
    QCommandLineOption format{QStringLiteral("format"), {}, QStringLiteral("format")};
    QCommandLineOption largePrint{QStringLiteral("large-print")};
    QCommandLineOption publicOnly{QStringLiteral("public-only")};
    QCommandLineOption columns{QStringLiteral("columns"), {}, QStringLiteral("list")};
    QCommandLineOption sensitivity{
        QStringLiteral("sensitivity"), {}, QStringLiteral("class"), QStringLiteral("internal")};
    QCommandLineOption exact{QStringLiteral("exact")};
    QCommandLineOption language{QStringLiteral("language"), {}, QStringLiteral("code")};
    QCommandLineOption output{{QStringLiteral("o"), QStringLiteral("output")}, {}, QStringLiteral("file")};
    QCommandLineOption importAs{QStringLiteral("as"), {}, QStringLiteral("kind")};
    QCommandLineOption into{QStringLiteral("into"), {}, QStringLiteral("code")};
    QCommandLineOption mapping{QStringLiteral("mapping"), {}, QStringLiteral("file")};
    QCommandLineOption saveMapping{QStringLiteral("save-mapping"), {}, QStringLiteral("file")};
    QCommandLineOption dateOrder{QStringLiteral("date-order"), {}, QStringLiteral("order")};
    QCommandLineOption report{QStringLiteral("report"), {}, QStringLiteral("file")};
    QCommandLineOption dryRun{QStringLiteral("dry-run")};

    /// What each command takes besides --file; one of two words goes before that of its first word.
    QList<std::pair<QByteArray, QList<QCommandLineOption>>> commands() const
    {
        return {{"sample", {}},
                {"list", {}},
                {"check", {}},
                {"print", {delegation, languages, paper, format, largePrint, publicOnly, output}},
                {"export committee", {sensitivity, output}},
                {"export", {delegation, format, columns, sensitivity, exact, language, output}},
                {"import committee", {}},
                {"import", {importAs, into, mapping, saveMapping, dateOrder, report, dryRun}}};
    }
    QList<QCommandLineOption> all() const
    {
        QList<QCommandLineOption> list{help, version, file};
        for (const auto &[command, options] : commands()) {
            for (const QCommandLineOption &option : options) {
                if (!has(list, option))
                    list << option;
            }
        }
        return list;
    }
    void addTo(QCommandLineParser &parser) const
    {
        parser.addOptions(all());
        parser.addPositionalArgument(QStringLiteral("command"), {});
    }
    /// An option that was given and that the command does not take, with the command; both "" when there is none.
    std::pair<QString, QString> strange(const QCommandLineParser &parser) const
    {
        const QString words = parser.positionalArguments().join(u' ') + u' ';
        for (const auto &[name, options] : commands()) {
            const QString command = QString::fromLatin1(name);
            if (!words.startsWith(command + u' '))
                continue;
            for (const QCommandLineOption &option : all()) {
                if (parser.isSet(option) && !has(options + QList{file}, option))
                    return {option.names().last(), command};
            }
            break;
        }
        return {};
    }

private:
    static bool has(const QList<QCommandLineOption> &options, const QCommandLineOption &option)
    {
        return std::any_of(options.begin(), options.end(),
                           [&option](const QCommandLineOption &one) { return one.names() == option.names(); });
    }
};

} // namespace

bool wantsCommandLine(int argc, char **argv)
{
    const Options options;
    const auto takesValue = [all = options.all()](const QString &word) {
        return std::any_of(all.begin(), all.end(), [&word](const QCommandLineOption &option) {
            const QString name = word.mid(word.startsWith("--"_L1) ? 2 : 1);
            return word.startsWith(u'-') && !option.valueName().isEmpty() && option.names().contains(name);
        });
    };
    for (int i = 1; i < argc; ++i) {
        const QString word = QString::fromLocal8Bit(argv[i]);
        if (word == "--help"_L1 || word == "-h"_L1 || word == "--version"_L1 || word == "-v"_L1)
            return true;
        const auto commands = options.commands();
        const auto isNamed = [&word](const auto &command) { return word == QLatin1StringView(command.first); };
        // The value of an option is no command: "--file check".
        if (takesValue(word))
            ++i;
        else if (std::any_of(commands.begin(), commands.end(), isNamed))
            return true;
    }
    return false;
}

QString fileToOpen(const QStringList &arguments)
{
    QCommandLineParser parser;
    const Options options;
    options.addTo(parser);
    parser.parse(arguments);
    const QString named = parser.value(options.file);
    return named.isEmpty() ? parser.positionalArguments().value(0) : named;
}

int runCommandLine(int argc, char **argv)
{
    // Standard error is for the one sentence; what Qt has to remark of the machine is no part of it.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            std::fprintf(stderr, "%s\n", qUtf8Printable(message));
    });
    // Fonts and painting without a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const Settings settings;
    Translations translations({});
    translations.setLanguage(settings.language(), settings.region());

    QCommandLineParser parser;
    const Options options;
    options.addTo(parser);
    const bool understood = parser.parse(application.arguments());
    Commands commands;
    if (parser.isSet(options.help))
        return static_cast<int>(commands.help());
    if (parser.isSet(options.version))
        return static_cast<int>(commands.version());
    if (!understood)
        return static_cast<int>(commands.misused(parser.errorText()));

    if (const auto [strange, command] = options.strange(parser); !strange.isEmpty())
        return static_cast<int>(commands.misplaced(strange, command));

    CommandArguments wanted;
    wanted.words = parser.positionalArguments();
    wanted.file = parser.value(options.file);
    wanted.delegation = parser.value(options.delegation);
    wanted.languages = parser.value(options.languages).split(u',', Qt::SkipEmptyParts);
    wanted.paper = parser.value(options.paper).toLower();
    wanted.format = parser.value(options.format).toLower();
    wanted.largePrint = parser.isSet(options.largePrint);
    wanted.publicOnly = parser.isSet(options.publicOnly);
    wanted.columns = parser.value(options.columns).split(u',', Qt::SkipEmptyParts);
    wanted.sensitivity = parser.value(options.sensitivity).toLower();
    wanted.exact = parser.isSet(options.exact);
    const QString language = parser.value(options.language);
    wanted.language = language.isEmpty() ? settings.language() : language;
    // Heads of columns and words in cells are in the language of the table.
    if (translations.available().contains(language))
        translations.setLanguage(language, settings.region());
    wanted.output = parser.value(options.output);
    wanted.importAs = parser.value(options.importAs).toLower();
    wanted.into = parser.value(options.into);
    wanted.mapping = parser.value(options.mapping);
    wanted.saveMapping = parser.value(options.saveMapping);
    wanted.dateOrder = parser.value(options.dateOrder).toLower();
    wanted.report = parser.value(options.report);
    wanted.dryRun = parser.isSet(options.dryRun);
    return static_cast<int>(commands.run(wanted));
}

} // namespace scd
