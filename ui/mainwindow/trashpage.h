#pragma once

#include "ui/widgets/page.h"

#include <QAbstractListModel>
#include <QHash>

class QPushButton;

namespace scd {

class CardView;
class EmptyState;
class PlainLabel;
class SearchField;

/// What was deleted, latest first; texts are read when a row is painted.
class TrashModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit TrashModel(const UiContext &context, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Ref ref(int row) const { return m_shown.value(row); }
    int rowOf(Ref ref) const { return static_cast<int>(m_shown.indexOf(ref)); }
    /// Keeps the records whose title has all words of the text, accents ignored.
    void setSearch(const QString &text);
    void reload();

private:
    struct Texts
    {
        QString title;
        QString subtitle;
    };
    const Texts &texts(Ref ref) const;
    void filter();

    const UiContext &m_context;
    QList<Ref> m_all;
    QList<Ref> m_shown;
    QString m_search;
    mutable QHash<Ref, Texts> m_texts;
};

/// The Trash: nothing in it is lost, and nothing leaves it by itself.
class TrashPage : public Page
{
    Q_OBJECT

public:
    explicit TrashPage(UiContext &context, QWidget *parent = nullptr);

    static PageInfo info();
    void showRecord(Ref ref, bool flash) override;
    Ref currentRecord() const override;
    bool focusFilter() override;
    QWidget *list() const override;

private:
    void updateButtons();
    void restore();

    TrashModel *m_model = nullptr;
    PlainLabel *m_heading = nullptr;
    PlainLabel *m_sentence = nullptr;
    SearchField *m_search = nullptr;
    CardView *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_history = nullptr;
};

} // namespace scd
