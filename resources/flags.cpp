#include "resources/flags.h"

#include "resources/resources.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace scd {

namespace {

QString fileOf(const QString &country)
{
    initResources();
    if (country.size() != 2)
        return {};
    const QString file = u":/flags/%1.svg"_s.arg(country.toLower());
    return QFile::exists(file) ? file : QString();
}

} // namespace

bool hasFlag(const QString &country)
{
    return !fileOf(country).isEmpty();
}

void paintFlag(QPainter &painter, const QRectF &rect, const QString &country)
{
    const QString file = fileOf(country);
    if (file.isEmpty() || rect.isEmpty())
        return;
    QSvgRenderer renderer(file);
    QSizeF size(4, 3);
    size.scale(rect.size(), Qt::KeepAspectRatio);
    QRectF place(QPointF(), size);
    place.moveCenter(rect.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // The files have a size but no view box, and shapes that run over it under a clip path, which Qt Svg leaves out.
    renderer.setViewBox(QRectF(QPointF(), QSizeF(renderer.defaultSize())));
    painter.setClipRect(place, Qt::IntersectClip);
    renderer.render(&painter, place);
    QPen hairline(QColor(0, 0, 0, 90), 0);
    painter.setPen(hairline);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(0, 0, 0, 0));
    painter.restore();
}

} // namespace scd
