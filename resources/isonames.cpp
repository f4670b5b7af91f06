#include "resources/isonames.h"

#include "resources/resources.h"

#include <QCollator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace scd {

namespace {

/// {"countries": {"EC": {"en": …, "es": …, "fil": …}}, "languages": {"es": {…}}}; made by resources/tools at build
/// time.
const QJsonObject &table(QLatin1StringView kind)
{
    static const QJsonObject all = [] {
        initResources();
        QFile file(u":/isonames/isonames.json"_s);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    static const QJsonObject countries = all.value("countries"_L1).toObject();
    static const QJsonObject languages = all.value("languages"_L1).toObject();
    return kind == "countries"_L1 ? countries : languages;
}

QString nameIn(const QJsonObject &names, const QString &language)
{
    const QString name = names.value(language == "tl"_L1 ? u"fil"_s : language).toString();
    return name.isEmpty() ? names.value("en"_L1).toString() : name;
}

QString nameOf(QLatin1StringView kind, const QString &code, const QString &language)
{
    const QString name = nameIn(table(kind).value(code).toObject(), language);
    return name.isEmpty() ? code : name;
}

QList<IsoName> sorted(QLatin1StringView kind, const QString &language)
{
    QList<IsoName> result;
    const QJsonObject &all = table(kind);
    result.reserve(all.size());
    for (auto it = all.begin(); it != all.end(); ++it)
        result.append({it.key(), nameIn(it.value().toObject(), language)});
    QCollator collator{QLocale(language)};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(result.begin(), result.end(),
              [&collator](const IsoName &a, const IsoName &b) { return collator.compare(a.name, b.name) < 0; });
    return result;
}

} // namespace

QString countryName(const QString &code, const QString &uiLanguage)
{
    return nameOf("countries"_L1, code.toUpper(), uiLanguage);
}

QString languageName(const QString &code, const QString &uiLanguage)
{
    return nameOf("languages"_L1, code.toLower(), uiLanguage);
}

QList<IsoName> countries(const QString &uiLanguage)
{
    return sorted("countries"_L1, uiLanguage);
}

QList<IsoName> languages(const QString &uiLanguage)
{
    return sorted("languages"_L1, uiLanguage);
}

} // namespace scd
