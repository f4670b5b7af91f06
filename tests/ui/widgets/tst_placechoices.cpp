#include "ui/widgets/placechoices.h"

#include <QSet>
#include <QtTest>

using namespace scd;
using namespace Qt::StringLiterals;

/// Zones, countries and languages, found by what people type.
class TestPlaceChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data()
    {
        using Kind = TokenChoices::Kind;
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("token"); ///< of the first row
        const auto row = [](const char *name, Kind kind, const QString &language, const QString &typed,
                            const QString &token) {
            QTest::newRow(name) << static_cast<int>(kind) << language << typed << token;
        };
        row("zone by its city", Kind::Zones, u"en"_s, u"los ang"_s, u"America/Los_Angeles"_s);
        row("country", Kind::Countries, u"en"_s, u"philip"_s, u"PH"_s);
        row("country in English, elsewhere", Kind::Countries, u"es"_s, u"spain"_s, u"ES"_s);
        row("country without accents", Kind::Countries, u"es"_s, u"espana"_s, u"ES"_s);
        row("language", Kind::Languages, u"en"_s, u"quech"_s, u"qu"_s);
        // One language here: CLDR has it as an alias.
        row("Tagalog", Kind::Languages, u"en"_s, u"tagalog"_s, u"fil"_s);
        row("Tagalog in Spanish", Kind::Languages, u"es"_s, u"tagalo"_s, u"fil"_s);
        row("Filipino", Kind::Languages, u"fil"_s, u"filip"_s, u"fil"_s);
    }

    void found()
    {
        QFETCH(const int, kind);
        QFETCH(const QString, language);
        QFETCH(const QString, typed);
        const TokenChoices choices(static_cast<TokenChoices::Kind>(kind), language, QDateTime::currentDateTimeUtc());
        const QList<ReferencePicker::Entry> entries = choices.find(typed);
        QVERIFY(!entries.isEmpty());
        QTEST(choices.tokenOf(entries.first().id), "token");
    }

    void theLanguagesOfTheseExchangesComeFirst()
    {
        const TokenChoices choices(TokenChoices::Kind::Languages, u"en"_s);
        QStringList first;
        for (const ReferencePicker::Entry &entry : choices.find({}).mid(0, 4))
            first << choices.tokenOf(entry.id);
        QCOMPARE(QSet(first.begin(), first.end()), QSet<QString>({u"en"_s, u"es"_s, u"fil"_s, u"qu"_s}));
    }

    void whatTheListDoesNotKnowIsShownAsItIs()
    {
        const TokenChoices choices(TokenChoices::Kind::Countries, u"en"_s);
        QCOMPARE(choices.entryOf(u"XX"_s).title, u"XX"_s);
        QCOMPARE(choices.tokenOf(0), QString());
        QCOMPARE(choices.tokenOf(100'000), QString());
    }
};

QTEST_MAIN(TestPlaceChoices)
#include "tst_placechoices.moc"
