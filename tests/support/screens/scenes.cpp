#include "app/startup.h"
#include "models/domain/person.h"
#include "tests/support/screens/stage.h"
#include "ui/mainwindow/commandbox.h"
#include "ui/mainwindow/firstwindow.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/mainwindow/widgetprompts.h"
#include "ui/widgets/choicechips.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sentences.h"
#include "ui/widgets/toast.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTimer>

namespace scd {

namespace {

/// Takes the dialog that `open` brings up, and closes it; also when `open` waits for it.
void takeModal(const QString &name, const Camera &camera, const std::function<void()> &open)
{
    QTimer watch;
    watch.setInterval(120);
    bool taken = false;
    QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        if (!taken) {
            taken = true;
            camera(name, dialog);
        }
        dialog->close();
        if (dialog->isVisible())
            dialog->hide();
    });
    watch.start();
    open();
    for (int i = 0; i < 3 || (QApplication::activeModalWidget() && i < 30); ++i) {
        Stage::settle();
        QEventLoop loop;
        QTimer::singleShot(60, &loop, &QEventLoop::quit);
        loop.exec();
    }
    watch.stop();
    Stage::settle();
}

QString fileName(QString text)
{
    QString name;
    for (const QChar letter : text.toLower().normalized(QString::NormalizationForm_D)) {
        if (letter.isLetterOrNumber() && letter.unicode() < 128)
            name += letter;
        else if ((letter.isSpace() || letter == u'-') && !name.endsWith(u'-') && !name.isEmpty())
            name += u'-';
    }
    return name;
}

void playMenus(Stage &stage, const Camera &camera)
{
    for (QAction *action : stage.window().menuBar()->actions()) {
        QMenu *menu = action->menu();
        menu->popup(stage.window().mapToGlobal(QPoint(10, 30)));
        Stage::settle();
        camera(QStringLiteral("menu-") + menu->objectName().remove(QStringLiteral("Menu")), menu);
        menu->hide();
    }
}

/// Each dialog that a button of the page opens; such buttons end in "…".
void playPageDialogs(Stage &stage, Page *page, const QString &part, const Camera &camera)
{
    QStringList done;
    for (QPushButton *button : page->findChildren<QPushButton *>()) {
        QString text = button->text();
        if (!text.endsWith(u'…') || !button->isVisible() || !button->isEnabled() || done.contains(text))
            continue;
        done << text;
        const QString name = button->objectName().isEmpty() ? fileName(text) : button->objectName();
        takeModal(QStringLiteral("dialog-%1-%2%3").arg(page->id(), part, name), camera, [button] { button->click(); });
        if (stage.window().currentPage() != page)
            stage.window().openPage(page->id());
    }
}

/// What Ctrl+N makes here.
void playNew(Page *page, const QString &part, const Camera &camera)
{
    takeModal(QStringLiteral("dialog-new-%1%2").arg(page->id(), part), camera, [page] { page->createNew(); });
}

/// The dialogs of menus and shortcuts of the part that is shown; such actions end in "…", too.
void playActions(Page *page, const QString &part, const Camera &camera)
{
    int number = 0;
    for (QAction *action : page->findChildren<QAction *>()) {
        const auto *owner = qobject_cast<const QWidget *>(action->parent());
        if (!action->text().endsWith(u'…') || !action->isEnabled() || (owner && !owner->isVisible()))
            continue;
        takeModal(QStringLiteral("dialog-%1-%2action%3").arg(page->id(), part).arg(++number), camera,
                  [action] { action->trigger(); });
    }
}

/// The views of a record: overview, delegates, itinerary; partnership, city, agreements, history.
void playViews(Stage &stage, const QString &name, const Camera &camera)
{
    Page *page = stage.window().currentPage();
    for (const SegmentedControl *views : page->findChildren<SegmentedControl *>()) {
        const QString owner = QString::fromLatin1(views->parentWidget()->metaObject()->className());
        if (!views->isVisible() || (!owner.endsWith(u"DelegationPane") && !owner.endsWith(u"PartnerDetail")))
            continue;
        int number = 0;
        for (QAbstractButton *view : views->findChildren<QAbstractButton *>()) {
            view->click();
            Stage::settle();
            const QString part = QStringLiteral("view%1-").arg(++number);
            camera(name + u'-' + part.chopped(1), &stage.window());
            playPageDialogs(stage, page, part, camera);
            playActions(page, part, camera);
            playNew(page, u'-' + part.chopped(1), camera);
        }
    }
}

void playPages(Stage &stage, const Camera &camera)
{
    MainWindow &window = stage.window();
    for (const PageInfo &info : window.pageInfos()) {
        Page *page = window.page(info.id);
        window.openPage(info.id);
        Stage::settle();
        camera(QStringLiteral("page-") + page->id(), &window);
        playPageDialogs(stage, page, {}, camera);
        playNew(page, {}, camera);
        for (QTabBar *tabs : page->findChildren<QTabBar *>()) {
            for (int i = 1; tabs->isVisible() && i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                Stage::settle();
                camera(QStringLiteral("page-%1-tab%2").arg(page->id()).arg(i + 1), &window);
                playPageDialogs(stage, page, QStringLiteral("tab%1-").arg(i + 1), camera);
            }
            if (tabs->isVisible())
                tabs->setCurrentIndex(0);
        }
    }
    for (EntityKind kind : {EntityKind::Partnership, EntityKind::Agreement, EntityKind::Delegation, EntityKind::Person,
                            EntityKind::ItineraryItem, EntityKind::Household}) {
        const QList<qint64> ids = stage.workspace().ids({.kind = kind, .limit = 1});
        if (ids.isEmpty())
            continue;
        window.open({kind, ids.constFirst()});
        Stage::settle();
        const QString name = QStringLiteral("record-") + QLatin1StringView(entity(kind).table);
        camera(name, &window);
        // What stands below the fold.
        for (QScrollArea *area : window.currentPage()->findChildren<QScrollArea *>()) {
            QScrollBar *bar = area->verticalScrollBar();
            for (int part = 2; area->isVisible() && bar->value() < bar->maximum(); ++part) {
                bar->setValue(bar->value() + bar->pageStep());
                Stage::settle();
                camera(QStringLiteral("%1-part%2").arg(name).arg(part), &window);
            }
        }
        if (kind == EntityKind::Partnership || kind == EntityKind::Delegation)
            playViews(stage, name, camera);
    }
}

