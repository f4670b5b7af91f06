#include "tests/support/screens/stage.h"
#include "ui/people/peoplepage.h"
#include "ui/widgets/listdetail.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QtTest>

using namespace scd;

/// The language of a running program: every text is as after a fresh start, and nobody loses their place or their
/// words.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsAsAfterAFreshStart();
    void theMenusDoNotPileUp();
    void theFilterOfTheListStays();
    void whatCannotBeSavedIsKeptAndAskedAbout();
    void aFileThatCannotBeReadIsSaid();
};

namespace {

const QStringList languages{QStringLiteral("es"), QStringLiteral("fil"), QStringLiteral("en")};

/// The record of the kind that comes first by its name: the same one in every sample.
Ref firstOf(Workspace &workspace, EntityKind kind)
{
    QList<std::pair<QString, qint64>> named;
    for (const qint64 id : workspace.ids({.kind = kind}))
        named << std::pair(workspace.title({kind, id}, {QStringLiteral("en")}), id);
    std::sort(named.begin(), named.end());
    return named.isEmpty() ? Ref() : Ref{kind, named.constFirst().second};
}

struct Spot
{
    QString page;
    EntityKind kind = EntityKind::Committee; ///< Committee: none
    QString view = {};
};

const QList<Spot> &spots()
{
    static const QList<Spot> list{{QStringLiteral("today")},
                                  {QStringLiteral("partners"), EntityKind::Partnership},
                                  {QStringLiteral("partners"), EntityKind::Agreement},
                                  {QStringLiteral("partners"), EntityKind::PartnershipEvent},
                                  {QStringLiteral("exchanges"), EntityKind::Delegation, QStringLiteral("overview")},
                                  {QStringLiteral("exchanges"), EntityKind::Delegation, QStringLiteral("delegates")},
                                  {QStringLiteral("exchanges"), EntityKind::ItineraryItem},
                                  {QStringLiteral("people"), EntityKind::Person},
                                  {QStringLiteral("trash")}};
    return list;
}

void go(Stage &stage, const Spot &spot)
{
    MainWindow &window = stage.window();
    window.openPage(spot.page);
    if (spot.kind != EntityKind::Committee)
        window.open(firstOf(stage.workspace(), spot.kind));
    if (!spot.view.isEmpty()) {
        QVariantMap place = window.currentPage()->place();
        place.insert(QStringLiteral("view"), spot.view);
        window.currentPage()->setPlace(place);
    }
    Stage::settle();
}

void addModel(QStringList &texts, const QString &where, const QAbstractItemModel *model)
{
    for (int row = 0; model && row < std::min(40, model->rowCount()); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
                if (const QString text = model->index(row, column).data(role).toString(); !text.isEmpty())
                    texts << where + text;
            }
        }
    }
    for (int column = 0; model && column < model->columnCount(); ++column)
        texts << where + model->headerData(column, Qt::Horizontal).toString();
}

/// All that the window says now, in an order that does not depend on how it came about.
QStringList textsOf(MainWindow &window)
{
    QStringList texts{window.windowTitle()};
    QList<QWidget *> widgets;
    for (QMenu *menu : window.menuBar()->findChildren<QMenu *>()) {
        if (!menu->title().isEmpty()) // not the one of a bar that is too narrow
            widgets << menu;
    }
    widgets << window.currentPage()->findChildren<QWidget *>();
    for (const QWidget *widget : std::as_const(widgets)) {
        if (!qobject_cast<const QMenu *>(widget) && !widget->isVisibleTo(window.currentPage()))
            continue;
        const QString where = QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName() + u' ';
        for (const char *property : {"text", "title", "toolTip", "accessibleName", "accessibleDescription",
                                     "placeholderText", "whatsThis", "statusTip"}) {
            if (const QString text = widget->property(property).toString(); !text.isEmpty())
                texts << where + text;
        }
        if (const auto *box = qobject_cast<const QComboBox *>(widget))
            addModel(texts, where, box->model());
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            addModel(texts, where, view->model());
        for (const QAction *action : widget->actions())
            texts << where + action->text() + u' ' + action->toolTip();
    }
    for (const QAction *action : window.QWidget::actions())
        texts << action->text() + u' ' + action->toolTip();
    texts.sort();
    return texts;
}

