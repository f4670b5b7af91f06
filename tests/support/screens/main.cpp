#include "tests/support/screens/stage.h"
#include "ui/widgets/lineedit.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <cstdio>

// screens OUTDIR --language en|es|fil --theme light|dark|contrast --text 85…200: pictures of everything.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QPA_PLATFORMTHEME", "none");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sistercitydesk-screens"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SCD_VERSION));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("outdir"), QStringLiteral("Where the pictures go."));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("en, es or fil"),
                                      QStringLiteral("code"), QStringLiteral("en"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light, dark or contrast"),
                                   QStringLiteral("name"), QStringLiteral("light"));
    const QCommandLineOption text(QStringLiteral("text"), QStringLiteral("85 to 200"), QStringLiteral("percent"),
                                  QStringLiteral("100"));
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("names that contain this"),
                                  QStringLiteral("part"));
    parser.addOptions({language, theme, text, only});
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(1);
    const QDir folder(parser.positionalArguments().constFirst());
    if (!folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "the folder cannot be made\n");
        return 1;
    }
    const QString themeName = parser.value(theme);
    scd::Look look;
    look.language = parser.value(language);
    look.theme = themeName == QLatin1StringView("dark")       ? scd::Theme::Dark
                 : themeName == QLatin1StringView("contrast") ? scd::Theme::HighContrast
                                                              : scd::Theme::Light;
    look.textPercent = parser.value(text).toInt();
    int count = 0;
    bool written = true;
    const auto keep = [&](const QString &name, const QImage &image) {
        if (!name.contains(parser.value(only)))
            return;
        ++count;
        written = image.save(folder.filePath(name + QStringLiteral(".png"))) && written;
    };
    scd::playScenes(look, [&](const QString &name, QWidget *widget) {
        keep(name, widget->grab().toImage());
        for (const QString &fault : scd::layoutFaults(widget))
            std::printf("%s: %s\n", qUtf8Printable(name), qUtf8Printable(fault));
    });
    scd::playDocuments(look, keep);
    std::printf("%d pictures\n", count);
    return written ? 0 : 1;
}
