#include "tests/support/screens/stage.h"

#include <QPushButton>
#include <QTest>

/// No text is cut and no widget lies over another one, at 150 % text in each language, and at 100 % in one: the same
/// scenes as the pictures.
class TestLayoutFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingFits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("percent");
        for (const QString &language : scd::programLanguages())
            QTest::newRow(qPrintable(language)) << language << 150;
        // Where everything is in one row it can be cut although the rows of large text are not.
        QTest::newRow("es, usual size") << QStringLiteral("es") << 100;
    }

    void everythingFits()
    {
        QFETCH(QString, language);
        QFETCH(int, percent);
        scd::Look look;
        look.language = language;
        look.textPercent = percent;
        look.size = {1440, 960};
        int scenes = 0;
        QStringList faults;
        scd::playScenes(look, [&](const QString &name, QWidget *widget) {
            ++scenes;
            for (const QString &fault : scd::layoutFaults(widget))
                faults << name + QStringLiteral(": ") + fault;
        });
        QVERIFY2(scenes > 30, qPrintable(QString::number(scenes)));
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    /// The measure itself: a button that is too narrow and a label that is too low are found.
    void faultsAreFound()
    {
        QWidget window;
        auto *inner = new QWidget(&window);
        inner->resize(400, 300);
        auto *button = new QPushButton(QStringLiteral("A text that needs room"), inner);
        button->setGeometry(0, 0, 40, 30);
        auto *outside = new QPushButton(QStringLiteral("Out"), inner);
        outside->setGeometry(380, 250, 100, 30);
        window.show();
        const QStringList faults = scd::layoutFaults(&window);
        QCOMPARE(faults.size(), 2);
        QVERIFY(faults.at(0).contains(QStringLiteral("too narrow")));
        QVERIFY(faults.at(1).contains(QStringLiteral("sticks out")));
    }
};

QTEST_MAIN(TestLayoutFit)
#include "tst_layoutfit.moc"
