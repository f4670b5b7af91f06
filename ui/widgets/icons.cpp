#include "ui/widgets/icons.h"

#include "resources/flags.h"
#include "resources/resources.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QStandardPaths>
#include <QStyle>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace scd {

namespace {

QStringList breezeRoots()
{
    // Beside the program first: packages for systems without Breeze carry it there.
    QStringList roots;
    const QString own = QCoreApplication::applicationDirPath() + "/../share/icons/breeze"_L1;
    if (QFile::exists(own))
        roots << own;
    for (const QString &data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation)) {
        const QString root = data + "/icons/breeze"_L1;
        if (QFile::exists(root))
            roots << root;
    }
    return roots;
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isOneColour(const QByteArray &svg)
{
    return svg.contains("currentColor") && !svg.contains("linearGradient");
}

QByteArray drawing(const QString &name)
{
    QByteArray svg = contentOf(":/icons/"_L1 + name + ".svg"_L1);
    if (!svg.isEmpty())
        return svg;
    static const QStringList places = {u"actions/22/%1.svg"_s,
                                       u"actions/symbolic/%1-symbolic.svg"_s,
                                       u"status/22/%1.svg"_s,
                                       u"status/symbolic/%1-symbolic.svg"_s,
                                       u"places/22/%1.svg"_s,
                                       u"places/symbolic/%1-symbolic.svg"_s,
                                       u"actions/16/%1.svg"_s,
                                       u"places/16/%1.svg"_s,
                                       u"devices/symbolic/%1-symbolic.svg"_s};
    for (const QString &root : breezeRoots()) {
        for (const QString &place : places) {
            svg = contentOf(root + u'/' + place.arg(name));
            if (isOneColour(svg))
                return svg;
        }
    }
    return {};
}

QColor inkFor(QIcon::Mode mode, QIcon::State state)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    // DeskStyle asks for Selected and On where the icon stands on the accent colour itself, not on a tint.
    if (mode == QIcon::Selected && (state == QIcon::On || colorsOf(palette).highContrast))
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    return palette.color(QPalette::Active, QPalette::ButtonText);
}

class TintedEngine : public QIconEngine
{
public:
    TintedEngine(const QString &name, const QByteArray &svg)
        : m_name(name)
        , m_svg(svg)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect, tinted(rect.size(), ratio, inkFor(mode, state)));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return tinted(size, 1.0, inkFor(mode, state));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        // Qt gives the size in device pixels here, and sets the ratio itself.
        Q_UNUSED(scale)
        return tinted(size, 1.0, inkFor(mode, state));
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    bool isNull() override { return m_svg.isEmpty(); }
    QString key() const override { return u"scd-tinted"_s; }
    QString iconName() override { return m_name; }
    QIconEngine *clone() const override { return new TintedEngine(*this); }

private:
    QPixmap tinted(const QSize &size, qreal ratio, const QColor &color) const
    {
        const QString key =
            u"scd-icon/%1/%2x%3/%4/%5"_s.arg(m_name).arg(size.width()).arg(size.height()).arg(ratio).arg(color.rgba());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QSvgRenderer renderer(QByteArray(m_svg).replace("currentColor", color.name().toLatin1()));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_name;
    QByteArray m_svg;
};

class FlagEngine : public QIconEngine
{
public:
    explicit FlagEngine(const QString &country)
        : m_country(country)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        painter->drawPixmap(rect, drawn(rect.size(), painter->device() ? painter->device()->devicePixelRatio() : 1.0));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(mode)
        Q_UNUSED(state)
        return drawn(size, 1.0);
    }
    QIconEngine *clone() const override { return new FlagEngine(*this); }

private:
    /// Some flags have coats of arms of half a megabyte: painted once for each size.
    QPixmap drawn(const QSize &size, qreal ratio) const
    {
        const QString key = u"scd-flag/%1/%2x%3/%4"_s.arg(m_country).arg(size.width()).arg(size.height()).arg(ratio);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintFlag(painter, QRectF(QPointF(), QSizeF(size)), m_country);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_country;
};

QIcon standardInstead(const QString &name)
{
    const QIcon themed = QIcon::fromTheme(name);
    if (!themed.isNull())
        return themed;
    static const QHash<QString, QStyle::StandardPixmap> standard = {{u"document-open"_s, QStyle::SP_DialogOpenButton},
                                                                    {u"document-save"_s, QStyle::SP_DialogSaveButton},
                                                                    {u"edit-delete"_s, QStyle::SP_TrashIcon},
                                                                    {u"user-trash"_s, QStyle::SP_TrashIcon},
                                                                    {u"go-previous"_s, QStyle::SP_ArrowBack},
                                                                    {u"go-next"_s, QStyle::SP_ArrowForward},
                                                                    {u"go-home"_s, QStyle::SP_DirHomeIcon},
                                                                    {u"view-refresh"_s, QStyle::SP_BrowserReload},
                                                                    {u"help-about"_s, QStyle::SP_MessageBoxInformation},
                                                                    {u"window-close"_s, QStyle::SP_TitleBarCloseButton},
                                                                    {u"document-new"_s, QStyle::SP_FileIcon}};
    // DeskStyle asks icon() for some of its standard icons: none of those may stand here.
    const auto found = standard.constFind(name);
    if (found == standard.cend() || !qApp)
        return {};
    return QApplication::style()->standardIcon(*found);
}

} // namespace

QIcon icon(const QString &name)
{
    // Read once; the drawings do not change while the program runs.
    static QHash<QString, QByteArray> drawings;
    initResources();
    auto found = drawings.constFind(name);
    if (found == drawings.cend())
        found = drawings.insert(name, drawing(name));
    if (!found->isEmpty())
        return QIcon(new TintedEngine(name, *found));
    return standardInstead(name);
}

QIcon icon(QLatin1StringView name)
{
    return icon(QString(name));
}

QIcon flagIcon(const QString &country)
{
    return hasFlag(country) ? QIcon(new FlagEngine(country)) : QIcon();
}

} // namespace scd
