#include "models/documents/footer.h"

#include "models/documents/documentstrings.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

const char *classText(Sensitivity sensitivity)
{
    switch (sensitivity) {
    case Sensitivity::Public:
        return QT_TRANSLATE_NOOP("scd::DocumentStrings", "Public: for everyone");
    case Sensitivity::Internal:
        return QT_TRANSLATE_NOOP("scd::DocumentStrings", "Internal: for those who take part");
    case Sensitivity::Personal:
        return QT_TRANSLATE_NOOP("scd::DocumentStrings", "Personal data: keep this sheet safe");
    case Sensitivity::Sealed:
        return QT_TRANSLATE_NOOP("scd::DocumentStrings", "Confidential: for the leaders only");
    }
    return "";
}

} // namespace

QList<Paragraph> footerParagraphs(const PaperSheet &sheet, const PaperOptions &options)
{
    const DocumentLanguages languages(options.languages, options.region);
    QList<Paragraph> result;
    Run name{.text = sheet.footerName, .size = TypeSize::Small, .strong = true};
    result << Paragraph{{name}, 0};
    QStringList seen;
    for (const DocumentStrings &strings : languages.all()) {
        QStringList parts;
        if (options.replaces > 0) {
            parts << strings.text(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Revision %1, replaces revision %2"))
                         .arg(options.revision)
                         .arg(options.replaces);
        } else {
            parts << strings.text(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Revision %1")).arg(options.revision);
        }
        if (options.printedAt.isValid()) {
            QString moment = strings.formats().dateTime(options.printedAt.date(), options.printedAt.time());
            if (options.printedAt.timeSpec() == Qt::TimeZone || options.printedAt.timeSpec() == Qt::UTC)
                moment += u' ' + options.printedAt.timeZoneAbbreviation();
            //: At the foot of every page. %1 is date, time and time zone.
            parts << strings.text(QT_TRANSLATE_NOOP("scd::DocumentStrings", "Printed %1")).arg(moment);
        }
        parts << strings.text(classText(sheet.sensitivity));
        const QString line = parts.join(u" · "_s);
        if (seen.contains(line))
            continue;
        seen << line;
        result << Paragraph{
            {Run{.text = line, .language = strings.language(), .size = TypeSize::Small, .tone = Tone::Muted}}, 0};
    }
    return result;
}

} // namespace scd
