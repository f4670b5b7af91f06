#pragma once

#include "ui/widgets/referencepicker.h"

#include <QCoreApplication>
#include <QDateTime>

namespace scd {

/// Time zones, countries and languages as the rows of a ReferencePicker, whose ids are places in a fixed list.
/// A token is what the file holds: "America/Guayaquil", "EC", "es".
class TokenChoices
{
    Q_DECLARE_TR_FUNCTIONS(scd::TokenChoices)

public:
    enum class Kind { Zones, Countries, Languages };

    /// `moment` is when the offsets of zones are told for.
    TokenChoices(Kind kind, const QString &uiLanguage, const QDateTime &moment = {});

    QList<ReferencePicker::Entry> find(const QString &typed) const;
    /// The row of a token; one with the token as its title when the list does not know it.
    ReferencePicker::Entry entryOf(const QString &token) const;
    QString tokenOf(qint64 id) const;

private:
    struct Row
    {
        QString token;
        QString title;
        QString words; ///< folded, for finding
    };
    ReferencePicker::Entry entryAt(qsizetype index) const;

    Kind m_kind;
    QDateTime m_moment;
    QList<Row> m_rows;
};

/// "UTC+08:00" at a moment; "" for an unknown zone.
QString offsetText(const QString &zone, const QDateTime &moment);
/// "Guayaquil" for "America/Guayaquil".
QString zoneCity(const QString &zone);

} // namespace scd
