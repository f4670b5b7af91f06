#include "ui/widgets/formbinder.h"

#include "ui/widgets/fieldrow.h"
#include "ui/widgets/flash.h"
#include "ui/widgets/formwidgets.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/referencepicker.h"
#include "ui/widgets/sentences.h"

#include <QApplication>
#include <QTimer>
#include <QToolButton>

namespace scd {

FormBinder::FormBinder(UiContext &context, EntityKind kind, QWidget *form)
    : QObject(form)
    , m_context(context)
    , m_kind(kind)
    , m_form(form)
    , m_idle(new QTimer(this))
    , m_ticker(new QTimer(this))
    , m_strip(addStrip(form))
{
    for (const Field &field : entity(kind).fields) {
        if (auto *widget = form->findChild<QWidget *>(field.columnName() + QLatin1StringView("Field")))
            bind(field, widget);
    }
    m_idle->setSingleShot(true);
    m_idle->setInterval(idleMilliseconds);
    connect(m_idle, &QTimer::timeout, this, &FormBinder::commit);
    m_ticker->setInterval(20'000);
    connect(m_ticker, &QTimer::timeout, this, &FormBinder::updateState);
    connect(m_strip, &MessageStrip::actionTriggered, this, &FormBinder::commit);
    connect(qApp, &QApplication::focusChanged, this, &FormBinder::onFocusChanged);
    connect(&context.workspace, &Workspace::changed, this, &FormBinder::onChanged);
    load();
}

FormBinder::~FormBinder() = default;

void FormBinder::bind(const Field &field, QWidget *widget)
{
    auto bound = std::make_unique<Bound>();
    bound->editor = makeFieldEditor(field, widget, m_context);
    Q_ASSERT_X(bound->editor, "FormBinder", qPrintable(widget->objectName()));
    if (!bound->editor)
        return;
    Bound *raw = bound.get();
    connect(raw->editor.get(), &FieldEditor::typing, this, [this, raw] { onTyping(*raw); });
    connect(raw->editor.get(), &FieldEditor::finished, this, [this, raw] { commitField(*raw); });
    const FieldDressing dressing = dressField(widget, field.kind == FieldKind::Reference);
    raw->message = dressing.message;
    raw->goTo = dressing.goTo;
    if (raw->goTo) {
        connect(raw->goTo, &QToolButton::clicked, this, [this, raw] {
            if (const qint64 id = intOf(raw->editor->value()); id != 0)
                m_context.navigator.open({raw->editor->field().target, id});
        });
    }
    m_fields.push_back(std::move(bound));
}

void FormBinder::setRecord(qint64 id)
{
    if (id == m_id)
        return;
    commit();
    m_id = id;
    m_savedAt = {};
    m_strip->hide();
    load();
}

void FormBinder::load()
{
    const auto record = m_id != 0 ? m_context.workspace.record(this->record()) : std::nullopt;
    const bool locked = !record || m_context.workspace.isReadOnly() || record->presence != Presence::Alive;
    const Record shown = record.value_or(emptyRecord(m_kind));
    const QList<Draft> drafts = locked ? QList<Draft>() : m_context.drafts.take(this->record());
    for (const auto &bound : m_fields) {
        setClean(*bound);
        loadField(*bound, shown);
        bound->editor->setReadOnly(locked);
    }
    for (const Draft &draft : drafts) {
        if (Bound *bound = boundOf(draft.column)) {
            bound->editor->setDraft(draft.typed);
            bound->dirty = true;
        }
    }
    if (!drafts.isEmpty())
        commit(); // says again what is wrong, or saves what became right meanwhile
    m_idle->stop();
    updateState();
}

void FormBinder::loadField(Bound &bound, const Record &record)
{
    bound.editor->setValue(valueOf(record, bound.editor->column()));
    if (bound.goTo)
        bound.goTo->setVisible(intOf(bound.editor->value()) != 0);
}

Record FormBinder::shownRecord() const
{
    Record record = m_context.workspace.record(this->record()).value_or(emptyRecord(m_kind));
    for (const auto &bound : m_fields) {
        if (bound->dirty && bound->editor->unreadable().isEmpty())
            scd::setValue(record, bound->editor->column(), bound->editor->value());
    }
    return record;
}

void FormBinder::onTyping(Bound &bound)
{
    if (m_id == 0)
        return;
    bound.dirty = true;
    m_idle->start();
    // An error goes as soon as it is right; a new one waits until the field is left.
    if (bound.message->kind() == FieldMessage::Kind::Error && !bound.message->text().isEmpty() &&
        sentence(bound, shownRecord()).isEmpty())
        bound.message->clear();
    Q_EMIT typing();
}

void FormBinder::onFocusChanged(QWidget *old, QWidget *now)
{
    Bound *left = boundOf(old);
    Bound *entered = boundOf(now);
    if (left == entered)
        return;
    if (left && left->dirty)
        commitField(*left);
    if (entered)
        ++entered->visit;
}

bool FormBinder::commit()
{
    m_idle->stop();
    bool all = true;
    for (const auto &bound : m_fields) {
        bound->editor->settle();
        if (bound->dirty && !commitField(*bound))
            all = false;
    }
    keepDrafts();
    return all;
}

bool FormBinder::commitField(Bound &bound)
{
    if (m_id == 0 || !bound.dirty || m_writing)
        return true;
    bound.editor->settle();
    // What belongs together is written together.
    QList<Bound *> fields;
    const QByteArrayView group(bound.editor->field().group);
    for (const auto &other : m_fields) {
        const bool together = !group.isEmpty() && group == QByteArrayView(other->editor->field().group);
        if (other.get() == &bound || (together && other->dirty))
            fields << other.get();
    }
    QMap<QByteArray, Value> values;
    for (Bound *field : std::as_const(fields)) {
        if (const QString text = field->editor->unreadable(); !text.isEmpty()) {
            field->message->show(FieldMessage::Kind::Error, text);
            noteRefusal(*field);
            updateState();
            if (field == &bound)
                return false;
            continue;
        }
        values.insert(field->editor->column(), field->editor->value());
        if (field->alsoWritten)
            values.insert(field->alsoWritten(field->editor->value()));
    }
    const QString cell =
        group.isEmpty() ? QString::fromLatin1(bound.editor->column()) : QString::fromLatin1(group.data(), group.size());
    return write(fields, values,
                 QStringLiteral("%1/%2/%3/%4").arg(static_cast<int>(m_kind)).arg(m_id).arg(cell).arg(bound.visit));
}

bool FormBinder::write(const QList<Bound *> &fields, const QMap<QByteArray, Value> &values, const QString &mergeKey)
{
    m_writing = true;
    const auto result = m_context.workspace.setFields(record(), values, mergeKey);
    m_writing = false;
    if (!result && result.error().kind != ErrorKind::NothingToDo) {
        for (Bound *field : fields)
            noteRefusal(*field);
        if (result.error().kind == ErrorKind::Invalid) {
            refuse(fields, result.error().problems);
        } else {
            m_strip->setMessage(MessageStrip::Kind::Error, errorSentence(result.error()));
            m_strip->setAction(result.error().kind == ErrorKind::ReadOnly ? QString() : tr("Try again"));
            m_strip->show();
        }
        updateState();
        return false;
    }
    m_strip->hide();
    bool all = true;
    for (Bound *field : fields) {
        if (!values.contains(field->editor->column())) {
            all = false;
            continue;
        }
        setClean(*field);
        if (field->goTo)
            field->goTo->setVisible(intOf(field->editor->value()) != 0);
    }
    if (result && result.value() != 0)
        m_savedAt = m_context.clock.now();
    updateState();
    Q_EMIT saved();
    return all;
}

void FormBinder::onChanged(const Changes &changes)
{
    for (const Change &change : changes.list) {
        if (change.ref != record()) {
            // A name shown in a reference may have changed.
            for (const auto &bound : m_fields) {
                if (bound->editor->field().kind == FieldKind::Reference && !bound->dirty &&
                    change.ref == Ref{bound->editor->field().target, intOf(bound->editor->value())})
                    bound->editor->setValue(change.ref.id);
            }
            continue;
        }
        if (m_id == 0)
            continue;
        const auto record = m_context.workspace.record(this->record());
        if (!record || change.type != Change::Type::Updated) {
            load();
            continue;
        }
        for (const auto &bound : m_fields) {
            if (!change.columns.contains(QString::fromLatin1(bound->editor->column())))
                continue;
            // What was typed since stays; an undo is meant to be seen.
            if (bound->dirty && !changes.isUndo)
                continue;
            setClean(*bound);
            loadField(*bound, *record);
            if (changes.isUndo)
                flashWidget(bound->editor->widget());
        }
    }
}

void FormBinder::setNewRecord(const char *column, const QString &text,
                              const std::function<qint64(const QString &)> &create)
{
    Bound *bound = boundOf(QByteArray(column));
    auto *picker = bound ? qobject_cast<ReferencePicker *>(bound->editor->widget()) : nullptr;
    if (!picker)
        return;
    picker->setNewText(text);
    connect(picker, &ReferencePicker::newRequested, this, [this, bound, create](const QString &typed) {
        const qint64 id = create(typed);
        if (id == 0)
            return;
        bound->editor->setValue(id);
        bound->dirty = true;
        commitField(*bound);
    });
}

void FormBinder::setAlsoWritten(const char *column, const std::function<QMap<QByteArray, Value>(const Value &)> &values)
{
    if (Bound *bound = boundOf(QByteArray(column)))
        bound->alsoWritten = values;
}

FormBinder::Bound *FormBinder::boundOf(QWidget *widget)
{
    // Also through windows: the list of a combo box is a window of its own.
    for (; widget && widget != m_form; widget = widget->parentWidget()) {
        for (const auto &bound : m_fields) {
            if (bound->editor->widget() == widget)
                return bound.get();
        }
    }
    return nullptr;
}

FormBinder::Bound *FormBinder::boundOf(const QByteArray &column) const
{
    for (const auto &bound : m_fields) {
        if (bound->editor->column() == column)
            return bound.get();
    }
    return nullptr;
}

} // namespace scd
