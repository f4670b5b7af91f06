#include "ui/mainwindow/dropzone.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QWidget>

namespace scd {

namespace {

/// Lies over the whole window, so that no field takes the file for text.
class DropHint final : public QWidget
{
public:
    explicit DropHint(QWidget *window)
        : QWidget(window)
    {
        setAcceptDrops(true);
        hide();
    }

    void setText(const QString &text)
    {
        setAccessibleName(text);
        m_text = text;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors colors = colorsOf(palette());
        const qreal e = em(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor veil = palette().color(QPalette::Base);
        veil.setAlphaF(colors.highContrast ? 1.0F : 0.88F);
        painter.fillRect(rect(), veil);
        painter.setPen(QPen(colors.accent, 2, Qt::DashLine));
        painter.setBrush(colors.accentTint);
        const QRectF frame = QRectF(rect()).adjusted(e * 1.5, e * 1.5, -e * 1.5, -e * 1.5);
        painter.drawRoundedRect(frame, e, e);
        const int side = qRound(e * 3);
        const QRect drawing(width() / 2 - side / 2, height() / 2 - side, side, side);
        icon(QStringLiteral("document-import")).paint(&painter, drawing);
        QFont big = font();
        big.setPointSizeF(big.pointSizeF() * 1.35);
        big.setWeight(QFont::DemiBold);
        painter.setFont(big);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(frame.adjusted(e, frame.height() / 2, -e, 0).translated(0, e * 0.8),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_text);
    }

private:
    QString m_text;
};

} // namespace

DropZone::DropZone(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_hint(new DropHint(window))
{
    m_hint->setObjectName(QStringLiteral("dropHint"));
    window->setAcceptDrops(true);
    // Qt asks only the widget under the mouse, and fields take files for text.
    qApp->installEventFilter(this);
}

QStringList DropZone::filesIn(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data == nullptr ? QList<QUrl>() : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

bool DropZone::isCommittee(const QString &path)
{
    return path.endsWith(QLatin1StringView(".sistercity"), Qt::CaseInsensitive);
}

void DropZone::setText(const QString &text)
{
    static_cast<DropHint *>(m_hint)->setText(text);
}

bool DropZone::isHintShown() const
{
    return m_hint->isVisible();
}

bool DropZone::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::DragLeave && type != QEvent::Drop)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!m_enabled || !widget || widget->window() != m_window || QApplication::activeModalWidget())
        return false;
    // From a field to the hint it leaves and enters in one go, which shows the hint again.
    if (type == QEvent::DragLeave) {
        m_hint->hide();
        return false;
    }
    auto *drag = static_cast<QDropEvent *>(event);
    const QStringList paths = filesIn(drag->mimeData());
    if (paths.isEmpty())
        return false;
    drag->setDropAction(Qt::CopyAction);
    drag->accept();
    if (type == QEvent::Drop) {
        m_hint->hide();
        Q_EMIT dropped(paths);
        return true;
    }
    m_hint->setGeometry(m_window->rect());
    m_hint->raise();
    m_hint->show();
    return true;
}

} // namespace scd
