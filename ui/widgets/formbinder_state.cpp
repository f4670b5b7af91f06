#include "ui/widgets/fieldrow.h"
#include "ui/widgets/flash.h"
#include "ui/widgets/formbinder.h"
#include "ui/widgets/messagestrip.h"

#include <QTimer>

// What a form says about itself, and where it draws the eye.

namespace scd {

bool FormBinder::hasDrafts() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [](const auto &bound) { return bound->dirty; });
}

void FormBinder::flash(const QString &column)
{
    Bound *bound = boundOf(column.toLatin1());
    flashWidget(bound ? bound->editor->widget() : m_form);
}

void FormBinder::focusField(const char *column)
{
    if (Bound *bound = boundOf(QByteArray(column)))
        bound->editor->widget()->setFocus(Qt::OtherFocusReason);
}

FieldEditor *FormBinder::editor(const char *column) const
{
    Bound *bound = boundOf(QByteArray(column));
    return bound ? bound->editor.get() : nullptr;
}

QString FormBinder::message(const char *column) const
{
    Bound *bound = boundOf(QByteArray(column));
    return bound ? bound->message->text() : QString();
}

QString FormBinder::stripText() const
{
    return m_strip->isHidden() ? QString() : m_strip->text();
}

QString FormBinder::stateText() const
{
    if (m_id == 0)
        return {};
    if (m_context.workspace.isReadOnly())
        return tr("Read only");
    int refused = 0;
    for (const auto &bound : m_fields)
        refused += !bound->message->text().isEmpty() && bound->message->kind() == FieldMessage::Kind::Error;
    if (refused > 0)
        return tr("%n field(s) not saved yet", nullptr, refused);
    if (!m_savedAt.isValid())
        return {};
    const auto minutes = static_cast<int>(m_savedAt.secsTo(m_context.clock.now()) / 60);
    return minutes < 1 ? tr("Saved") : tr("Saved %n minute(s) ago", nullptr, minutes);
}

void FormBinder::updateState()
{
    if (m_savedAt.isValid() != m_ticker->isActive()) {
        if (m_savedAt.isValid())
            m_ticker->start();
        else
            m_ticker->stop();
    }
    if (const QString text = stateText(); text != m_state) {
        m_state = text;
        Q_EMIT stateTextChanged(text);
    }
}

} // namespace scd
