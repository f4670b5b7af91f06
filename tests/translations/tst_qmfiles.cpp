#include <QFile>
#include <QTest>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

/// The compiled translations as the program carries them.
class QmFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inTheProgram();
    void plurals_data();
    void plurals();
    void qtSpeaks_data();
    void qtSpeaks();
};

void QmFilesTest::inTheProgram()
{
    for (const QString &name :
         {u"sistercitydesk_en"_s, u"sistercitydesk_es"_s, u"sistercitydesk_fil"_s, u"qtbase_es"_s, u"qtbase_fil"_s}) {
        QTranslator translator;
        QVERIFY2(translator.load(u":/i18n/"_s + name), qPrintable(name));
        QVERIFY(!translator.isEmpty());
    }
}

void QmFilesTest::plurals_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("en 1") << u"en"_s << 1 << u"in 1 day"_s;
    QTest::newRow("en 2") << u"en"_s << 2 << u"in 2 days"_s;
    QTest::newRow("es 1") << u"es"_s << 1 << u"en 1 día"_s;
    QTest::newRow("es 2") << u"es"_s << 2 << u"en 2 días"_s;
    QTest::newRow("fil 1") << u"fil"_s << 1 << u"1 araw mula ngayon"_s;
    QTest::newRow("fil 5") << u"fil"_s << 5 << u"5 araw mula ngayon"_s;
}

void QmFilesTest::plurals()
{
    QFETCH(QString, language);
    QFETCH(int, count);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/sistercitydesk_"_s + language));
    const QString text = translator.translate("scd::Formats", "in %n day(s)", nullptr, count);
    QTEST(QString(text).replace(u"%n"_s, QString::number(count)), "text");
}

void QmFilesTest::qtSpeaks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("context");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("text");
    QTest::newRow("fil button") << u"fil"_s << "QPlatformTheme"_ba
                                << "Cancel"_ba << u"Kanselahin"_s;
    QTest::newRow("es button") << u"es"_s << "QPlatformTheme"_ba
                               << "Cancel"_ba << u"Cancelar"_s;
    QTest::newRow("es ours counts") << u"es"_s << "QPageSetupWidget"_ba
                                    << "Landscape"_ba << u"Horizontal"_s;
}

void QmFilesTest::qtSpeaks()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, context);
    QFETCH(QByteArray, source);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/qtbase_"_s + language));
    QTEST(translator.translate(context.constData(), source.constData()), "text");
}

QTEST_GUILESS_MAIN(QmFilesTest)
#include "tst_qmfiles.moc"
