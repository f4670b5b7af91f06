#pragma once

#include "ui/widgets/recordform.h"

#include <functional>

class QVBoxLayout;
class QPushButton;

namespace scd {

class LineEdit;
class PlainLabel;

/// The parts of a record as rows of small forms: contacts, languages, offices, signatories. Each row saves by itself;
/// rows are added in a line under them, moved up and down where the kind has a position, and removed with a way back.
class RowsEditor : public QWidget
{
    Q_OBJECT

public:
    using RowFactory = std::function<RecordForm *(QWidget *parent)>;
    /// A record from what was typed, without its owner and position; nothing when it cannot be one.
    using Maker = std::function<std::optional<Record>(const QString &typed)>;

    /// `ownerColumn` is the reference to the owner, in `kind`.
    RowsEditor(UiContext &context, EntityKind kind, const char *ownerColumn, RowFactory factory,
               QWidget *parent = nullptr);

    /// The line that adds: `placeholder` says what to type. Empty hides it.
    void setAdder(const QString &placeholder, const Maker &maker);
    /// Stands in the adding line instead of the text field.
    void setAdderWidget(QWidget *widget);
    /// What an empty list says.
    void setEmptyText(const QString &text);
    /// Another order than the one in which they were added; a kind with positions is in theirs.
    void setOrder(const QList<Order> &order) { m_order = order; }
    void setOwner(qint64 id);
    bool commit();
    /// Adds a record with owner and position filled in, and shows its row.
    void addRecord(Record record);
    /// Brings a row into view and marks it; false when there is none.
    bool showRow(qint64 id, bool flash);
    int count() const { return static_cast<int>(m_rows.size()); }
    RecordForm *row(int index) const { return m_rows.at(index).form; }

private:
    struct Row
    {
        qint64 id = 0;
        QWidget *frame = nullptr;
        RecordForm *form = nullptr;
        QWidget *up = nullptr;
        QWidget *down = nullptr;
    };

    void refresh();
    Row makeRow(qint64 id);
    void move(qint64 id, int by);
    void remove(qint64 id);
    QList<qint64> idsInOrder() const;
    int indexOf(qint64 id) const;
    bool hasPosition() const;

    UiContext &m_context;
    EntityKind m_kind;
    const char *m_ownerColumn;
    RowFactory m_factory;
    Maker m_maker;
    QList<Order> m_order;
    qint64 m_owner = 0;
    QList<Row> m_rows;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_adder = nullptr;
    LineEdit *m_typed = nullptr;
    QPushButton *m_add = nullptr;
    PlainLabel *m_refused = nullptr;
    PlainLabel *m_empty = nullptr;
};

} // namespace scd
