#pragma once

#include "ui/widgets/fieldeditor.h"

#include <QPointer>
#include <map>
#include <vector>

class QTimer;
class QToolButton;

namespace scd {

class FieldMessage;
class MessageStrip;

/// Joins the widgets of a form to the fields of one record, by object name: the widget "signed_onField" edits the
/// column "signed_on". There is no Save button: a field is written when it is left, at Enter, at a choice, when the
/// record is left, and 1.5 s after the last key; fields of one catalogue group are written together.
///
/// What validate() refuses is said beside its field and kept as a draft of that record (UiContext::drafts), also while
/// another record is shown. What the file refuses (a full disk, a read-only stick) is said in a strip over the form;
/// the text stays. Changes from elsewhere are shown at once, but not in the field that is being typed in, unless they
/// are an undo.
///
/// Lives as long as the form, on which it puts messages, a strip and "go to" buttons.
class FormBinder : public QObject
{
    Q_OBJECT

public:
    /// The form's widgets must be there already (setupUi()).
    FormBinder(UiContext &context, EntityKind kind, QWidget *form);
    ~FormBinder() override;

    /// Writes what is pending and shows another record; 0 empties and locks the form.
    void setRecord(qint64 id);
    Ref record() const { return {m_kind, m_id}; }
    /// The record as the form shows it now, with what is being typed.
    Record shownRecord() const;

    /// Writes what is pending. False when something stays as a draft.
    bool commit();
    /// Whether something typed is not in the file.
    bool hasDrafts() const;
    /// When the file last refused something that the form still shows: later is greater; 0 when there is nothing. What
    /// is only being typed does not count.
    qint64 lastRefusal() const;
    /// The label of the field that was refused last; "" when there is none.
    QString refusedLabel() const;
    /// Shows again what the file has, in the field that was refused last. False when there is none.
    bool takeBackRefused();
    /// Draws the eye to a field, or to the whole form with an empty column.
    void flash(const QString &column = {});
    /// Puts the focus into a field.
    void focusField(const char *column);
    FieldEditor *editor(const char *column) const;
    /// The message under a field; "" when there is none.
    QString message(const char *column) const;
    /// The text of the strip over the form; "" when there is none.
    QString stripText() const;
    /// "Saved", "Saved 2 minutes ago", "Read only" …; "" before the first change.
    QString stateText() const;

    /// The last row of a reference field's list, "New person…". `create` gets what was typed and gives the id of the
    /// new record, 0 when the person gave up.
    void setNewRecord(const char *column, const QString &text, const std::function<qint64(const QString &)> &create);

    /// Values of fields that are not on the form, to be written together with the field `column`: an age is of the day
    /// on which it was told. Asked with the value that is written.
    void setAlsoWritten(const char *column, const std::function<QMap<QByteArray, Value>(const Value &)> &values);

    static constexpr int idleMilliseconds = 1500;

Q_SIGNALS:
    /// At each key and choice: for previews.
    void typing();
    /// After a value reached the file.
    void saved();
    void stateTextChanged(const QString &text);

private:
    struct Bound
    {
        std::unique_ptr<FieldEditor> editor;
        FieldMessage *message = nullptr;
        QToolButton *goTo = nullptr;
        bool dirty = false; ///< holds something that is not in the file
        std::function<QMap<QByteArray, Value>(const Value &)> alsoWritten = {};
        int visit = 0;         ///< counts the times that the field got the focus, for undo steps
        qint64 refusedAt = 0; ///< steady time in ns; 0 while what is shown was not refused
    };
    void bind(const Field &field, QWidget *widget);
    void load();
    void loadField(Bound &bound, const Record &record);
    void onTyping(Bound &bound);
    void onFocusChanged(QWidget *old, QWidget *now);
    void onChanged(const Changes &changes);
    bool commitField(Bound &bound);
    bool write(const QList<Bound *> &fields, const QMap<QByteArray, Value> &values, const QString &mergeKey);
    void setClean(Bound &bound);
    void noteRefusal(Bound &bound);
    Bound *lastRefused() const;
    void refuse(const QList<Bound *> &fields, const Problems &problems);
    void keepDrafts();
    void updateState();
    QString sentence(const Bound &bound, const Record &record) const;
    Bound *boundOf(QWidget *widget);
    Bound *boundOf(const QByteArray &column) const;

    UiContext &m_context;
    EntityKind m_kind;
    QWidget *m_form;
    qint64 m_id = 0;
    std::vector<std::unique_ptr<Bound>> m_fields;
    QTimer *m_idle = nullptr;
    QTimer *m_ticker = nullptr;
    MessageStrip *m_strip = nullptr;
    QDateTime m_savedAt;
    QString m_state;
    bool m_writing = false;
};

} // namespace scd
