#pragma once

#include "models/interchange/importplan.h"

#include <QVarLengthArray>

namespace scd {

/// What is compared of one record.
struct MatchTraits
{
    QString title;       ///< folded words, one space between them
    QStringList titles;  ///< what it is called in further languages, folded
    QStringList mails;   ///< lower case
    QStringList phones;  ///< last nine digits
    QList<Value> values; ///< of the features Equal; a text is folded
    QList<QString> keys; ///< of the features Key
    double latitude = 0;
    double longitude = 0;
    bool hasPlace = false;
    qint64 within = 0;
};

struct Match
{
    qint64 handle = 0; ///< 0 = none
    MatchReason reason = MatchReason::None;
    qint64 namesake = 0; ///< a record with that name that is another one all the same
};

/// Finds records again by the rules of a part. A handle is the id of a record of the file, or below 0 one of the plan.
class RecordMatcher
{
public:
    explicit RecordMatcher(const RowRecord &part);

    /// `contacts`: texts of the columns of other parts (addresses, numbers).
    MatchTraits traitsOf(const Record &record, int part, const QStringList &contacts) const;
    void add(qint64 handle, MatchTraits traits);
    void remove(qint64 handle);
    Match find(const MatchTraits &traits) const;

private:
    struct Score
    {
        int points = 0;
        bool sameTitle = false;
        bool nearTitle = false;
        bool sameMail = false;
        bool sameDate = false;
        bool sameTime = false;
        bool hasPlace = false;
    };
    Score score(const MatchTraits &one, const MatchTraits &other) const;
    MatchReason reasonOf(const Score &score) const;
    QList<size_t> keysOf(const MatchTraits &traits, bool isLookup) const;

    FieldKind kindOf(const MatchFeature &feature) const;

    MatchRules m_rules;
    const Entity *m_entity;
    int m_mostPoints = 0;        ///< when everything is the same
    bool m_hasLanguages = false; ///< the title may be another one in another language
    QHash<qint64, MatchTraits> m_traits;
    QHash<size_t, QVarLengthArray<qint64, 1>> m_index; ///< most keys have one handle
};

/// Distance on the globe.
double kilometres(double latitude1, double longitude1, double latitude2, double longitude2);

} // namespace scd
