#pragma once

#include "models/domain/entity.h"

#include <QJsonObject>

namespace scd {

/// What speaks for two records being the same one.
struct MatchFeature
{
    enum class Type {
        Title, ///< what the record is called, folded; near: order of words, one or two letters, a word more
        Mail,  ///< any of the addresses
        Phone, ///< any of the numbers, by their last nine digits
        Equal, ///< equal values
        Key,   ///< all of the columns together
        Place, ///< latitude and longitude: within 30 km, more than 100 km apart
    };
    Type type = Type::Title;
    QList<std::pair<int, int>> columns; ///< index of the part, index of the field
    int same = 0;                       ///< points when equal
    int near = 0;                       ///< points when nearly equal
    int differs = 0;                    ///< points (below 0) when both are known and differ
};

/// How records of a part are found again that stand alone; parts of another record are found by RowRecord::key.
struct MatchRules
{
    QList<MatchFeature> features;
    int needs = 0;     ///< points from which on two records are the same
    QByteArray within; ///< only among records with the same value in this reference column
    bool isEmpty() const { return features.isEmpty(); }
};

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
    bool isMany = false;   ///< a row may make several
    bool splits = false;   ///< "a@example.org; b@example.org" in one cell makes two
    bool isAlways = false; ///< made for every row, also when no cell is for it
    /// Columns by which a part is found again under the record that it belongs to; none: there is one at most.
    QList<QByteArray> key;
    QByteArray exact; ///< of several with that key, the one that has the same value here
    QByteArray owner; ///< the link column under which it is looked for
    MatchRules match;
    QString fallback;                             ///< "$home" when no cell of the row is for it
    QList<std::pair<QByteArray, Value>> defaults; ///< what new records get besides the cells;
                                                  ///< "$from": the community that a delegation comes from

    /// Whether people see and choose the field: not what is computed, nor what links the records of a row.
    bool offers(const Field &field) const;
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
    QJsonObject readings; ///< path -> reading and the columns that it fills

    int indexOf(const QString &part) const; ///< -1 when there is none
    const RowRecord &mainPart() const { return parts[main]; }
    /// The part and the field that `notes` names; -1 for both when it names none.
    std::pair<int, int> notesField() const;
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
    /// Whether two columns may have it: texts of several lines are put under each other, parts that may be many become
    /// several.
    bool takesSeveral() const { return m_takesSeveral; }
    /// The highest class of the fields that it fills.
    Sensitivity sensitivity() const { return m_sensitivity; }

private:
    friend Target targetByPath(const Purpose &, const QString &);
    QString m_label;
    bool m_takesSeveral = false;
    Sensitivity m_sensitivity = Sensitivity::Public;
};

/// What a column can be made to for this purpose, as a person chooses it: by records, then in the order of the
/// catalogue; texts in several languages once per language of `languages`, hours once per year of `years`.
QList<Target> targetsOf(const Purpose &purpose, const QStringList &languages, const QStringList &years = {});
/// Invalid for a path that the purpose or the catalogue does not have.
Target targetByPath(const Purpose &purpose, const QString &path);

} // namespace scd
