#pragma once

#include "models/domain/entity.h"

#include <QJsonObject>

namespace scd {

/// One record that a row of a sheet makes or changes, or one that it names. Described in
/// resources/import/purposes.json over the catalogue.
struct RowRecord
{
    QString name; ///< as in target paths: "person", "home", "contact_point"
    const Entity *entity = nullptr;
    /// Reference columns that point to another record of the row, by its name ("person"), or to the record of the
    /// context with that name: "$into", "$home".
    QList<std::pair<QByteArray, QString>> links;
    /// The column that the qualifier of a path fills: the type of a contact, the year of hours. Empty: no qualifier.
    QByteArray qualifier;
    bool isMany = false; ///< a row may make several
    /// Columns by which a part is found again under the record that it belongs to; none: there is one at most.
    QList<QByteArray> key;
    /// What new records get besides the cells.
    QList<std::pair<QByteArray, Value>> defaults;
};

/// What a sheet may hold: people, delegates, host families, volunteers, partnerships, itinerary items, and every other
/// kind of the catalogue that can stand alone ("kind:venue").
struct Purpose
{
    QString id;             ///< "people", "delegates", …
    QList<RowRecord> parts; ///< in the order in which they are written: what is pointed to comes first
    int main = 0;           ///< index of the part that a row stands for: it is matched, and shown as the row's name
    /// The kind of the record that the rows go into (a delegation), if they need one.
    std::optional<EntityKind> into;
    QString notes; ///< path of the field that takes what fits nowhere: "person.notes"
    /// Path of a field of the record of `into` that takes lines below the table; "" = none.
    QString remarks;

    int indexOf(const QString &part) const; ///< -1 when there is none
    const RowRecord &mainPart() const { return parts[main]; }
    /// In the language of the program: "Delegates of a delegation".
    QString label() const;
};

/// All purposes, the usual ones first.
const QList<Purpose> &purposes();
/// nullptr for an id that this version does not know.
const Purpose *purposeById(const QString &id);

/// Where the cells of a column go: one field of one record ("person.surname1", "contact_point:email.value",
/// "volunteer_hours:2025.hours", "itinerary_item.title@es") or a reading that makes several values of one cell
/// ("person.name", "household.children").
struct Target
{
    QString path;
    int part = -1; ///< of Purpose::parts
    QString qualifier;
    const Field *field = nullptr; ///< nullptr for a reading
    QString reading;              ///< "name", "surnames", … (see cellreading.h); "" for a field
    QJsonObject roles;            ///< of a reading: which columns it fills
    QString language;             ///< of a LocalText

    bool isValid() const { return part >= 0 && (field != nullptr || !reading.isEmpty()); }
    /// In the language of the program: "Surname", "Host family: Children", "Contact (E-mail)".
    QString label() const { return m_label; }
    /// Whether two columns may have it: notes are put under each other, parts that may be many become several.
    bool takesSeveral() const { return m_takesSeveral; }
    Sensitivity sensitivity() const;

private:
    friend Target targetByPath(const Purpose &, const QString &);
    QString m_label;
    bool m_takesSeveral = false;
};

/// What a column can be made to for this purpose, as a person chooses it: by records, then in the order of the
/// catalogue; texts in several languages once per language of `languages`.
QList<Target> targetsOf(const Purpose &purpose, const QStringList &languages);
/// Invalid for a path that the purpose or the catalogue does not have.
Target targetByPath(const Purpose &purpose, const QString &path);

} // namespace scd
