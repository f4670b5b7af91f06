#include "models/documents/links.h"

#include "models/domain/text.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace scd {

QString telLink(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        // Behind a letter stands an extension or a remark; behind a comma or slash a second number.
        if (c.isLetter() || c == u',' || c == u'/' || c == u';')
            break;
        if (c == u'+' && digits.isEmpty())
            digits += c;
        else if (c >= u'0' && c <= u'9')
            digits += c;
    }
    const qsizetype count = digits.size() - (digits.startsWith(u'+') ? 1 : 0);
    return count < 3 || count > 17 ? QString() : u"tel:"_s + digits;
}

QString shownPhone(const QString &phone)
{
    const QString line = shownLine(phone);
    return line.size() > 24 ? line : QString(line).replace(u' ', QChar::Nbsp).replace(u'-', QChar(0x2011));
}

QString geoLink(double latitude, double longitude)
{
    return u"geo:%1,%2"_s.arg(latitude, 0, 'f', 6).arg(longitude, 0, 'f', 6);
}

QString webLink(const QString &address)
{
    const QString line = address.trimmed();
    if (line.isEmpty() || line.contains(u' '))
        return {};
    const QUrl url(line.contains(u"://"_s) ? line : u"https://"_s + line, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && isWeb && url.host().contains(u'.') ? QString::fromLatin1(url.toEncoded()) : QString();
}

} // namespace scd
