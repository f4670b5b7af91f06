#include "ui/people/partforms.h"

#include "models/domain/validate.h"
#include "ui/widgets/plainform.h"
#include "ui_checkform.h"
#include "ui_contactform.h"
#include "ui_hoursform.h"
#include "ui_languageform.h"
#include "ui_officeform.h"
#include "ui_travelpaperform.h"
#include "ui_volunteerform.h"

#include <QRegularExpression>

namespace scd {

namespace {

/// Rows of a list stand close: their notes begin with one line.
constexpr auto shortNotes = [](const auto &ui) { ui.notesField->setLineLimits(1, 8); };

} // namespace

RecordForm *makeContactForm(UiContext &context, QWidget *parent)
{
    return new PlainForm<Ui::ContactForm>(context, EntityKind::ContactPoint, parent);
}

RecordForm *makeLanguageForm(UiContext &context, QWidget *parent)
{
    return new PlainForm<Ui::LanguageForm>(context, EntityKind::SpokenLanguage, parent);
}

RecordForm *makeOfficeForm(UiContext &context, QWidget *parent)
{
    return new PlainForm<Ui::OfficeForm>(context, EntityKind::Office, parent);
}

RecordForm *makeVolunteerForm(UiContext &context, QWidget *parent)
{
    return new PlainForm<Ui::VolunteerForm>(context, EntityKind::Volunteer, parent, shortNotes);
}

RecordForm *makeHoursForm(UiContext &context, QWidget *parent)
{
    return new PlainForm<Ui::HoursForm>(context, EntityKind::VolunteerHours, parent);
}

RecordForm *makeCheckForm(UiContext &context, QWidget *parent)
{
    return new PlainForm<Ui::CheckForm>(context, EntityKind::PersonCheck, parent, shortNotes);
}

RecordForm *makeTravelPaperForm(UiContext &context, QWidget *parent)
{
    return new PlainForm<Ui::TravelPaperForm>(context, EntityKind::TravelPaper, parent);
}

VolunteerHours hoursFrom(const QString &typed)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})(?:\\D+?(\\d+(?:[.,]\\d+)?))?\\D*$"));
    VolunteerHours given;
    const auto match = form.match(typed.trimmed());
    if (match.hasMatch())
        given.year = match.captured(1).toInt();
    if (!match.captured(2).isEmpty())
        given.hours = match.captured(2).replace(u',', u'.').toDouble();
    return given;
}

ContactPoint contactFrom(const QString &typed)
{
    static const QRegularExpression number(QStringLiteral("^[+(]?[0-9][0-9 ()./-]{3,}$"));
    ContactPoint contact;
    contact.value = typed.trimmed();
    if (contact.value.contains(u'@') && isEmailLike(contact.value))
        contact.type = ContactType::Email;
    else if (number.match(contact.value).hasMatch())
        contact.type = ContactType::Mobile;
    else if (!contact.value.contains(u' ') && isWebLike(contact.value))
        contact.type = ContactType::Web;
    else
        contact.type = ContactType::Address;
    return contact;
}

} // namespace scd
