#pragma once

#include "ui/widgets/page.h"

class QPushButton;
class QVBoxLayout;

namespace scd {

class PageHeader;
class RecordForm;
class RowsEditor;

/// One record, whole: a head with its name, its form, and below it what belongs to it. What a page of a list shows
/// beside the list. A page's own detail adds forms and rows, and says what stands in the head.
class RecordDetail : public QWidget
{
    Q_OBJECT

public:
    RecordDetail(UiContext &context, EntityKind kind, QWidget *parent = nullptr);
    /// As with a page: a field that is left while all of it goes still saves, and nothing must follow that any more.
    ~RecordDetail() override { m_context.workspace.disconnect(this); }

    Ref record() const { return {m_kind, m_id}; }
    /// Writes what is pending and shows another record; 0 for none.
    void setRecord(qint64 id);
    /// False when something stays as a draft.
    virtual bool commit();
    /// Brings one of the parts of the record into view.
    virtual void flash(Ref part);

Q_SIGNALS:
    void deleteRequested();

protected:
    UiContext &context() const { return m_context; }
    bool isWritable() const { return !m_context.workspace.isReadOnly(); }
    PageHeader *header() const { return m_header; }
    QVBoxLayout *column() const { return m_column; }
    /// The buttons that every head has. Gives the one of History, for a page that calls it otherwise.
    QPushButton *addRecordButtons();
    /// A form of the record itself, or of one beside it: its state stands in the head, and it is written with the rest.
    void addForm(RecordForm *form, bool ofTheRecord = true);
    /// Parts of the record, under a title.
    RowsEditor *addRows(const QString &title, RowsEditor *rows);
    /// Another record is shown, after its forms and rows.
    virtual void load() {}
    /// Another record is shown, or something changed in the file.
    virtual void refresh(const Changes &changes) = 0;

private:
    UiContext &m_context;
    EntityKind m_kind;
    qint64 m_id = 0;
    QVBoxLayout *m_column = nullptr;
    PageHeader *m_header = nullptr;
    QList<RecordForm *> m_own;   ///< forms of the record
    QList<RecordForm *> m_forms; ///< all that are written with it
    QList<RowsEditor *> m_rows;
    QMetaObject::Connection m_follows; ///< of the file's changes
};

} // namespace scd
