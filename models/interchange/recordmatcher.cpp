#include "models/interchange/recordmatcher_p.h"

#include "models/domain/text.h"
#include "models/domain/validate.h"
#include "models/interchange/vocabulary.h"

#include <QtMath>
#include <algorithm>
#include <bit>
#include <cmath>
#include <ranges>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

constexpr int mostCandidates = 300;
constexpr double nearKilometres = 30;
constexpr double farKilometres = 100;

QString lastDigits(const QString &text)
{
    constexpr qsizetype kept = 9;
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    return digits.size() < 7 ? QString() : digits.right(kept);
}

/// At most `most` letters more, less or other.
bool isWithin(const QString &one, const QString &other, int most)
{
    if (qAbs(one.size() - other.size()) > most)
        return false;
    QList<int> row(other.size() + 1);
    for (int j = 0; j < row.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= one.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (qsizetype j = 1; j <= other.size(); ++j) {
            const int above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1)});
            diagonal = above;
            least = std::min(least, row[j]);
        }
        if (least > most)
            return false;
    }
    return row.last() <= most;
}

bool haveSameDigits(const QString &one, const QString &other)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    return std::ranges::equal(std::views::filter(one, isDigit), std::views::filter(other, isDigit));
}

QStringList wordsOf(const QString &title)
{
    QStringList words = title.split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words;
}

/// A bit for each letter that occurs, some letters on the same one.
quint32 lettersOf(const QString &title)
{
    quint32 letters = 0;
    for (const QChar c : title) {
        if (c != u' ')
            letters |= 1u << (c.unicode() % 32);
    }
    return letters;
}

bool isNear(const MatchTraits &one, const MatchTraits &other)
{
    // Thousands of towns stand beside each other, and words are slow to compare: letters and digits alone tell nearly
    // always. Two letters more, less or other change four bits at most, a word more only adds some.
    const quint32 letters = lettersOf(one.title);
    const quint32 others = lettersOf(other.title);
    const quint32 common = letters & others;
    if (std::popcount(letters ^ others) > 4 && common != letters && common != others)
        return false;
    // "Ward 12" and "Ward 13" differ by more than a letter.
    const bool sameDigits = haveSameDigits(one.title, other.title);
    if (!sameDigits && letters != others)
        return false;
    const QStringList a = wordsOf(one.title);
    const QStringList b = wordsOf(other.title);
    if (a == b || !sameDigits)
        return a == b;
    const QStringList &few = a.size() < b.size() ? a : b;
    const QStringList &many = a.size() < b.size() ? b : a;
    const bool isMore =
        few.size() >= 2 && many.size() == few.size() + 1 &&
        std::all_of(few.begin(), few.end(), [&many](const QString &word) { return many.contains(word); });
    return isMore || isWithin(one.title, other.title, one.title.size() >= 10 ? 2 : 1);
}

Value comparable(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text == nullptr ? value : Value(normalized(*text));
}

bool isKnown(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return !isNull(value) && (text == nullptr || !text->isEmpty());
}

QString sortedWords(const QString &title)
{
    return wordsOf(title).join(u' ');
}

/// Whether two records are called the same in some language.
bool isCalledAlike(const MatchTraits &one, const MatchTraits &other)
{
    return one.title == other.title || one.titles.contains(other.title) || other.titles.contains(one.title) ||
           std::any_of(one.titles.begin(), one.titles.end(),
                       [&other](const QString &title) { return other.titles.contains(title); });
}

QString keyText(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    return normalized(textOf(value));
}

/// What a feature can add.
int mostOf(const MatchFeature &feature)
{
    return std::max({0, feature.same, feature.near});
}

} // namespace

RecordMatcher::RecordMatcher(const RowRecord &part)
    : m_rules(part.match)
    , m_entity(part.entity)
    , m_hasLanguages(part.entity->title && std::ranges::any_of(part.entity->fields, [](const Field &field) {
                         return field.kind == FieldKind::LocalText;
                     }))
{
    for (const MatchFeature &feature : m_rules.features)
        m_mostPoints += mostOf(feature);
}

double kilometres(double latitude1, double longitude1, double latitude2, double longitude2)
{
    constexpr double earth = 6371;
    const double a = qDegreesToRadians(latitude1);
    const double b = qDegreesToRadians(latitude2);
    const double dx = qDegreesToRadians(longitude2 - longitude1);
    const double h = std::pow(std::sin((b - a) / 2), 2) + std::cos(a) * std::cos(b) * std::pow(std::sin(dx / 2), 2);
    return 2 * earth * std::asin(std::min(1.0, std::sqrt(h)));
}

