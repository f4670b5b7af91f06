// network_file OUT: makes a file of the size of the national network through the workspace, as a person would fill
// it: 470 communities of ours, 1,800 partnerships, 50,000 people, 20,000 exchanges, 500,000 itinerary items.
// Always the same content.

#include "models/domain/committee.h"
#include "models/domain/community.h"
#include "models/domain/delegation.h"
#include "models/domain/exchange.h"
#include "models/domain/itinerary.h"
#include "models/domain/partnership.h"
#include "models/domain/person.h"
#include "models/storage/database.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTextStream>

using namespace scd;

namespace {

constexpr int ourCommunities = 470;
constexpr int partnerCommunities = 1'500;
constexpr int partnerships = 1'800;
constexpr int people = 50'000;
constexpr int exchanges = 20'000;
constexpr int daysPerDelegation = 5;
constexpr int itemsPerDay = 5;
constexpr int delegatesPerDelegation = 4;

class Maker
{
public:
    explicit Maker(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    Status make()
    {
        SCD_TRY(batches(ourCommunities + partnerCommunities, [this](Edit &edit, int n) { return community(edit, n); }));
        SCD_TRY(batches(1, [this](Edit &edit, int) { return committee(edit); }));
        SCD_TRY(batches(partnerships, [this](Edit &edit, int n) { return partnership(edit, n); }));
        SCD_TRY(batches(people, [this](Edit &edit, int) { return person(edit); }));
        return batches(
            exchanges, [this](Edit &edit, int n) { return exchange(edit, n); }, 250);
    }

private:
    Status batches(int count, const std::function<Status(Edit &, int)> &one, int size = 2'000)
    {
        for (int from = 0; from < count; from += size) {
            const auto step = m_workspace.change(
                labels::setUp(),
                [&](Edit &edit) -> Status {
                    for (int n = from; n < std::min(count, from + size); ++n)
                        SCD_TRY(one(edit, n));
                    return Done{};
                },
                {}, Undoable::No);
            if (!step)
                return step.error();
        }
        return Done{};
    }

    QString pick(const char *words)
    {
        const QStringList list = QString::fromUtf8(words).split(u' ');
        return list[m_random.bounded(list.size())];
    }

    /// A pronounceable name, so that search and sorting meet realistic spread.
    QString name()
    {
        QString result;
        for (int syllables = m_random.bounded(2, 4); syllables > 0; --syllables)
            result += pick("ba be bo ca ce da de di fa ga gra ja jo ka la le lo lu ma me mi mu na ni ño pa pe ra re ri "
                           "ro sa se si so ta te ti to tra va ve vi za zu");
        result[0] = result[0].toUpper();
        return result;
    }

    LocalText text(const QString &text)
    {
        return {{QStringLiteral("en"), text}, {QStringLiteral("es"), text + QStringLiteral(" (es)")}};
    }

    Status community(Edit &edit, int n)
    {
        Community community;
        community.name = name() + u' ' + pick("City Falls Hills Norte Sur Park Grove Viejo");
        community.ours = n < ourCommunities;
        community.country = community.ours ? QStringLiteral("US") : pick("EC PH JP MX DE FR IT BR CN KR ZA KE PE");
        community.zone = community.ours ? QStringLiteral("America/Los_Angeles") : QStringLiteral("Asia/Manila");
        SCD_TRY(edit.add(community));
        (community.ours ? m_ours : m_theirs) << community.id;
        return Done{};
    }

    Status committee(Edit &edit)
    {
        Committee committee;
        committee.name = text(QStringLiteral("The network"));
        committee.home = m_ours.first();
        return edit.add(committee);
    }

    Status partnership(Edit &edit, int n)
    {
        Partnership partnership;
        partnership.home = m_ours[n % m_ours.size()];
        partnership.partner = m_theirs[n % m_theirs.size()];
        partnership.stage = n % 9 == 0 ? PartnershipStage::Friendship : PartnershipStage::SisterCity;
        partnership.since = 1960 + n % 65;
        SCD_TRY(edit.add(partnership));
        m_partnerships << partnership.id;
        return Done{};
    }

    Status person(Edit &edit)
    {
        Person person;
        person.givenNames = name();
        person.surname1 = name();
        person.surname2 = m_random.bounded(3) == 0 ? name() : QString();
        person.community = m_random.bounded(2) == 0 ? m_ours[m_random.bounded(m_ours.size())]
                                                    : m_theirs[m_random.bounded(m_theirs.size())];
        SCD_TRY(edit.add(person));
        m_people << person.id;
        return Done{};
    }

    Status exchange(Edit &edit, int n)
    {
        Exchange exchange;
        exchange.partnership = m_partnerships[n % m_partnerships.size()];
        exchange.name =
            text(pick("Youth Music Teachers Mayors Nurses Artists") + QStringLiteral(" exchange ") + name());
        SCD_TRY(edit.add(exchange));
        Delegation delegation;
        delegation.exchange = exchange.id;
        delegation.code = QStringLiteral("NET-%1").arg(n, 5, 10, QLatin1Char('0'));
        delegation.name = exchange.name;
        delegation.direction = n % 2 == 0 ? Direction::Inbound : Direction::Outbound;
        delegation.start = QDate(1990, 1, 1).addDays(n * 14'000 / exchanges);
        delegation.end = delegation.start.addDays(daysPerDelegation - 1);
        delegation.zone = QStringLiteral("America/Los_Angeles");
        delegation.status = delegation.end < QDate(2027, 3, 1) ? DelegationStatus::Closed : DelegationStatus::Confirmed;
        SCD_TRY(edit.add(delegation));
        for (int i = 0; i < delegatesPerDelegation; ++i) {
            Delegate delegate;
            delegate.delegation = delegation.id;
            delegate.person = m_people[m_random.bounded(m_people.size())];
            delegate.precedence = i + 1;
            SCD_TRY(edit.add(delegate));
        }
        for (int day = 0; day < daysPerDelegation; ++day)
            SCD_TRY(itineraryDay(edit, delegation, day));
        return Done{};
    }

    Status itineraryDay(Edit &edit, const Delegation &delegation, int offset)
    {
        ItineraryDay day;
        day.delegation = delegation.id;
        day.date = delegation.start.addDays(offset);
        SCD_TRY(edit.add(day));
        for (int i = 0; i < itemsPerDay; ++i) {
            ItineraryItem item;
            item.day = day.id;
            item.start = QTime(8 + 2 * i, 0);
            item.end = QTime(9 + 2 * i, 30);
            item.title = text(pick("Visit Meeting Lunch Tour Concert Workshop Ceremony") + u' ' + name());
            SCD_TRY(edit.add(item));
        }
        return Done{};
    }

    Workspace &m_workspace;
    QRandomGenerator m_random{470'1800};
    QList<CommunityId> m_ours;
    QList<CommunityId> m_theirs;
    QList<PartnershipId> m_partnerships;
    QList<PersonId> m_people;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream err(stderr);
    if (argc != 2) {
        err << "usage: network_file OUT\n";
        return 1;
    }
    QElapsedTimer timer;
    timer.start();
    const SystemClock clock;
    auto database = Database::open(QString::fromLocal8Bit(argv[1]), OpenMode::Create, clock);
    if (!database) {
        err << "cannot make the file: " << database.error().detail << '\n';
        return 2;
    }
    Workspace workspace(std::move(*database), clock);
    if (const Status made = Maker(workspace).make(); !made) {
        err << "failed: " << made.error().detail << '\n';
        return 3;
    }
    err << "made in " << timer.elapsed() / 1000 << " s\n";
    return 0;
}
