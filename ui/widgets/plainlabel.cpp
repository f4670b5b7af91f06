#include "ui/widgets/plainlabel.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace scd {

namespace {

/// Lives as a child of the widget whose font it keeps.
class FontScale : public QObject
{
public:
    FontScale(QWidget *widget, qreal factor, QFont::Weight weight)
        : QObject(widget)
        , m_widget(widget)
        , m_factor(factor)
        , m_weight(weight)
    {
        setObjectName(u"fontScale"_s);
        widget->installEventFilter(this);
        apply();
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        // The new style comes after the new font (applyTheme), and reaches also what the font's event does not.
        if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange)
            apply();
        return false;
    }

private:
    void apply()
    {
        QFont font = QApplication::font();
        // Small text stays readable: nothing on screen is below 9 pt.
        font.setPointSizeF(std::max(9.0, font.pointSizeF() * m_factor));
        font.setWeight(m_weight);
        if (m_widget->font() != font)
            m_widget->setFont(font);
    }

    QWidget *m_widget;
    qreal m_factor;
    QFont::Weight m_weight;
};

} // namespace

void setFontScale(QWidget *widget, qreal factor, QFont::Weight weight)
{
    delete widget->findChild<QObject *>(u"fontScale"_s, Qt::FindDirectChildrenOnly);
    new FontScale(widget, factor, weight);
}

PlainLabel::PlainLabel(QWidget *parent)
    : PlainLabel(QString(), Role::Body, parent)
{
}

PlainLabel::PlainLabel(const QString &text, Role role, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setRole(role);
}

void PlainLabel::setRole(Role role)
{
    m_role = role;
    switch (role) {
    case Role::Title:
        setFontScale(this, 1.7, QFont::DemiBold);
        break;
    case Role::Heading:
        setFontScale(this, 1.35, QFont::DemiBold);
        break;
    case Role::Section:
        setFontScale(this, 1.08, QFont::DemiBold);
        break;
    case Role::Strong:
        setFontScale(this, 1.0, QFont::DemiBold);
        break;
    case Role::Secondary:
        setFontScale(this, 0.93);
        break;
    case Role::Body:
    case Role::Error:
        setFontScale(this, 1.0);
        break;
    }
    recolour();
}

void PlainLabel::recolour()
{
    if (m_role != Role::Secondary && m_role != Role::Error)
        return;
    const Colors colors = colorsOf(QApplication::palette());
    const QColor color = m_role == Role::Error ? colors.error : colors.secondaryText;
    if (palette().color(QPalette::Active, QPalette::WindowText) == color)
        return;
    // Only this colour is its own: a label with a whole palette is not told when the program's changes.
    QPalette own;
    own.setColor(QPalette::Active, QPalette::WindowText, color);
    own.setColor(QPalette::Inactive, QPalette::WindowText, color);
    m_recolouring = true;
    setPalette(own);
    m_recolouring = false;
}

void PlainLabel::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return m_elided ? QSize(qRound(em(this) * 3), size.height()) : size;
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    const QRect rect = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, rect.width());
    setToolTip(shown == text() ? QString() : text().toHtmlEscaped());
    QPainter painter(this);
    style()->drawItemText(&painter, rect, int(QStyle::visualAlignment(layoutDirection(), alignment())), palette(),
                          isEnabled(), shown, foregroundRole());
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (!m_recolouring && (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange))
        recolour();
}

} // namespace scd