FieldKind RecordMatcher::kindOf(const MatchFeature &feature) const
{
    const int field = feature.columns.value(0, {-1, -1}).second;
    return field < 0 ? FieldKind::Text : m_entity->fields[static_cast<std::size_t>(field)].kind;
}

MatchTraits RecordMatcher::traitsOf(const Record &record, int part, const QStringList &contacts) const
{
    MatchTraits traits;
    for (int i = 0; i < m_rules.features.size(); ++i) {
        const MatchFeature &feature = m_rules.features[i];
        Value first;
        QStringList texts = contacts;
        for (const auto &[of, field] : feature.columns) {
            if (field < 0 || of != part)
                continue;
            first = record.values[static_cast<std::size_t>(field)];
            texts << textOf(first);
        }
        switch (feature.type) {
        case MatchFeature::Type::Title: {
            const QString title = m_entity->title ? m_entity->title(record, {}) : QString();
            traits.title = normalized(title);
            for (const QString &language : m_hasLanguages ? programLanguages() : QStringList()) {
                const QString other = normalized(m_entity->title(record, {language}));
                if (other != traits.title && !traits.titles.contains(other))
                    traits.titles << other;
            }
            break;
        }
        case MatchFeature::Type::Mail:
            for (const QString &text : std::as_const(texts)) {
                if (text.contains(u'@') && isEmailLike(text))
                    traits.mails << text.toLower();
            }
            break;
        case MatchFeature::Type::Phone:
            for (const QString &text : std::as_const(texts)) {
                if (const QString digits = text.contains(u'@') ? QString() : lastDigits(text); !digits.isEmpty())
                    traits.phones << digits;
            }
            break;
        case MatchFeature::Type::Equal:
            traits.values << comparable(first);
            break;
        case MatchFeature::Type::Key:
            traits.keys << QString();
            for (const auto &[of, field] : feature.columns)
                traits.keys.last() += keyText(record.values[static_cast<std::size_t>(field)]) + u'\x1f';
            break;
        case MatchFeature::Type::Place: {
            const auto number = [&record](int field) {
                return std::get_if<double>(&record.values[static_cast<std::size_t>(field)]);
            };
            const double *latitude = number(feature.columns.value(0).second);
            const double *longitude = number(feature.columns.value(1).second);
            traits.hasPlace = latitude != nullptr && longitude != nullptr;
            if (traits.hasPlace) {
                traits.latitude = *latitude;
                traits.longitude = *longitude;
            }
            break;
        }
        }
    }
    if (!m_rules.within.isEmpty())
        traits.within = intOf(valueOf(record, m_rules.within));
    return traits;
}

QList<size_t> RecordMatcher::keysOf(const MatchTraits &traits, bool isLookup) const
{
    // A feature that says little by itself is no way to find candidates: a country, a common title word.
    constexpr int telling = 3;
    QList<size_t> keys;
    const auto add = [&](int kind, const auto &value) { keys << qHashMulti(0, kind, traits.within, value); };
    if (!traits.title.isEmpty())
        add(1, sortedWords(traits.title));
    for (const QString &title : traits.titles)
        add(1, sortedWords(title));
    for (const QString &mail : traits.mails)
        add(2, mail);
    for (const QString &phone : traits.phones)
        add(3, phone);
    int value = 0;
    int key = 0;
    for (const MatchFeature &feature : m_rules.features) {
        if (feature.type == MatchFeature::Type::Equal) {
            if (feature.same >= telling && isKnown(traits.values[value]))
                add(10 + value, keyText(traits.values[value]));
            ++value;
        } else if (feature.type == MatchFeature::Type::Key) {
            if (!traits.keys[key].isEmpty())
                add(100 + key, traits.keys[key]);
            ++key;
        }
    }
    if (traits.hasPlace) {
        // Half a degree is 55 km and more: a place and its neighbours.
        const int x = qFloor(traits.longitude * 2);
        const int y = qFloor(traits.latitude * 2);
        const int reach = isLookup ? 1 : 0;
        for (int dx = -reach; dx <= reach; ++dx) {
            for (int dy = -reach; dy <= reach; ++dy)
                add(4, (x + dx) * 1000 + y + dy);
        }
    }
    return keys;
}

void RecordMatcher::add(qint64 handle, MatchTraits traits)
{
    for (const size_t key : keysOf(traits, false)) {
        auto &handles = m_index[key];
        if (handles.isEmpty() || handles.last() != handle)
            handles.append(handle);
    }
    m_traits.insert(handle, std::move(traits));
}