QString difference(const QStringList &fresh, const QStringList &switched)
{
    QStringList missing = fresh;
    QStringList extra;
    for (const QString &text : switched) {
        if (!missing.removeOne(text))
            extra << text;
    }
    if (missing.isEmpty() && extra.isEmpty())
        return {};
    return QStringLiteral("missing:\n%1\ninstead:\n%2")
        .arg(missing.mid(0, 12).join(u'\n'), extra.mid(0, 12).join(u'\n'));
}

} // namespace

void TestLanguage::everyTextIsAsAfterAFreshStart()
{
    QHash<QString, QList<QStringList>> fresh;
    for (const QString &language : languages) {
        Stage stage({.language = language});
        for (const Spot &spot : spots()) {
            go(stage, spot);
            fresh[language] << textsOf(stage.window());
        }
    }
    Stage stage({});
    for (qsizetype i = 0; i < spots().size(); ++i) {
        go(stage, spots().at(i));
        const Ref record = stage.window().currentPage()->currentRecord();
        for (const QString &language : languages) {
            stage.setLanguage(language);
            QCOMPARE(stage.window().currentPage()->id(), spots().at(i).page);
            QCOMPARE(stage.window().currentPage()->currentRecord(), record);
            const QString wrong = difference(fresh.value(language).at(i), textsOf(stage.window()));
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1, spot %2: %3").arg(language).arg(i).arg(wrong)));
        }
    }
}

void TestLanguage::theMenusDoNotPileUp()
{
    Stage stage({});
    const auto menus = [&] {
        qsizetype count = 0;
        for (const QMenu *menu : stage.window().menuBar()->findChildren<QMenu *>())
            count += menu->title().isEmpty() ? 0 : 1;
        return count;
    };
    const qsizetype before = menus();
    for (const QString &language : languages)
        stage.setLanguage(language);
    QCOMPARE(menus(), before);
}

void TestLanguage::theFilterOfTheListStays()
{
    Stage stage({});
    stage.window().openPage(QStringLiteral("people"));
    auto *page = qobject_cast<PeoplePage *>(stage.window().currentPage());
    page->view()->search()->setText(QStringLiteral("an"));
    Stage::settle();
    const int rows = page->model()->rowCount();
    QVERIFY(rows > 0);
    stage.setLanguage(QStringLiteral("es"));
    page = qobject_cast<PeoplePage *>(stage.window().currentPage());
    QCOMPARE(page->view()->search()->text(), QStringLiteral("an"));
    QCOMPARE(page->model()->rowCount(), rows);
}

void TestLanguage::whatCannotBeSavedIsKeptAndAskedAbout()
{
    Stage stage({});
    const Ref delegation = firstOf(stage.workspace(), EntityKind::Delegation);
    stage.window().open(delegation);
    const auto begins = [&] {
        return stage.window().currentPage()->findChild<QLineEdit *>(QStringLiteral("start_dateField"));
    };
    QVERIFY(begins());
    const QString was = begins()->text();
    begins()->selectAll();
    QTest::keyClicks(begins(), QStringLiteral("no day"));
    stage.setLanguage(QStringLiteral("es"));
    QCOMPARE(begins()->text(), QStringLiteral("no day"));
    QVERIFY(!stage.window().context().drafts.isEmpty());
    stage.window().openPage(QStringLiteral("today"));
    QVERIFY(!stage.window().context().drafts.isEmpty());
    stage.prompts().choices = {0, 1};
    QVERIFY(!stage.window().mayClose());
    QCOMPARE(stage.window().currentPage()->currentRecord(), delegation);
    QCOMPARE(begins()->text(), QStringLiteral("no day"));
    QVERIFY(stage.window().mayClose());
    stage.setLanguage(QStringLiteral("en"));
    begins()->selectAll();
    QTest::keyClicks(begins(), was);
    stage.prompts().asked.clear();
    QVERIFY(stage.window().mayClose());
    QVERIFY(stage.prompts().asked.isEmpty());
}

void TestLanguage::aFileThatCannotBeReadIsSaid()
{
    Stage stage({});
    auto *strip = stage.window().findChild<MessageStrip *>(QStringLiteral("readFailedStrip"));
    QVERIFY(!strip->isVisible());
    QFile raw(stage.workspace().path());
    QVERIFY(raw.open(QIODevice::ReadWrite));
    raw.write(QByteArray(static_cast<qsizetype>(raw.size()), 'x'));
    raw.close();
    stage.window().openPage(QStringLiteral("people"));
    stage.window().openPage(QStringLiteral("partners"));
    stage.workspace().count({.kind = EntityKind::Person});
    Stage::settle();
    QVERIFY(strip->isVisible());
    QVERIFY(!strip->text().isEmpty());
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
