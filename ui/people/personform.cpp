#include "ui/people/personform.h"

#include "models/domain/text.h"
#include "ui/widgets/plainlabel.h"
#include "ui_personform.h"

namespace scd {

PersonForm::PersonForm(UiContext &context, QWidget *parent)
    : RecordForm(context, EntityKind::Person, parent)
    , m_ui(std::make_unique<Ui::PersonForm>())
{
    m_ui->setupUi(this);
    auto *rows = new QFormLayout(m_ui->previewFrame);
    rows->setContentsMargins(0, 0, 0, 0);
    const auto addRow = [this, rows](const QString &title) {
        auto *value = new PlainLabel(m_ui->previewFrame);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(title);
        rows->addRow(new PlainLabel(title, PlainLabel::Role::Secondary, m_ui->previewFrame), value);
        return value;
    };
    //: Followed by a name as it stands in an alphabetical list: "Cruz, Juan"
    m_list = addRow(tr("On lists"));
    //: Followed by a name as it stands in running text: "Juan dela Cruz Jr."
    m_text = addRow(tr("In text"));
    //: Followed by how the person is called: "Juancho"
    m_called = addRow(tr("Called"));
    //: Followed by the name as in the passport
    m_passport = addRow(tr("On travel papers"));
    m_ui->allergiesField->setLineLimits(1, 8);
    m_ui->guardianField->setLineLimits(1, 4);
    m_ui->emergency_contactField->setLineLimits(1, 4);
    bind();
    connect(&binder(), &FormBinder::typing, this, &PersonForm::updatePreview);
    connect(&binder(), &FormBinder::saved, this, &PersonForm::updatePreview);
    connect(&context.workspace, &Workspace::changed, this, [this](const Changes &changes) {
        if (changes.touches(record()))
            updatePreview();
    });
}

PersonForm::~PersonForm() = default;

void PersonForm::setRecord(qint64 id)
{
    RecordForm::setRecord(id);
    updatePreview();
}

void PersonForm::updatePreview()
{
    const auto person = fromRecord<Person>(binder().shownRecord());
    const auto show = [](PlainLabel *label, const QString &text) {
        label->setText(text.isEmpty() ? QStringLiteral("–") : shownLine(text));
    };
    show(m_list, listName(person));
    show(m_text, fullName(person));
    show(m_called, shortName(person));
    show(m_passport, travelName(person));
    const auto age = ageAt(person.birthDate, context().clock.today());
    m_ui->minor->setVisible(age && *age < fullAge);
}

QString PersonForm::preview(const char *use) const
{
    const QLatin1StringView name(use);
    if (name == QLatin1StringView("list"))
        return m_list->text();
    if (name == QLatin1StringView("text"))
        return m_text->text();
    return name == QLatin1StringView("called") ? m_called->text() : m_passport->text();
}

} // namespace scd
