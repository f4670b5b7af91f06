#include "tests/documents/papertools.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

struct Ran
{
    QString output;
    int code = -1;
};

Ran run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {QString::fromUtf8(process.readAllStandardOutput()), process.exitCode()};
}

} // namespace

PaperTools::PaperTools(const QByteArray &pdf)
{
    QFile file(path());
    if (file.open(QIODevice::WriteOnly))
        file.write(pdf);
}

bool PaperTools::areThere()
{
    for (const auto name : {"pdftotext"_L1, "pdfinfo"_L1, "pdffonts"_L1, "pdftoppm"_L1, "qpdf"_L1, "zbarimg"_L1}) {
        if (QStandardPaths::findExecutable(name).isEmpty())
            return false;
    }
    return true;
}

QString PaperTools::text() const
{
    return run(u"pdftotext"_s, {u"-layout"_s, path(), u"-"_s}).output;
}

QStringList PaperTools::pages() const
{
    QStringList pages = text().split(u'\f');
    if (pages.last().trimmed().isEmpty())
        pages.removeLast();
    return pages;
}

QString PaperTools::info() const
{
    return run(u"pdfinfo"_s, {path()}).output;
}

int PaperTools::pageCount() const
{
    static const QRegularExpression pattern(u"Pages:\\s+(\\d+)"_s);
    return pattern.match(info()).captured(1).toInt();
}

QStringList PaperTools::looseFonts() const
{
    QStringList loose;
    const QStringList lines = run(u"pdffonts"_s, {path()}).output.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(2)) {
        // name, type, encoding, emb, sub, uni, object
        static const QRegularExpression embedded(u"\\s(yes)\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+$"_s);
        if (!embedded.match(line.trimmed()).hasMatch())
            loose << line;
    }
    return loose;
}

int PaperTools::fontCount() const
{
    return static_cast<int>(run(u"pdffonts"_s, {path()}).output.split(u'\n', Qt::SkipEmptyParts).size()) - 2;
}

bool PaperTools::isSound() const
{
    return run(u"qpdf"_s, {u"--check"_s, path()}).code == 0;
}

QString PaperTools::qrText(int page) const
{
    const QString picture = m_folder.filePath(u"page"_s);
    const QString number = QString::number(page);
    run(u"pdftoppm"_s,
        {u"-png"_s, u"-r"_s, u"150"_s, u"-singlefile"_s, u"-f"_s, number, u"-l"_s, number, path(), picture});
    return run(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, picture + u".png"_s}).output.trimmed();
}

QString PaperTools::raw() const
{
    QProcess process;
    process.start(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path(), u"-"_s});
    process.waitForFinished(60'000);
    return QString::fromLatin1(process.readAllStandardOutput());
}

QString pictureFolder()
{
    return qEnvironmentVariable("SCD_PICTURES");
}

} // namespace scd
