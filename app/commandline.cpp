#include "app/commandline.h"

#include "app/commands.h"
#include "ui/mainwindow/settings.h"
#include "ui/mainwindow/translations.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <cstdio>

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
    QCommandLineOption report{QStringLiteral("report"), {}, QStringLiteral("file")};
    QCommandLineOption dryRun{QStringLiteral("dry-run")};

    void addTo(QCommandLineParser &parser) const
    {
        parser.addOptions({help, version, file, delegation, languages, paper, format, largePrint, publicOnly, output,
                           columns, sensitivity, exact, language, importAs, into, mapping, report, dryRun});
        parser.addPositionalArgument(QStringLiteral("command"), {});
    }
};

bool isCommand(QByteArrayView word)
{
    return word == "print" || word == "sample" || word == "list" || word == "check" || word == "export" ||
           word == "import";
}

} // namespace

bool wantsCommandLine(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView word(argv[i]);
        if (word == "--help" || word == "-h" || word == "--version" || word == "-v")
            return true;
        // The value of an option is no command: "--file check".
        if (word == "--file" || word == "-f" || word == "--output" || word == "-o" || word == "--delegation" ||
            word == "-d" || word == "--languages" || word == "-l" || word == "--paper" || word == "-p" ||
            word == "--format" || word == "--columns" || word == "--sensitivity" || word == "--language" ||
            word == "--as" || word == "--into" || word == "--mapping" || word == "--report")
            ++i;
        else if (isCommand(word))
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
    wanted.report = parser.value(options.report);
    wanted.dryRun = parser.isSet(options.dryRun);
    return static_cast<int>(commands.run(wanted));
}

} // namespace scd
