#pragma once

#include <QAbstractItemModel>
#include <QHeaderView>

namespace scd {

class ComboBox;

/// The head of the sheet: each column has its own header and, under it, the field that it goes into, which a click
/// changes. The keyboard's way is the combo box of SheetPane.
class ColumnHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ColumnHeader(QWidget *parent = nullptr);

    /// What a column can become; shared with the combo box. Data of Qt::UserRole is what targetChosen() gives.
    void setTargets(QAbstractItemModel *targets);
    /// Opens the list of fields at the column, with the one that has this data as the current one.
    void choose(int column, const QString &current);

Q_SIGNALS:
    void targetChosen(int column, const QString &target);

protected:
    QSize sectionSizeFromContents(int logicalIndex) const override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    QFont targetFont() const;

    ComboBox *m_box = nullptr;
    int m_column = -1;
};

} // namespace scd
