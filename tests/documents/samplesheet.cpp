#include "tests/documents/samplesheet.h"

#include "models/documents/links.h"
#include "models/domain/formats.h"

using namespace Qt::StringLiterals;

namespace scd {

namespace {

struct Texts
{
    QString en;
    QString es;
    QString fil;

    QString in(const QString &language) const { return language == "es"_L1 ? es : language == "fil"_L1 ? fil : en; }
};

const QList<Texts> &titles()
{
    static const QList<Texts> all = {
        {u"Arrival and welcome at the airport"_s, u"Llegada y bienvenida en el aeropuerto"_s,
         u"Pagdating at pagsalubong sa airport"_s},
        {u"Courtesy call on the Mayor"_s, u"Visita de cortesía a la alcaldesa"_s, u"Courtesy call sa alkalde"_s},
        {u"School visit: music exchange"_s, u"Visita a la escuela: intercambio musical"_s,
         u"Pagbisita sa paaralan: palitan sa musika"_s},
        {u"Lunch hosted by the chamber of commerce"_s, u"Almuerzo ofrecido por la cámara de comercio"_s,
         u"Tanghaliang handog ng chamber of commerce"_s},
        {u"Signing of the renewed sister city agreement"_s, u"Firma del convenio renovado de hermanamiento"_s,
         u"Paglagda sa pinanibagong kasunduan"_s},
        {u"Free time with host families"_s, u"Tiempo libre con las familias anfitrionas"_s,
         u"Libreng oras kasama ang mga host family"_s},
    };
    return all;
}

const Texts note = {u"Bring the gift and the signed letter. The bus leaves from the hotel 20 minutes earlier."_s,
                    u"Llevar el obsequio y la carta firmada. El bus sale del hotel 20 minutos antes."_s,
                    u"Dalhin ang regalo at ang nilagdaang liham. Aalis ang bus sa hotel 20 minuto bago nito."_s};

Entry entry(const QStringList &languages, int number)
{
    Entry result;
    const Formats formats(languages.first());
    const QTime start = QTime(8, 0).addSecs(90 * 60 * (number % 8));
    result.lead << Paragraph{{Run{.text = formats.time(start), .size = TypeSize::Title, .strong = true}}};
    for (const QString &language : languages) {
        const bool isFirst = language == languages.first();
        result.body << Paragraph{{Run{.text = titles()[number % titles().size()].in(language),
                                      .language = language,
                                      .size = TypeSize::Title,
                                      .tone = isFirst ? Tone::Normal : Tone::Second,
                                      .strong = isFirst}}};
    }
    for (const QString &language : languages) {
        if (number % 3 == 0) {
            result.body << Paragraph{{Run{.text = note.in(language),
                                          .language = language,
                                          .tone = language == languages.first() ? Tone::Normal : Tone::Second}},
                                     2};
        }
    }
    result.side << Paragraph{{Run{.text = u"City Hall, 2nd floor"_s}}};
    result.side << Paragraph{{Run{.text = shownPhone(u"+1 661 555 0100"_s), .link = telLink(u"+1 661 555 0100"_s)}}};
    return result;
}

} // namespace

PaperSheet sampleSheet(const QStringList &languages, int days, int items)
{
    PaperSheet sheet;
    sheet.title = u"Santa Clarita ⇄ Tena"_s;
    sheet.footerName = u"Santa Clarita ⇄ Tena"_s;
    sheet.languages = languages;
    sheet.columns = {u"Time"_s, u"What"_s, u"Where"_s};
    sheet.masthead.countries = {u"US"_s, u"EC"_s};
    sheet.masthead.heading = u"Santa Clarita ⇄ Tena"_s;
    sheet.masthead.lines = {
        Paragraph{{Run{.text = u"Delegation visit"_s, .size = TypeSize::Title}}},
        Paragraph{{Run{.text = u"Emergency "_s, .strong = true}, Run{.text = u"Marta Quill "_s},
                   Run{.text = shownPhone(u"+1 661 555 0123"_s), .strong = true, .link = u"tel:+16615550123"_s}},
                  6}};
    sheet.masthead.qr = u"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Quill;Marta;;;\r\nFN:Marta Quill\r\n"
                        "TEL:+16615550123\r\nEND:VCARD\r\n"_s;
    sheet.masthead.qrLabels = {u"Emergency contact"_s, u"Contacto de emergencia"_s};
    for (int day = 0; day < days; ++day) {
        Section section;
        for (const QString &language : languages) {
            const QString title = Formats(language).heading(QDate(2026, 3, 4).addDays(day));
            section.titles << title;
            section.continuedTitles << title + u" (continued)"_s;
        }
        for (int item = 0; item < items; ++item)
            section.entries << entry(languages, item);
        sheet.sections << section;
    }
    return sheet;
}

} // namespace scd
