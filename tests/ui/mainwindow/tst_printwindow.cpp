#include "models/domain/delegation.h"
#include "models/interchange/sample.h"
#include "tests/support/testsession.h"
#include "ui/mainwindow/printwindow.h"
#include "ui/widgets/choicechips.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/messagestrip.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace scd;
using namespace Qt::StringLiterals;

/// What the print window remembers, and what it does not.
class TestPrintWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anotherDelegationStartsAnew();
    void theSameDelegationIsAsItWasLeft();
    void namesOfFilesAreOrdinary_data();
    void namesOfFilesAreOrdinary();
    void theWindowStaysAndSaysWhatItSaved();

private:
    std::unique_ptr<PrintWindow> open(int which, const QString &document = {})
    {
        auto window = std::make_unique<PrintWindow>(m_session->context, *m_settings, delegation(which), document);
        window->show();
        QCoreApplication::processEvents();
        return window;
    }
    DelegationId delegation(int which)
    {
        return DelegationId(m_session->workspace().ids({.kind = EntityKind::Delegation}).at(which));
    }
    template <class W>
    static W *part(const PrintWindow &window, const char *name)
    {
        return window.findChild<W *>(QLatin1StringView(name));
    }
    /// Chooses by hand: program calls emit nothing.
    static void press(const PrintWindow &window, const char *name, const QString &label)
    {
        for (auto *button : part<QWidget>(window, name)->findChildren<QAbstractButton *>()) {
            if (button->text() == label)
                button->click();
        }
        QCoreApplication::processEvents();
    }

    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<Settings> m_settings;
};

void TestPrintWindow::init()
{
    m_session = std::make_unique<TestSession>();
    QVERIFY(makeSample(m_session->workspace(), m_session->file.clock.today()).ok());
    m_settings = Settings::temporary();
}

void TestPrintWindow::anotherDelegationStartsAnew()
{
    {
        const auto window = open(0);
        auto *document = part<ComboBox>(*window, "document");
        document->setCurrentIndex(2);
        Q_EMIT document->activated(2);
        press(*window, "languages", u"Español"_s);
        press(*window, "paper", u"A4"_s);
        press(*window, "size", u"Large print"_s);
        part<QCheckBox>(*window, "internal")->click();
        part<QCheckBox>(*window, "grey")->click();
        QCoreApplication::processEvents();
    }
    const auto window = open(1);
    QCOMPARE(part<ComboBox>(*window, "document")->currentIndex(), 0);
    QCOMPARE(part<ChoiceChips>(*window, "languages")->selected(), QStringList(u"en"_s));
    QVERIFY(!part<QCheckBox>(*window, "internal")->isChecked());
    // The person's own are kept.
    QCOMPARE(part<SegmentedControl>(*window, "paper")->current(), u"a4"_s);
    QCOMPARE(part<SegmentedControl>(*window, "size")->current(), u"large"_s);
    QVERIFY(part<QCheckBox>(*window, "grey")->isChecked());
}

void TestPrintWindow::theSameDelegationIsAsItWasLeft()
{
    {
        const auto window = open(0, u"delegates"_s);
        press(*window, "languages", u"Español"_s);
    }
    const auto again = open(0);
    QCOMPARE(part<ComboBox>(*again, "document")->currentData().toString(), u"delegates"_s);
    QCOMPARE(part<ChoiceChips>(*again, "languages")->selected(), QStringList({u"en"_s, u"es"_s}));
    // A page that asks for a document gets it.
    QCOMPARE(part<ComboBox>(*open(0, u"days"_s), "document")->currentData().toString(), u"days"_s);
}

void TestPrintWindow::namesOfFilesAreOrdinary_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "es", "fil"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestPrintWindow::namesOfFilesAreOrdinary()
{
    QFETCH(QString, language);
    m_session->context.language = language;
    static const QRegularExpression ordinary(u"^[\\p{L}\\p{M}\\d -]+$"_s);
    for (int which = 0; which < 2; ++which) {
        for (const char *document : {"programme", "days", "delegates"}) {
            const auto window = open(which, QString::fromLatin1(document));
            part<QPushButton>(*window, "savePdf")->click();
            part<QPushButton>(*window, "saveHtml")->click();
        }
    }
    QCOMPARE(m_session->prompts.proposals.size(), 12);
    for (const QString &path : std::as_const(m_session->prompts.proposals)) {
        const QString name = QFileInfo(path).completeBaseName();
        QVERIFY2(ordinary.match(name).hasMatch(), qPrintable(name));
        QVERIFY(name.size() > 10);
    }
}

void TestPrintWindow::theWindowStaysAndSaysWhatItSaved()
{
    const QTemporaryDir folder;
    const QString first = folder.filePath(u"programme.pdf"_s);
    const QString second = folder.filePath(u"again.html"_s);
    m_session->prompts.fileNames = {first, second};
    const auto window = open(0, u"programme"_s);
    const auto strip = [&window]() -> MessageStrip * {
        for (auto *each : window->findChildren<MessageStrip *>()) {
            if (each->isVisible() && each->text().startsWith(u"Saved"_s))
                return each;
        }
        return nullptr;
    };
    part<QPushButton>(*window, "savePdf")->click();
    QTRY_VERIFY_WITH_TIMEOUT(strip(), 20'000);
    QVERIFY(strip()->text().contains(u"programme.pdf"_s));
    QVERIFY(QFileInfo(first).size() > 1000);
    QVERIFY(window->isVisible());
    Q_EMIT strip()->actionTriggered();
    QCOMPARE(m_session->prompts.folders, QStringList(folder.path()));
    // What changes the paper makes a revision, which must not overwrite the first.
    auto &workspace = m_session->workspace();
    auto plan = workspace.find<Delegation>(delegation(0)).value();
    QVERIFY(workspace.setFields(plan.id.ref(), {{"emergency_phone", Value(u"+1 661 555 0000"_s)}}).ok());
    QCoreApplication::processEvents();
    part<QPushButton>(*window, "saveHtml")->click();
    QTRY_VERIFY_WITH_TIMEOUT(strip() && strip()->text().contains(u"again.html"_s), 20'000);
    QVERIFY(!m_session->prompts.proposals.first().contains(u"revision"_s));
    QVERIFY(m_session->prompts.proposals.last().contains(u"revision 2"_s));
}

QTEST_MAIN(TestPrintWindow)
#include "tst_printwindow.moc"
