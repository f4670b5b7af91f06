#pragma once

#include <QList>
#include <QString>

namespace scd {

struct IsoName
{
    QString code;
    QString name;
};

/// The name of a country (ISO 3166 alpha-2, any case) in "en", "es" or "fil"; English where the language lacks it, the
/// code itself for an unknown country.
QString countryName(const QString &code, const QString &uiLanguage);

/// The name of a language (ISO 639: two letters, or three where there are no two), as above. In Spanish with a small
/// letter. Those of languagenames.json stand before those of iso-codes,
/// which has none in Filipino.
QString languageName(const QString &code, const QString &uiLanguage);

/// All of them, sorted as the language sorts.
QList<IsoName> countries(const QString &uiLanguage);
QList<IsoName> languages(const QString &uiLanguage);

} // namespace scd
