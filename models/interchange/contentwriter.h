#pragma once

#include "models/domain/localtext.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace scd {

/// Writes the lines of vCard 3.0 (RFC 2426) and iCalendar (RFC 5545): escaped, folded at 75 bytes but never inside a
/// character, with CRLF. Control characters are left out: nothing that people typed can begin a line of its own.
class ContentWriter
{
public:
    using Parameters = QList<std::pair<QByteArray, QString>>;

    void begin(const QByteArray &component) { line("BEGIN", {}, component); }
    void end(const QByteArray &component) { line("END", {}, component); }
    /// A text; nothing is written for an empty one.
    void text(const QByteArray &name, const QString &value, const Parameters &parameters = {});
    /// A text in the first language that it has, and which one that is (LANGUAGE).
    void local(const QByteArray &name, const LocalText &text, const QStringList &languages);
    /// Texts with semicolons between them (N, ADR).
    void parts(const QByteArray &name, const QStringList &values, const Parameters &parameters = {});
    /// A value that is no text: a date, a number, a web address. Only ASCII without line breaks.
    void value(const QByteArray &name, const QByteArray &value, const Parameters &parameters = {});
    QByteArray take() { return std::move(m_bytes); }

private:
    void line(const QByteArray &name, const Parameters &parameters, const QByteArray &value);

    QByteArray m_bytes;
};

} // namespace scd
