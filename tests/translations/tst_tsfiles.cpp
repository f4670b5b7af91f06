#include "tests/support/tsfile.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using scd::test::readTsFile;
using scd::test::TsMessage;

namespace {

const QString folder = QStringLiteral(SCD_SOURCE_DIR "/translations/");

/// Everything in the text that the pattern finds, sorted: the order may differ between languages.
QStringList found(const QString &text, const QRegularExpression &pattern)
{
    QStringList all;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        all << matches.next().captured();
    all.sort();
    return all;
}

/// The mark at the end that carries meaning: "…" asks for more, ":" leads on.
QString ending(const QString &text)
{
    for (const QString &mark : {u"…"_s, u"..."_s, u":"_s, u"?"_s, u"!"_s, u"."_s}) {
        if (text.endsWith(mark))
            return mark;
    }
    return {};
}

qsizetype mnemonics(const QString &text)
{
    static const QRegularExpression pattern(u"&(?!&)\\w"_s, QRegularExpression::UseUnicodePropertiesOption);
    return found(QString(text).replace(u"&&"_s, QString()), pattern).size();
}

QString differences(const TsMessage &message, const QString &text)
{
    static const QRegularExpression places(u"%L?\\d+|%n"_s);
    static const QRegularExpression tags(u"</?[a-zA-Z][^<>]*>|&[a-z]+;"_s);
    static const QRegularExpression doubled(u"\\S {2,}\\S"_s);
    // "%n" may stay unsaid in one plural form ("one day"); an argument may not.
    const QStringList wanted = found(message.source, places);
    const QStringList given = found(text, places);
    if (wanted != given)
        return u"places %1 became %2"_s.arg(wanted.join(u' '), given.join(u' '));
    if (found(message.source, tags) != found(text, tags))
        return u"tags differ"_s;
    if (ending(message.source) != ending(text))
        return u"ends with \"%1\" instead of \"%2\""_s.arg(ending(text), ending(message.source));
    if (mnemonics(message.source) != mnemonics(text))
        return u"has %1 mnemonics instead of %2"_s.arg(mnemonics(text)).arg(mnemonics(message.source));
    if (doubled.match(text).hasMatch() && !doubled.match(message.source).hasMatch())
        return u"has two spaces together"_s;
    const auto space = [](QChar c) { return c.isSpace(); };
    if (!text.isEmpty() &&
        (space(text.front()) != space(message.source.front()) || space(text.back()) != space(message.source.back())))
        return u"begins or ends with another space"_s;
    return {};
}

} // namespace

/// The .ts files against the sources and against each other.
class TsFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void upToDate();
    void finished_data() { files(); }
    void finished();
    void sameParts_data() { files(); }
    void sameParts();
    void lengths_data() { languages(); }
    void lengths();
    void glossary_data() { languages(); }
    void glossary();
    void noGenderSlash();

private:
    static void files();
    static void languages();
};

void TsFilesTest::files()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"sistercitydesk_en", "sistercitydesk_es", "sistercitydesk_fil", "qtbase_fil", "qtbase_es_override"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TsFilesTest::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("es") << u"es"_s;
    QTest::newRow("fil") << u"fil"_s;
}

void TsFilesTest::upToDate()
{
    QTemporaryDir copies;
    QVERIFY(copies.isValid());
    const QStringList names{u"sistercitydesk_en.ts"_s, u"sistercitydesk_es.ts"_s, u"sistercitydesk_fil.ts"_s};
    for (const QString &name : names)
        QVERIFY(QFile::copy(folder + name, copies.filePath(name)));

    QProcess cmake;
    cmake.setProcessChannelMode(QProcess::MergedChannels);
    cmake.start(QStringLiteral(SCD_CMAKE),
                {u"-DLUPDATE="_s + QStringLiteral(SCD_LUPDATE), u"-DROOT="_s + QStringLiteral(SCD_SOURCE_DIR),
                 u"-DFOLDER="_s + copies.path(), u"-P"_s, folder + u"update.cmake"_s});
    QVERIFY(cmake.waitForFinished(60000));
    QVERIFY2(cmake.exitCode() == 0, cmake.readAll().constData());

    for (const QString &name : names) {
        QFile before(folder + name);
        QFile after(copies.filePath(name));
        QVERIFY(before.open(QIODevice::ReadOnly) && after.open(QIODevice::ReadOnly));
        if (before.readAll() == after.readAll())
            continue;
        // Say which texts: the files are long.
        const QList<TsMessage> old = readTsFile(folder + name);
        const QList<TsMessage> now = readTsFile(copies.filePath(name));
        const auto in = [](const QList<TsMessage> &all, const TsMessage &one) {
            return std::any_of(all.begin(), all.end(), [&](const TsMessage &other) {
                return other.context == one.context && other.source == one.source && other.comment == one.comment;
            });
        };
        for (const TsMessage &message : now) {
            if (!in(old, message))
                qWarning().noquote() << name << "lacks" << message.place();
        }
        for (const TsMessage &message : old) {
            if (!in(now, message))
                qWarning().noquote() << name << "keeps" << message.place();
        }
        QFAIL("The .ts files do not match the sources: build the target update_ts and translate what is new");
    }
}

