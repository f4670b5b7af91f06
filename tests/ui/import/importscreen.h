#pragma once

#include "models/interchange/sample.h"
#include "tests/support/testsession.h"
#include "ui/import/importwindow.h"
#include "ui/import/recordspane.h"
#include "ui/import/rowpane.h"
#include "ui/import/sheetmodel.h"
#include "ui/import/sheetpane.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/choicechips.h"
#include "ui/widgets/messagestrip.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

namespace scd {

/// A session with an import window over it, and its parts by name.
class ImportScreen
{
protected:
    Workspace &workspace() { return m_session->workspace(); }
    qint64 count(EntityKind kind) { return workspace().count({.kind = kind}); }
    template <class W>
    W *part(const char *name) const
    {
        return m_window->findChild<W *>(QLatin1StringView(name));
    }
    QPushButton *button(const char *name) const { return part<QPushButton>(name); }
    RecordsPane *records() const { return m_window->findChild<RecordsPane *>(); }
    QStringList lines() const { return records()->rowPane().lines(); }
    QString account() const { return part<QLabel>("account")->text(); }
    MessageStrip *strip() const { return part<MessageStrip>("strip"); }
    void make(const MappingMemory &memory = {})
    {
        m_window = std::make_unique<ImportWindow>(m_session->context, memory);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        for (QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *>{
                 &records()->model(), &m_window->findChild<SheetPane *>()->model()})
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
    }
    void wait() { QTRY_VERIFY_WITH_TIMEOUT(!m_window->isWorking(), 30000); }
    void openText(const QString &text, const ImportWish &wish = {})
    {
        make();
        m_window->openText(text, wish);
        wait();
    }
    void openSample(const QString &name, const ImportWish &wish = {})
    {
        make();
        m_window->openFile(QStringLiteral(SCD_SOURCE_DIR "/tests/data/import/") + name, wish);
        wait();
    }
    void import()
    {
        QVERIFY(button("import")->isEnabled());
        button("import")->click();
        wait();
    }
    void chooseRow(int sheetRow) { records()->list()->setCurrentIndex(records()->model().indexOfSheetRow(sheetRow)); }
    void decide(int segment)
    {
        part<SegmentedControl>("decision")->findChildren<QAbstractButton *>().at(segment)->click();
        wait();
    }

    void begin() { m_session = std::make_unique<TestSession>(); }
    void end()
    {
        m_window.reset();
        m_session.reset();
    }

    const QString people = QStringLiteral("Surname,Given name,E-mail,Nickname\n"
                                          "Cruz,Maria,maria@example.org,Mia\n"
                                          "Santos,José,jose@example.org,Pepe\n"
                                          "Reyes,Ana,ana@example.org,\n");
    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<ImportWindow> m_window;
};

} // namespace scd
