#include "ui/people/partforms.h"

#include "models/domain/validate.h"
#include "ui_contactform.h"
#include "ui_languageform.h"
#include "ui_officeform.h"

#include <QRegularExpression>

namespace scd {

namespace {

/// A form that needs nothing but its .ui file.
template <class UiForm>
class PartForm final : public RecordForm
{
public:
    PartForm(UiContext &context, EntityKind kind, QWidget *parent)
        : RecordForm(context, kind, parent)
    {
        m_ui.setupUi(this);
        bind();
    }

private:
    UiForm m_ui;
};

} // namespace

RecordForm *makeContactForm(UiContext &context, QWidget *parent)
{
    return new PartForm<Ui::ContactForm>(context, EntityKind::ContactPoint, parent);
}

RecordForm *makeLanguageForm(UiContext &context, QWidget *parent)
{
    return new PartForm<Ui::LanguageForm>(context, EntityKind::SpokenLanguage, parent);
}

RecordForm *makeOfficeForm(UiContext &context, QWidget *parent)
{
    return new PartForm<Ui::OfficeForm>(context, EntityKind::Office, parent);
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
