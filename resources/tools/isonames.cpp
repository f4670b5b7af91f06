// Runs while building: isonames JSON_FOLDER LOCALE_FOLDER OWN_NAMES OUTPUT
// Gathers the names of countries and languages in English, Spanish and Filipino from iso-codes into one JSON file.
// OWN_NAMES stand before them: iso-codes has no name of any language in Filipino.

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>
#include <cstdio>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {

using Catalogue = QHash<QString, QString>;

/// Reads a compiled gettext catalogue. A missing file is an empty catalogue: not every language has every list.
Catalogue catalogue(const QString &fileName)
{
    Catalogue result;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return result;
    const QByteArray data = file.readAll();
    const bool little = data.startsWith("\xde\x12\x04\x95");
    const auto number = [&](qsizetype at) -> qsizetype {
        if (at < 0 || at + 4 > data.size())
            return 0;
        return little ? qFromLittleEndian<quint32>(data.constData() + at)
                      : qFromBigEndian<quint32>(data.constData() + at);
    };
    const auto text = [&](qsizetype entry) { return QString::fromUtf8(data.mid(number(entry + 4), number(entry))); };
    const qsizetype count = number(8);
    for (qsizetype i = 0; i < count; ++i)
        result.insert(text(number(12) + 8 * i), text(number(16) + 8 * i));
    return result;
}

std::optional<QJsonArray> entries(const QString &fileName, QLatin1StringView key)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QJsonDocument::fromJson(file.readAll()).object().value(key).toArray();
}

/// "Spanish; Castilian" -> "Spanish".
QString firstName(const QString &name)
{
    return name.section(u';', 0, 0).trimmed();
}

QJsonObject names(const QString &english, const Catalogue &es, const QList<Catalogue> &fil)
{
    QJsonObject result{{u"en"_s, firstName(english)}};
    if (const QString name = es.value(english); !name.isEmpty())
        result.insert(u"es"_s, firstName(name));
    for (const Catalogue &one : fil) {
        if (const QString name = one.value(english); !name.isEmpty()) {
            result.insert(u"fil"_s, firstName(name));
            break;
        }
    }
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    const QString json = arguments.at(1);
    const auto domain = [&](QLatin1StringView language, QLatin1StringView name) {
        return catalogue(u"%1/%2/LC_MESSAGES/%3.mo"_s.arg(arguments.at(2), language, name));
    };
    const auto countries = entries(json + "/iso_3166-1.json"_L1, "3166-1"_L1);
    const auto languages = entries(json + "/iso_639-2.json"_L1, "639-2"_L1);
    QFile ownFile(arguments.at(3));
    const QJsonObject own =
        ownFile.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(ownFile.readAll()).object() : QJsonObject();
    if (own.isEmpty()) {
        std::fputs("isonames: the own names of languages cannot be read\n", stderr);
        return 1;
    }
    if (!countries || !languages) {
        std::fputs("isonames: the lists of iso-codes cannot be read\n", stderr);
        return 1;
    }

    QJsonObject countryNames;
    const Catalogue countriesEs = domain("es"_L1, "iso_3166-1"_L1);
    const QList<Catalogue> countriesFil = {domain("fil"_L1, "iso_3166-1"_L1), domain("tl"_L1, "iso_3166-1"_L1)};
    for (const QJsonValue &value : *countries) {
        const QJsonObject entry = value.toObject();
        // "Bolivia", not "Bolivia, Plurinational State of".
        const QString english = entry.value("common_name"_L1).toString(entry.value("name"_L1).toString());
        countryNames.insert(entry.value("alpha_2"_L1).toString(), names(english, countriesEs, countriesFil));
    }

    QJsonObject languageNames;
    const Catalogue languagesEs = domain("es"_L1, "iso_639-2"_L1);
    const QList<Catalogue> languagesFil = {domain("fil"_L1, "iso_639-2"_L1), domain("tl"_L1, "iso_639-2"_L1)};
    for (const QJsonValue &value : *languages) {
        const QJsonObject entry = value.toObject();
        const QString english = entry.value("name"_L1).toString();
        const QString code = entry.value("alpha_2"_L1).toString(entry.value("alpha_3"_L1).toString());
        // Families ("Mayan languages"), codes for private use, and "no linguistic content" are no languages of people.
        if (english.endsWith("languages"_L1) || code.contains(u'-') || code == "mis"_L1 || code == "mul"_L1 ||
            code == "und"_L1 || code == "zxx"_L1)
            continue;
        QJsonObject all = names(english, languagesEs, languagesFil);
        // Spanish writes languages with a small letter; iso-codes only some of them.
        if (const QString es = all.value("es"_L1).toString(); !es.isEmpty())
            all.insert(u"es"_s, es.left(1).toLower() + es.mid(1));
        for (auto language = own.begin(); language != own.end(); ++language) {
            const QString name = language->toObject().value(code).toString();
            if (!name.isEmpty())
                all.insert(language.key(), name);
        }
        languageNames.insert(code, all);
    }

    QFile output(arguments.at(4));
    const QByteArray content =
        QJsonDocument(QJsonObject{{u"countries"_s, countryNames}, {u"languages"_s, languageNames}})
            .toJson(QJsonDocument::Compact);
    return output.open(QIODevice::WriteOnly) && output.write(content) == content.size() ? 0 : 1;
}
