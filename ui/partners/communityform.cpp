#include "ui/partners/communityform.h"

#include "models/domain/community.h"
#include "ui_communityform.h"

#include <QTimeZone>
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
    const QTimeZone zone(community ? community->zone.toLatin1() : QByteArray());
    if (!community || community->zone.isEmpty() || !zone.isValid()) {
        m_ui->localTime->setText({});
        m_ui->localTime->hide();
        return;
    }
    const QDateTime there = context().clock.now().toTimeZone(zone);
    const Formats formats = context().formats();
    //: The time in a partner city: weekday, time of day
    m_ui->localTime->setText(
        tr("It is %1, %2 there now.").arg(formats.weekday(there.date()), formats.time(there.time())));
    m_ui->localTime->show();
}

QString CommunityForm::localTime() const
{
    return m_ui->localTime->text();
}

} // namespace scd
