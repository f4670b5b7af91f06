#include "models/domain/person.h"
#include "models/interchange/sample.h"
#include "tests/support/testsession.h"
#include "ui/partners/newagreementdialog.h"
#include "ui/partners/newpartnerdialog.h"
#include "ui/partners/partnerdetail.h"
#include "ui/partners/partnerspage.h"
#include "ui/people/newpersondialog.h"
#include "ui/people/peoplepage.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace scd;

/// Pictures of the pages from the sample committee, offscreen, for looking at them.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QString folder = arguments.value(1, QStringLiteral("."));
    const QString theme = arguments.value(2, QStringLiteral("light"));
    const int percent = arguments.value(3, QStringLiteral("100")).toInt();
    applyTheme(application, theme == QLatin1StringView("dark") ? Theme::Dark : Theme::Light, percent);
    installAccessibility();
    TestSession session;
    if (!makeSample(session.workspace(), session.file.clock.today()))
        return 1;
    QDir().mkpath(folder);
    const auto shoot = [&](QWidget &widget, const char *name, QSize size) {
        widget.resize(size);
        widget.show();
        QTest::qWait(50);
        widget.grab().save(QStringLiteral("%1/%2_%3_%4.png").arg(folder, QLatin1StringView(name), theme).arg(percent));
        widget.hide();
    };
    {
        PeoplePage page(session.context);
        shoot(page, "people_none", {1010, 760});
        const auto people = session.workspace().all<Person>({}, {{"sort_key"}});
        page.showRecord(people.at(1).id.ref(), false);
        shoot(page, "people_person", {1010, 760});
        shoot(page, "people_person_tall", {1010, 1900});
        shoot(page, "people_narrow", {480, 760});
        NewPersonDialog dialog(session.context);
        dialog.setTyped(people.at(1).givenNames);
        shoot(dialog, "people_new", dialog.sizeHint());
    }
    {
        PartnersPage page(session.context);
        shoot(page, "partners_none", {1010, 760});
        page.showRecord(page.model()->refAt(1), false);
        shoot(page, "partners_partnership", {1010, 900});
        page.detail()->showSection(PartnerDetail::Section::City);
        shoot(page, "partners_city", {1010, 1250});
        page.detail()->showSection(PartnerDetail::Section::Agreements);
        shoot(page, "partners_agreements", {1010, 760});
        const auto agreements = session.workspace().ids({.kind = EntityKind::Agreement});
        page.showRecord({EntityKind::Agreement, agreements.first()}, false);
        shoot(page, "partners_agreement", {1010, 1500});
        page.detail()->showSection(PartnerDetail::Section::History);
        shoot(page, "partners_history", {1010, 900});
        shoot(page, "partners_narrow", {480, 760});
        NewPartnerDialog partner(session.context);
        shoot(partner, "partners_new", partner.sizeHint());
        NewAgreementDialog agreement(session.context, PartnershipId(page.currentRecord().id));
        shoot(agreement, "partners_newagreement", agreement.sizeHint());
    }
    return 0;
}
