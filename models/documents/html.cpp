#include "models/documents/html.h"

#include "models/documents/footer.h"
#include "models/documents/textflow.h"

using namespace Qt::StringLiterals;

namespace scd {

namespace {

constexpr auto style = R"(
:root { color-scheme: light dark; }
body { font: 1.05rem/1.5 "Noto Sans", system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; border-left: .3rem solid #1f5a7a; padding: .3rem .7rem; margin: 2rem 0 .5rem;
     background: rgba(31, 90, 122, .12); }
h2 span { display: block; font-weight: normal; }
h2 span:first-child { font-weight: bold; }
p { margin: 0 0 .25rem; unicode-bidi: plaintext; overflow-wrap: anywhere; }
bdi { overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .6rem .8rem .6rem 0; border-bottom: 1px solid #9aa4a9; }
thead th { font-size: .85rem; font-weight: normal; }
tbody th { white-space: nowrap; font-weight: normal; }
.title { font-size: 1.1rem; }
.tag { border: 1px solid; border-radius: .25rem; padding: 0 .35rem; font-size: .85rem; font-weight: bold; }
header { border-bottom: 2px solid #1f5a7a; padding-bottom: 1rem; }
footer { margin-top: 2rem; font-size: .9rem; }
a { color: #1d4e8f; }
@media (prefers-color-scheme: dark) { a { color: #9cc4f2; } }
@media (max-width: 34rem) {
  thead { position: absolute; left: -9999px; }
  tr, td, tbody th { display: block; border: 0; padding: .1rem 0; }
  tr { border-bottom: 1px solid #9aa4a9; padding: .6rem 0; }
}
@media print { body { max-width: none; } tr { break-inside: avoid; } h2 { break-after: avoid; } }
)";

QString escaped(const QString &text)
{
    return paperText(text).toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString languageAttribute(const QString &language, const QString &around)
{
    return language.isEmpty() || language == around ? QString() : u" lang=\"%1\""_s.arg(escaped(language));
}

QString runHtml(const Run &run, const QString &around)
{
    QString html = escaped(run.text);
    if (html.isEmpty())
        return html;
    // What people typed is set apart, so that a name written right to left does not turn round its neighbours.
    html = u"<bdi%1>%2</bdi>"_s.arg(languageAttribute(run.language, around), html);
    if (run.struck)
        html = u"<s>%1</s>"_s.arg(html);
    if (run.strong)
        html = u"<strong>%1</strong>"_s.arg(html);
    if (run.tag != Tag::None)
        html = u"<span class=\"tag\">%1</span>"_s.arg(html);
    if (!run.link.isEmpty())
        html = u"<a href=\"%1\">%2</a>"_s.arg(run.link.toHtmlEscaped(), html);
    return html;
}

QString paragraphsHtml(const QList<Paragraph> &paragraphs, const QString &around)
{
    QString html;
    for (const Paragraph &paragraph : paragraphs) {
        QString content;
        bool isTitle = false;
        for (const Run &run : paragraph.runs) {
            content += runHtml(run, around);
            isTitle = isTitle || run.size == TypeSize::Title;
        }
        if (!content.isEmpty())
            html += (isTitle ? u"<p class=\"title\">%1</p>\n"_s : u"<p>%1</p>\n"_s).arg(content);
    }
    return html;
}

QString sectionHtml(const PaperSheet &sheet, const Section &section, const QString &around)
{
    QString html = u"<section>\n<h2>"_s;
    for (qsizetype i = 0; i < section.titles.size(); ++i) {
        html +=
            u"<span%1>%2</span>"_s.arg(languageAttribute(sheet.languages.value(i), around), escaped(section.titles[i]));
    }
    html += u"</h2>\n"_s + paragraphsHtml(section.intro, around);
    if (section.entries.isEmpty())
        return html + u"</section>\n"_s;
    html += u"<table>\n<thead><tr>"_s;
    for (const QString &column : sheet.columns)
        html += u"<th scope=\"col\">%1</th>"_s.arg(escaped(column));
    html += u"</tr></thead>\n<tbody>\n"_s;
    for (const Entry &entry : section.entries) {
        html += u"<tr><th scope=\"row\">"_s + paragraphsHtml(entry.lead, around) + u"</th>\n<td>"_s +
                paragraphsHtml(entry.body, around) + u"</td>\n<td>"_s + paragraphsHtml(entry.side, around) +
                u"</td></tr>\n"_s;
    }
    return html + u"</tbody>\n</table>\n</section>\n"_s;
}

} // namespace

QByteArray toHtml(const PaperSheet &sheet, const PaperOptions &options)
{
    const QString language = sheet.languages.value(0, u"en"_s);
    // Numbered place holders are not used for parts that hold data: "%1" in a title would be filled in.
    QString html = u"<!DOCTYPE html>\n<html lang=\""_s + escaped(language) +
                   u"\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                   "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                   "'unsafe-inline'\">\n<title>"_s;
    html +=
        escaped(sheet.title) + u"</title>\n<style>"_s + QString::fromLatin1(style) + u"</style>\n</head>\n<body>\n"_s;
    html += u"<header>\n<h1>"_s + escaped(sheet.masthead.heading) + u"</h1>\n"_s +
            paragraphsHtml(sheet.masthead.lines + sheet.masthead.details, language) + u"</header>\n<main>\n"_s;
    for (const Section &section : sheet.sections)
        html += sectionHtml(sheet, section, language);
    html += u"</main>\n<footer>\n"_s + paragraphsHtml(footerParagraphs(sheet, options), language) +
            u"</footer>\n</body>\n</html>\n"_s;
    return html.toUtf8();
}

} // namespace scd