void RecordMatcher::remove(qint64 handle)
{
    for (const size_t key : keysOf(m_traits.take(handle), false))
        m_index[key].removeAll(handle);
}

RecordMatcher::Score RecordMatcher::score(const MatchTraits &one, const MatchTraits &other) const
{
    Score score;
    const auto shared = [](const QStringList &a, const QStringList &b) {
        return std::any_of(a.begin(), a.end(), [&b](const QString &text) { return b.contains(text); });
    };
    const auto count = [&score](const MatchFeature &feature, bool isSame) {
        score.points += isSame ? feature.same : feature.differs;
    };
    int value = 0;
    int key = 0;
    int atMost = m_mostPoints;
    for (const MatchFeature &feature : m_rules.features) {
        atMost -= mostOf(feature);
        switch (feature.type) {
        case MatchFeature::Type::Title:
            if (one.title.isEmpty() || other.title.isEmpty())
                break;
            score.sameTitle = isCalledAlike(one, other);
            score.nearTitle = !score.sameTitle && feature.near != 0 && isNear(one, other);
            score.points += score.sameTitle ? feature.same : score.nearTitle ? feature.near : feature.differs;
            // Whatever else it shares, it is another one.
            if (!score.sameTitle && score.points + atMost < m_rules.needs)
                return score;
            break;
        case MatchFeature::Type::Mail:
            if (one.mails.isEmpty() || other.mails.isEmpty())
                break;
            score.sameMail = shared(one.mails, other.mails);
            count(feature, score.sameMail);
            break;
        case MatchFeature::Type::Phone:
            if (!one.phones.isEmpty() && !other.phones.isEmpty())
                count(feature, shared(one.phones, other.phones));
            break;
        case MatchFeature::Type::Equal:
            if (isKnown(one.values[value]) && isKnown(other.values[value])) {
                const bool isSame = one.values[value] == other.values[value];
                count(feature, isSame);
                score.sameDate = score.sameDate || (isSame && kindOf(feature) == FieldKind::Date);
                score.sameTime = score.sameTime || (isSame && kindOf(feature) == FieldKind::Time);
            }
            ++value;
            break;
        case MatchFeature::Type::Key:
            count(feature, one.keys[key] == other.keys[key]);
            ++key;
            break;
        case MatchFeature::Type::Place:
            score.hasPlace = true;
            if (one.hasPlace && other.hasPlace) {
                const double way = kilometres(one.latitude, one.longitude, other.latitude, other.longitude);
                score.points += way <= nearKilometres ? feature.same : way > farKilometres ? feature.differs : 0;
            }
            break;
        }
    }
    return score;
}

MatchReason RecordMatcher::reasonOf(const Score &score) const
{
    if (score.sameMail)
        return MatchReason::SameMail;
    if (score.hasPlace)
        return MatchReason::NameAndPlace;
    const bool isNamed = score.sameTitle || score.nearTitle;
    if (score.sameTime && isNamed)
        return MatchReason::SameTimeTitle;
    if (score.sameDate && isNamed)
        return MatchReason::NameAndBirth;
    return score.nearTitle ? MatchReason::NearName : score.sameTitle ? MatchReason::SameName : MatchReason::SameValues;
}

Match RecordMatcher::find(const MatchTraits &traits) const
{
    Match best;
    int most = 0;
    QSet<qint64> seen;
    for (const size_t key : keysOf(traits, true)) {
        const auto handles = m_index.constFind(key);
        if (handles == m_index.constEnd())
            continue;
        for (const qint64 handle : *handles) {
            if (seen.size() >= mostCandidates)
                return best;
            if (seen.contains(handle))
                continue;
            seen << handle;
            const MatchTraits &other = m_traits[handle];
            if (other.within != traits.within)
                continue;
            const Score score = this->score(traits, other);
            // Two rows of one sheet are two things when they are called differently, whatever else they share.
            const bool isOtherRow =
                handle < 0 && !traits.title.isEmpty() && !other.title.isEmpty() && !score.sameTitle && !score.nearTitle;
            if (score.points >= m_rules.needs && !isOtherRow && score.points > most) {
                most = score.points;
                best.handle = handle;
                best.reason = reasonOf(score);
            } else if (score.sameTitle && score.points < m_rules.needs && best.namesake == 0) {
                best.namesake = handle;
            }
        }
    }
    return best;
}

} // namespace scd