void TsFilesTest::finished()
{
    QFETCH(QString, name);
    const QList<TsMessage> messages = readTsFile(folder + name + u".ts"_s);
    QVERIFY(!messages.isEmpty());
    QStringList faults;
    for (const TsMessage &message : messages) {
        const bool empty =
            std::any_of(message.texts.begin(), message.texts.end(), [](const QString &text) { return text.isEmpty(); });
        if (message.unfinished || empty || message.texts.size() != (message.plural ? 2 : 1))
            faults << message.place();
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TsFilesTest::sameParts()
{
    QFETCH(QString, name);
    QStringList faults;
    for (const TsMessage &message : readTsFile(folder + name + u".ts"_s)) {
        for (const QString &text : message.texts) {
            const QString fault = differences(message, text);
            // What Qt says is left to Qt where it is odd: "Print To File ..." has mnemonics in few languages only.
            if (!fault.isEmpty() && (name.startsWith(u"sister"_s) || fault.startsWith(u"places"_s)))
                faults << message.place() + u" -> \""_s + text + u"\" "_s + fault;
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TsFilesTest::lengths()
{
    // Not a fault: a hint where a button or a column may be too narrow. The pictures decide.
    QFETCH(QString, language);
    int checked = 0;
    for (const TsMessage &message : readTsFile(folder + u"sistercitydesk_%1.ts"_s.arg(language))) {
        if (message.source.size() <= 20)
            continue;
        ++checked;
        for (const QString &text : message.texts) {
            const double growth = double(text.size()) / double(message.source.size());
            if (growth > 1.6)
                qInfo().noquote() << u"%1 x%2 %3 -> %4"_s.arg(language, QString::number(growth, 'f', 2),
                                                              message.place(), text);
        }
    }
    QVERIFY(checked > 0);
}

void TsFilesTest::glossary()
{
    // The table "Checked terms" of glossary.md: a text with the English word has one of the beginnings in it.
    QFETCH(QString, language);
    QFile file(folder + u"glossary.md"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString table = QString::fromUtf8(file.readAll()).section(u"## Checked terms"_s, 1);
    QList<QPair<QRegularExpression, QRegularExpression>> rules;
    for (const QString &line : table.split(u'\n')) {
        const QStringList cells = line.split(u'|');
        if (cells.size() < 5 || cells[1].contains(u"---"_s) || cells[1].trimmed() == u"English"_s)
            continue;
        const QString stems = cells[language == u"es"_s ? 2 : 3].trimmed();
        QStringList parts = stems.split(u','), escaped;
        for (const QString &part : parts)
            escaped << QRegularExpression::escape(part.trimmed());
        const auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
        rules.append({QRegularExpression(u"\\b"_s + QRegularExpression::escape(cells[1].trimmed()) + u"\\b"_s, options),
                      QRegularExpression(escaped.join(u'|'), options)});
    }
    QVERIFY(rules.size() >= 15);

    // Longer terms first, and each takes its words away: "large print" is not "print".
    std::stable_sort(rules.begin(), rules.end(),
                     [](const auto &a, const auto &b) { return a.first.pattern().size() > b.first.pattern().size(); });
    QStringList faults;
    for (const TsMessage &message : readTsFile(folder + u"sistercitydesk_%1.ts"_s.arg(language))) {
        QString source = QString(message.source).remove(u'&').remove(u"Sister City Desk"_s);
        for (const auto &[english, words] : rules) {
            if (!english.match(source).hasMatch())
                continue;
            source.remove(english);
            for (const QString &text : message.texts) {
                if (!words.match(QString(text).remove(u'&')).hasMatch())
                    faults << u"%1 -> \"%2\" has none of %3"_s.arg(message.place(), text, words.pattern());
            }
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TsFilesTest::noGenderSlash()
{
    // Rule of the README: a sentence that fits everybody instead of "delegado/a" or "invitado(a)".
    static const QRegularExpression slash(u"\\w[oe]?(/|\\()as?\\b"_s);
    QStringList faults;
    for (const TsMessage &message : readTsFile(folder + u"sistercitydesk_es.ts"_s)) {
        for (const QString &text : message.texts) {
            if (slash.match(text).hasMatch())
                faults << message.place() + u" -> "_s + text;
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(TsFilesTest)
#include "tst_tsfiles.moc"
