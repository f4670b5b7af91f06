#include "models/domain/delegation.h"
#include "tests/support/screens/stage.h"
#include "ui/import/importwindow.h"
#include "ui/import/recordspane.h"
#include "ui/mainwindow/dropzone.h"
#include "ui/widgets/cardview.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

namespace scd {

namespace {

/// Opens the window and waits until it shows what it will do; nullptr when it does not come.
ImportWindow *opened(Stage &stage, const QString &path, const QString &purpose = {}, Ref into = {})
{
    stage.window().importFiles({path}, purpose, into);
    ImportWindow *window = nullptr;
    for (int i = 0; i < 500 && (!window || window->isWorking()); ++i) {
        QEventLoop loop;
        QTimer::singleShot(20, &loop, &QEventLoop::quit);
        loop.exec();
        window = stage.window().findChild<ImportWindow *>();
        // The screen of a test is smaller than those that people have.
        if (window)
            window->resize(stage.look().size * 0.97);
    }
    Stage::settle();
    return window;
}

void close(const QPointer<ImportWindow> &window)
{
    if (window)
        window->reject();
    for (int i = 0; i < 5; ++i)
        Stage::settle();
}

/// Where nothing is doubtful the window goes by itself.
void import(const QPointer<ImportWindow> &window)
{
    window->accept();
    for (int i = 0; i < 500 && window && window->isWorking(); ++i) {
        QEventLoop loop;
        QTimer::singleShot(20, &loop, &QEventLoop::quit);
        loop.exec();
    }
    Stage::settle();
}

QString sheet(const char *name)
{
    return QStringLiteral(SCD_SOURCE_DIR "/tests/data/import/") + QLatin1StringView(name);
}

QString written(const QTemporaryDir &folder, const char *name, const QByteArray &content)
{
    QFile file(folder.filePath(QLatin1StringView(name)));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

void chooseRecord(ImportWindow *window, int row)
{
    auto *records = window->findChild<RecordsPane *>();
    records->list()->setCurrentIndex(records->model().index(row));
    Stage::settle();
}

void playDropHint(Stage &stage, const Camera &camera)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(sheet("delegados-tena.csv"))});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&stage.window(), &enter);
    Stage::settle();
    camera(QStringLiteral("import-drop-hint"), &stage.window());
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(stage.window().findChild<QWidget *>(QStringLiteral("dropHint")), &leave);
}

} // namespace

void playImport(Stage &stage, const Camera &camera)
{
    const QTemporaryDir folder;
    const QList<Delegation> delegations = stage.workspace().all<Delegation>();
    const Ref into = delegations.isEmpty() ? Ref() : delegations.constFirst().id.ref();
    playDropHint(stage, camera);

    const QByteArray people = "Surname,Given name,E-mail,Birth date,Nickname,Diet\n"
                              "Cruz,Maria,maria@example.org,03/04/1990,Mia,Vegetarian\n"
                              "Santos,Jos\xc3\xa9,jose@example.org,05/06/1991,Pepe,No pork\n"
                              "Reyes,Ana,ana@example.org,11/12/1984,,\n";
    if (const QPointer<ImportWindow> window = opened(stage, written(folder, "People of the choir.csv", people))) {
        camera(QStringLiteral("import-people-date-question"), window);
        window->findChild<QWidget *>(QStringLiteral("dates"))->findChild<QPushButton *>()->click();
        for (int i = 0; i < 20 || window->isWorking(); ++i)
            Stage::settle();
        chooseRecord(window, 1);
        camera(QStringLiteral("import-people-date-answered"), window);
        import(window);
    }
    const QByteArray corrected = QByteArray(people).replace("Mia", "Mimi").replace("jose@", "jose.santos@");
    if (const QPointer<ImportWindow> window = opened(stage, written(folder, "People of the choir.csv", corrected))) {
        chooseRecord(window, 0);
        camera(QStringLiteral("import-people-changes"), window);
        close(window);
    }
    if (const QPointer<ImportWindow> window = opened(stage, sheet("delegados-tena.csv"), QStringLiteral("delegates"))) {
        camera(QStringLiteral("import-delegates-of-which"), window);
        close(window);
    }
    if (const QPointer<ImportWindow> window = opened(stage, sheet("delegates-sariaya.xlsx"), {}, into)) {
        chooseRecord(window, 3);
        camera(QStringLiteral("import-delegates"), window);
        close(window);
    }
    if (const QPointer<ImportWindow> window = opened(stage, sheet("host-families-form-responses.csv"))) {
        chooseRecord(window, 2);
        camera(QStringLiteral("import-hosts-doubts"), window);
        if (window->findChild<QPushButton *>(QStringLiteral("import"))->isEnabled()) {
            import(window);
            if (window)
                camera(QStringLiteral("import-hosts-done"), window);
        }
        close(window);
    }
    if (const QPointer<ImportWindow> window = opened(stage, sheet("programme-july-visit.xlsx"), {}, into)) {
        chooseRecord(window, 4);
        camera(QStringLiteral("import-programme"), window);
        close(window);
    }
    if (const QPointer<ImportWindow> window = opened(stage, sheet("twin-towns-iberia.tsv"))) {
        camera(QStringLiteral("import-partnerships"), window);
        close(window);
    }
    if (const QPointer<ImportWindow> window =
            opened(stage, written(folder, "Invitation.csv", "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"))) {
        camera(QStringLiteral("import-not-a-table"), window);
        close(window);
    }
}

} // namespace scd
