#include "ui/partners/communityform.h"

#include "models/planning/zonedtime.h"
#include "ui_communityform.h"

#include <QTimer>

namespace scd {

CommunityForm::CommunityForm(UiContext &context, QWidget *parent)
    : RecordForm(context, EntityKind::Community, parent)
    , m_ui(std::make_unique<Ui::CommunityForm>())
{
    m_ui->setupUi(this);
    bind();
    auto *ticker = new QTimer(this);
    ticker->setInterval(10'000);
    connect(ticker, &QTimer::timeout, this, &CommunityForm::updateTime);
    ticker->start();
    connect(&binder(), &FormBinder::saved, this, &CommunityForm::updateTime);
    connect(&context.workspace, &Workspace::changed, this, &CommunityForm::updateTime);
    updateTime();
}

CommunityForm::~CommunityForm() = default;

void CommunityForm::setRecord(qint64 id)
{
    RecordForm::setRecord(id);
    updateTime();
}

void CommunityForm::updateTime()
{
    const auto community = context().workspace.find<Community>(CommunityId(record().id));
    const WallTime there = wallTimeOf(context().clock.now(), community ? zoneOfPlace(*community) : QString());
    if (!there.date.isValid()) {
        m_ui->localTime->setText({});
        m_ui->localTime->hide();
        return;
    }
    const Formats formats = context().formats();
    //: The time in a partner city: weekday, time of day
    m_ui->localTime->setText(tr("It is %1, %2 there now.").arg(formats.weekday(there.date), formats.time(there.time)));
    m_ui->localTime->show();
}

QString CommunityForm::localTime() const
{
    return m_ui->localTime->text();
}

} // namespace scd
