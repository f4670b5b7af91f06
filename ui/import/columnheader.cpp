#include "ui/import/columnheader.h"

#include "ui/import/sheetmodel.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyleOptionHeader>

namespace scd {

namespace {

/// A combo box that is there only while its list is open.
class FloatingBox final : public ComboBox
{
public:
    using ComboBox::ComboBox;

    void hidePopup() override
    {
        ComboBox::hidePopup();
        hide();
    }
};

} // namespace

ColumnHeader::ColumnHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_box(new FloatingBox(viewport()))
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(qRound(em(this) * 5));
    m_box->hide();
    m_box->setFocusPolicy(Qt::NoFocus);
    connect(m_box, &QComboBox::activated, this,
            [this](int row) { Q_EMIT targetChosen(m_column, m_box->itemData(row).toString()); });
}

void ColumnHeader::setTargets(QAbstractItemModel *targets)
{
    m_box->setModel(targets);
}

void ColumnHeader::choose(int column, const QString &current)
{
    m_column = column;
    m_box->setCurrentData(current);
    m_box->setAccessibleName(model()->headerData(column, Qt::Horizontal).toString());
    m_box->setGeometry(sectionViewportPosition(column), 0, std::max(sectionSize(column), qRound(em(this) * 18)),
                       height());
    m_box->show();
    m_box->showPopup();
}

QFont ColumnHeader::targetFont() const
{
    QFont font = this->font();
    font.setWeight(QFont::DemiBold);
    return font;
}

QSize ColumnHeader::sectionSizeFromContents(int logicalIndex) const
{
    const qreal e = em(this);
    const QString name = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const QString target = model()->headerData(logicalIndex, Qt::Horizontal, SheetModel::TargetRole).toString();
    const QFontMetrics bold(targetFont());
    const int text = std::max(fontMetrics().horizontalAdvance(name), bold.horizontalAdvance(target) + qRound(e * 1.6));
    // Questions of web forms are long: their columns do not need to be.
    const int width = std::clamp(text + qRound(e * 1.4), qRound(e * 6), qRound(e * 15));
    return {width, fontMetrics().height() + bold.height() + qRound(e * 1.4)};
}

void ColumnHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    option.section = logicalIndex;
    const bool isUnderMouse = rect.contains(viewport()->mapFromGlobal(QCursor::pos())) && viewport()->underMouse();
    if (isUnderMouse)
        option.state |= QStyle::State_MouseOver;
    else
        option.state &= ~QStyle::State_MouseOver;
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);

    const Colors colors = colorsOf(palette());
    const qreal e = em(this);
    const QString name = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const QString target = model()->headerData(logicalIndex, Qt::Horizontal, SheetModel::TargetRole).toString();
    QRect line = rect.adjusted(qRound(e * 0.3), qRound(e * 0.4), -qRound(e * 0.5), 0);
    line.setHeight(fontMetrics().height());
    painter->save();
    painter->setFont(font());
    painter->setPen(colors.secondaryText);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      fontMetrics().elidedText(name, Qt::ElideRight, line.width()));
    if (!target.isEmpty()) {
        const QFontMetrics bold(targetFont());
        line.moveTop(line.bottom() + qRound(e * 0.2));
        line.setHeight(bold.height());
        QStyleOption arrow;
        arrow.initFrom(this);
        const int side = qRound(e * 0.9);
        arrow.rect = QRect(line.right() - side, line.center().y() - side / 2, side, side);
        style()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, painter, this);
        line.setRight(arrow.rect.left() - qRound(e * 0.3));
        painter->setFont(targetFont());
        painter->setPen(palette().color(QPalette::Text));
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          bold.elidedText(target, Qt::ElideRight, line.width()));
    }
    painter->setPen(QPen(colors.hairline, 1));
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->restore();
}

} // namespace scd
