#pragma once

#include "ui/widgets/lineedit.h"

#include <QAbstractItemModel>
#include <QPointer>
#include <functional>
#include <optional>

class QAction;
class QListView;
class QStandardItemModel;

namespace scd {

/// Chooses a record by typing a part of its name: a line edit with a list under it. Keys: Down and Up go through the
/// list, Enter and Tab take, Esc gives up and shows the chosen one again; emptying the field chooses nothing.
class ReferencePicker : public LineEdit
{
    Q_OBJECT

public:
    struct Entry
    {
        qint64 id = 0;
        QString title;
        QString subtitle;
        QString country; ///< ISO 3166 alpha-2 for a flag, or empty
    };
    /// Asked at each key with what was typed ("" when the list is opened): the best first, a few dozen at most.
    using Provider = std::function<QList<Entry>(const QString &typed)>;

    explicit ReferencePicker(QWidget *parent = nullptr);

    void setProvider(const Provider &provider);
    /// For short lists: filters the rows of a model (DisplayRole, CardSubtitleRole, CardCountryRole, CardIdRole).
    void setModel(QAbstractItemModel *model);
    /// The last row, "New group", with what was typed behind it; "" for none. Only who goes there makes a new one.
    void setNewText(const QString &text);
    std::optional<Entry> current() const { return m_unresolved ? std::nullopt : m_current; }
    /// Does not emit picked().
    void setCurrent(const std::optional<Entry> &entry);
    bool isOpen() const;
    /// Something was typed that is nobody; current() is empty then. The text is kept.
    bool isUnresolved() const { return m_unresolved; }
    QString problem() const;
    /// As if it had been typed, and left: for drafts.
    void setTyped(const QString &text);

Q_SIGNALS:
    void picked(const scd::ReferencePicker::Entry &entry);
    void cleared();
    /// The "New…" row was chosen, with what was typed.
    void newRequested(const QString &typed);
    /// The field was left, or something was chosen.
    void settled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void open(const QString &typed);
    void close();
    void fill(const QString &typed);
    void take(const QModelIndex &index);
    void settle();
    bool isNewRow(int row) const;
    void retranslate();

    Provider m_provider;
    QList<Entry> m_entries;
    std::optional<Entry> m_current; ///< Esc goes back to it
    QString m_newText;
    QPointer<QListView> m_popup;
    QStandardItemModel *m_rows = nullptr;
    QAction *m_arrow = nullptr;
    bool m_unresolved = false;
    bool m_wentThrough = false; ///< the list, with the arrow keys
};

} // namespace scd
