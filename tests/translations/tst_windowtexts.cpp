#include "models/domain/entity.h"
#include "resources/isonames.h"
#include "tests/support/cataloguetranslator.h"
#include "tests/support/pseudotranslator.h"
#include "tests/support/screens/stage.h"
#include "tests/translations/windowtexts.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace scd;
using namespace scd::test;

namespace {

const QRegularExpression &wordPattern()
{
    static const QRegularExpression pattern(u"\\p{L}[\\p{L}\\p{M}’']*"_s);
    return pattern;
}

/// Qt Test cuts long messages.
void report(const QStringList &faults)
{
    for (const QString &fault : faults)
        qInfo().noquote() << fault;
}

/// What may stand on the screen without a translation: words that are in the file, names of languages in themselves,
/// month and day names, keys.
class KnownWords
{
public:
    explicit KnownWords(const Workspace &workspace)
    {
        for (const Entity *description : catalogue()) {
            for (const qint64 id : workspace.ids({.kind = description->kind})) {
                const auto record = workspace.record({description->kind, id});
                if (!record)
                    continue;
                for (const Value &value : record->values) {
                    take(textOf(value));
                    take(countryName(textOf(value), u"en"_s));
                }
            }
        }
        take(u"English Español Filipino Ctrl Shift Alt Del Esc Enter PgUp PgDown Tab Space Home End Up Down Left Right "
             "Return Ins Backspace UTC AM PM h km https http www pdf html ts Sister City Desk sistercity GNU"_s);
        // Languages that an agreement may be written in.
        for (const IsoName &language : languages(u"en"_s))
            take(language.name);
        // Said by the scenes: file names, a new nickname, a toast. And the laptop's own name, in History.
        take(u"media stick Old committee Lito Ana Ortega Maria "_s + QSysInfo::machineHostName());
        // Names and licences of other projects.
        take(u"Qt LGPL SQLite libqrencode QPDF Apache Breeze icons iso codes flags Inter SIL Open Font License Noto "
             "fonts public domain"_s);
        for (const QLocale &locale : {QLocale::c(), QLocale(u"en_US"_s)}) {
            for (int i = 1; i <= 12; ++i)
                take(locale.monthName(i) + u' ' + locale.monthName(i, QLocale::ShortFormat));
            for (int i = 1; i <= 7; ++i)
                take(locale.dayName(i) + u' ' + locale.dayName(i, QLocale::ShortFormat));
        }
    }

    void take(const QString &text)
    {
        for (auto words = wordPattern().globalMatch(text); words.hasNext();)
            m_words << words.next().captured().toLower();
    }

    /// The words of the text that are neither known nor in ⟦brackets⟧.
    QStringList foreign(QString text) const
    {
        static const QRegularExpression innermost(u"⟦[^⟦⟧]*⟧"_s);
        static const QRegularExpression cutOff(u"\\S*…|/\\S+"_s); // texts that were cut, and paths
        while (text.contains(innermost))
            text.replace(innermost, u" "_s);
        text.remove(cutOff);
        QStringList rest;
        for (auto words = wordPattern().globalMatch(text); words.hasNext();) {
            const QString word = words.next().captured();
            if (word.size() > 1 && !m_words.contains(word.toLower()))
                rest << word;
        }
        return rest;
    }

private:
    QSet<QString> m_words;
};

} // namespace

/// Every page, dialog and menu, asked what it says.
class WindowTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pseudoKeepsWhatMatters();
    void nothingMissing_data();
    void nothingMissing();
    void nothingHardCoded();
    void switchingEqualsAFreshStart();
};

void WindowTextsTest::pseudoKeepsWhatMatters()
{
    QCOMPARE(pseudo(u"&Save <b>%1</b> of %n"_s), u"⟦&Sàvé <b>%1</b> ôf %n~~~⟧"_s);
    QVERIFY(pseudo(u"A longer sentence with many letters"_s).size() > 46);
}

void WindowTextsTest::nothingMissing_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("es") << u"es"_s;
    QTest::newRow("fil") << u"fil"_s;
}

void WindowTextsTest::nothingMissing()
{
    QFETCH(QString, language);
    CatalogueTranslator last;
    QStringList mnemonics;
    playScenes({.language = language}, [&](const QString &name, QWidget *widget) {
        for (const QString &fault : mnemonicFaults(widget))
            mnemonics << name + u": "_s + fault;
    });
    mnemonics.removeDuplicates();
    QStringList missing = language == u"en" ? QStringList() : last.missing();
    // Key names stand on the keys in English in the Philippines; names of papers are the same everywhere.
    static const QRegularExpression left(u"^(QShortcut|QPageSize|QFontDatabase|QUnicodeControlCharacterMenu) "_s);
    missing.removeIf([](const QString &line) { return line.contains(left); });
    report(missing);
    QVERIFY(missing.isEmpty());
    report(mnemonics);
    QVERIFY(mnemonics.isEmpty());
}

void WindowTextsTest::nothingHardCoded()
{
    PseudoTranslator pseudoLanguage;
    // A language without any file: all texts come from the made-up one.
    const Look look{.language = u"qps"_s};
    QStringList faults;
    Stage stage(look);
    const KnownWords known(stage.workspace());
    playScenes(look, [&](const QString &name, QWidget *widget) {
        for (const WindowText &text : windowTexts(widget)) {
            const QStringList foreign = known.foreign(text.text);
            if (!foreign.isEmpty() && !text.ofItem)
                faults << u"%1: %2 says \"%3\" (%4)"_s.arg(name, text.place, text.text, foreign.join(u' '));
        }
    });
    faults.removeDuplicates();
    report(faults);
    QVERIFY(faults.isEmpty());
}

void WindowTextsTest::switchingEqualsAFreshStart()
{
    // All pages first, so that each has made its widgets before the language changes under it.
    const auto linesOf = [](Stage &stage) {
        QStringList lines;
        for (const PageInfo &page : stage.window().pageInfos()) {
            stage.window().openPage(page.id);
            Stage::settle();
            for (const QString &line : asLines(windowTexts(&stage.window())))
                lines << page.id + u' ' + line;
        }
        return lines;
    };
    Stage switched({.language = u"en"_s});
    linesOf(switched);
    for (const QString &language : {u"es"_s, u"fil"_s, u"en"_s}) {
        switched.setLanguage(language);
        const QStringList now = linesOf(switched);
        switched.translations().setLanguage(language, switched.settings().region());
        Stage fresh({.language = language});
        const QStringList expected = linesOf(fresh);
        QStringList faults;
        for (const QString &line : expected) {
            if (!now.contains(line))
                faults << u"fresh only: "_s + line;
        }
        for (const QString &line : now) {
            if (!expected.contains(line))
                faults << u"after switching only: "_s + line;
        }
        report(faults);
        QVERIFY2(faults.isEmpty(), qPrintable(language));
    }
}

QTEST_MAIN(WindowTextsTest)
#include "tst_windowtexts.moc"