void playFrame(Stage &stage, const Camera &camera)
{
    MainWindow &window = stage.window();
    Actions &actions = window.actions();
    window.findOrDo();
    Stage::settle();
    camera(QStringLiteral("find-empty"), &window);
    auto *box = window.findChild<CommandBox *>();
    box->field()->setText(QStringLiteral("sa"));
    Q_EMIT box->field()->searchChanged(QStringLiteral("sa"));
    Stage::settle();
    camera(QStringLiteral("find-records-and-commands"), &window);
    box->hide();
    for (const auto &[command, name] :
         {std::pair(Command::Settings, "settings"), std::pair(Command::Backups, "backups"),
          std::pair(Command::Shortcuts, "shortcuts"), std::pair(Command::About, "about"),
          std::pair(Command::TranslateThisApp, "translate"), std::pair(Command::Print, "print"),
          std::pair(Command::AllHistory, "history-all"), std::pair(Command::Export, "export")}) {
        QAction *action = actions[command];
        takeModal(QStringLiteral("dialog-") + QLatin1StringView(name), camera, [action] { action->trigger(); });
    }
    // A change, its history, the Trash with something in it, and the toast that takes it back.
    const QList<qint64> people = stage.workspace().ids({.kind = EntityKind::Person, .limit = 3});
    if (people.size() == 3) {
        const Ref person{EntityKind::Person, people.at(0)};
        const auto edited = stage.workspace().setField(person, "nickname", QStringLiteral("Lito"));
        Q_UNUSED(edited.ok())
        takeModal(QStringLiteral("dialog-history-person"), camera, [&] { window.showHistory(person); });
        const auto removed = stage.workspace().remove({EntityKind::Person, people.at(2)});
        Q_UNUSED(removed.ok())
        window.openPage(QStringLiteral("trash"));
        window.toast(QStringLiteral("Ana Ortega"), true);
        Stage::settle();
        camera(QStringLiteral("page-trash-with-toast"), &window);
    }
    window.resize(820, 700);
    window.openPage(QStringLiteral("people"));
    Stage::settle();
    camera(QStringLiteral("window-narrow"), &window);
    window.resize(stage.look().size);
}

void playErrors(Stage &stage, const Camera &camera)
{
    WidgetPrompts prompts;
    const QString path = QStringLiteral("/home/maria/Santa Clarita.sistercity");
    const std::pair<ErrorKind, const char *> kinds[] = {
        {ErrorKind::NotFound, "notfound"}, {ErrorKind::NotOurs, "notours"}, {ErrorKind::TooNew, "toonew"},
        {ErrorKind::Damaged, "damaged"},   {ErrorKind::Locked, "locked"},   {ErrorKind::ReadOnly, "readonly"},
        {ErrorKind::DiskFull, "diskfull"}};
    for (const auto &[kind, name] : kinds) {
        const Error error = failure(kind, QStringLiteral("city-hall|42|sistercitydesk"));
        takeModal(QStringLiteral("error-open-") + QLatin1StringView(name), camera, [&] {
            const auto way = Startup(prompts, stage.clock(), &stage.window()).ask(error, path);
            Q_UNUSED(way)
        });
    }
    takeModal(QStringLiteral("error-make-exists"), camera, [&] {
        prompts.choose(&stage.window(), QCoreApplication::translate("scd::Application", "The file was not made"),
                       Startup::sentence(failure(ErrorKind::Exists), path), {});
    });
    takeModal(QStringLiteral("error-saving-diskfull"), camera,
              [&] { prompts.showError(&stage.window(), failure(ErrorKind::DiskFull)); });
}

void playFirstWindow(Stage &stage, const Camera &camera)
{
    stage.settings().addRecentFile(stage.workspace().path());
    stage.settings().addRecentFile(QStringLiteral("/media/stick/Old committee.sistercity"));
    FirstWindow first(stage.prompts(), stage.settings(), stage.translations());
    first.resize(stage.look().size * 0.85);
    first.show();
    Stage::settle();
    camera(QStringLiteral("first-choices"), &first);
    first.askForCity();
    Stage::settle();
    camera(QStringLiteral("first-city"), &first);
    first.findChild<QPushButton *>(QStringLiteral("create"))->click();
    Stage::settle();
    camera(QStringLiteral("first-city-missing"), &first);
}

} // namespace

void playScenes(const Look &look, const Camera &camera)
{
    {
        Stage stage(look);
        playPages(stage, camera);
        playMenus(stage, camera);
        playFrame(stage, camera);
        playErrors(stage, camera);
        playFirstWindow(stage, camera);
    }
    {
        Stage stage(look);
        playImport(stage, camera);
    }
    for (const auto &[name, content] :
         {std::pair("empty-", Stage::Content::Empty), std::pair("read-only-", Stage::Content::ReadOnlySample)}) {
        Stage stage(look, content);
        for (const PageInfo &info : stage.window().pageInfos()) {
            stage.window().openPage(info.id);
            Stage::settle();
            camera(QLatin1StringView(name) + info.id, &stage.window());
        }
    }
}

} // namespace scd
