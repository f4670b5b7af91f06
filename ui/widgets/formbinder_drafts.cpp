#include "ui/widgets/fieldrow.h"
#include "ui/widgets/flash.h"
#include "ui/widgets/formbinder.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/sentences.h"

#include <algorithm>
#include <chrono>

// What was typed and is not in the file: why, how it is kept, and how it is taken back.

namespace scd {

void FormBinder::setClean(Bound &bound)
{
    bound.dirty = false;
    bound.message->clear();
    if (std::exchange(bound.refusedAt, 0) != 0)
        m_context.navigator.refusalsChanged();
}

void FormBinder::noteRefusal(Bound &bound)
{
    if (!bound.dirty || bound.refusedAt != 0)
        return;
    bound.refusedAt = std::chrono::steady_clock::now().time_since_epoch().count();
    m_context.navigator.refusalsChanged();
}

FormBinder::Bound *FormBinder::lastRefused() const
{
    const auto last =
        std::max_element(m_fields.begin(), m_fields.end(),
                         [](const auto &one, const auto &other) { return one->refusedAt < other->refusedAt; });
    return last != m_fields.end() && (*last)->refusedAt != 0 ? last->get() : nullptr;
}

qint64 FormBinder::lastRefusal() const
{
    const Bound *last = lastRefused();
    return last ? last->refusedAt : 0;
}

QString FormBinder::refusedLabel() const
{
    const Bound *last = lastRefused();
    return last ? last->editor->field().translatedLabel() : QString();
}

bool FormBinder::takeBackRefused()
{
    Bound *last = lastRefused();
    const auto record = m_context.workspace.record(this->record());
    if (!last || !record)
        return false;
    setClean(*last);
    loadField(*last, *record);
    m_strip->hide();
    keepDrafts();
    updateState();
    flashWidget(last->editor->widget());
    return true;
}

QString FormBinder::sentence(const Bound &bound, const Record &record) const
{
    if (const QString text = bound.editor->unreadable(); !text.isEmpty())
        return text;
    for (const Problem &problem : validateRecord(record)) {
        if (problem.column.toLatin1() == bound.editor->column() && problem.severity == Severity::Refused)
            return problemSentence(problem, m_context.formats());
    }
    return {};
}

void FormBinder::refuse(const QList<Bound *> &fields, const Problems &problems)
{
    bool shown = false;
    for (const Problem &problem : problems) {
        if (problem.severity != Severity::Refused)
            continue;
        // A problem of a field that is not on this form is said at the one that was just left.
        Bound *bound = boundOf(problem.column.toLatin1());
        if (!bound && !fields.isEmpty())
            bound = fields.first();
        if (!bound)
            continue;
        bound->message->show(FieldMessage::Kind::Error, problemSentence(problem, m_context.formats()));
        shown = true;
    }
    if (!shown) {
        m_strip->setMessage(MessageStrip::Kind::Error, errorSentence(failure(ErrorKind::Invalid)));
        m_strip->setAction({});
        m_strip->show();
    }
}

void FormBinder::keepDrafts()
{
    if (m_id == 0)
        return;
    QList<Draft> drafts;
    for (const auto &bound : m_fields) {
        if (bound->dirty)
            drafts << Draft{bound->editor->column(), bound->editor->draft()};
    }
    if (drafts.isEmpty())
        m_context.drafts.remove(record());
    else
        m_context.drafts.insert(record(), drafts);
}

} // namespace scd
