#include "ui/hosting/memberform.h"

#include "ui_memberform.h"

#include <QRegularExpression>

namespace scd {

MemberForm::MemberForm(UiContext &context, QWidget *parent)
    : RecordForm(context, EntityKind::HouseholdMember, parent)
    , m_ui(std::make_unique<Ui::MemberForm>())
{
    m_ui->setupUi(this);
    m_ui->notesField->setLineLimits(1, 6);
    bind();
    binder().setAlsoWritten("age", [this](const Value &age) {
        const QDate told = isNull(age) ? QDate() : this->context().clock.today();
        return QMap<QByteArray, Value>{{"age_on", Codec<QDate>::toValue(told)}};
    });
    connect(&binder(), &FormBinder::typing, this, &MemberForm::updateAge);
    connect(&binder(), &FormBinder::saved, this, &MemberForm::updateAge);
    connect(&context.workspace, &Workspace::changed, this, [this](const Changes &changes) {
        if (changes.touches(record()))
            updateAge();
    });
}

MemberForm::~MemberForm() = default;

void MemberForm::setRecord(qint64 id)
{
    RecordForm::setRecord(id);
    updateAge();
}

void MemberForm::updateAge()
{
    const auto member = fromRecord<HouseholdMember>(binder().shownRecord());
    const auto now = ageAt(member, context().clock.today());
    const bool differs = now && (member.birthDate.isValid() || now != member.age);
    //: Beside the age that was told some time ago, or a birth date: how old somebody is now
    m_ui->ageNow->setText(differs ? tr("now %1").arg(*now) : QString());
    m_ui->ageNow->setVisible(differs);
}

QString MemberForm::ageNow() const
{
    return m_ui->ageNow->text();
}

HouseholdMember memberFrom(const QString &typed, QDate today)
{
    static const QRegularExpression withAge(QStringLiteral("^(.*?)[\\s,]*\\(?\\b(\\d{1,3})\\)?$"));
    HouseholdMember member;
    member.name = typed.trimmed();
    const auto match = withAge.match(member.name);
    const int age = match.captured(2).toInt();
    if (!match.hasMatch() || match.captured(1).trimmed().isEmpty() || age > 120)
        return member;
    member.name = match.captured(1).trimmed();
    member.age = age;
    member.ageOn = today;
    if (age < fullAge)
        member.relation = MemberRelation::Child;
    return member;
}

} // namespace scd
