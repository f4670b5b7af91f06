#include "ui/mainwindow/pagelist.h"

#include "ui/exchanges/exchangespage.h"
#include "ui/hosting/hostingpage.h"
#include "ui/mainwindow/trashpage.h"
#include "ui/partners/partnerspage.h"
#include "ui/people/peoplepage.h"
#include "ui/today/todaypage.h"

namespace scd {

namespace {

template <class P>
PageKind kindOf()
{
    return {&P::info, [](UiContext &context, QWidget *parent) -> Page * { return new P(context, parent); }};
}

} // namespace

const QList<PageKind> &pageKinds()
{
    static const QList<PageKind> kinds{kindOf<TodayPage>(),  kindOf<PartnersPage>(), kindOf<ExchangesPage>(),
                                       kindOf<PeoplePage>(), kindOf<HostingPage>(),  kindOf<TrashPage>()};
    return kinds;
}

} // namespace scd
