#pragma once

#include "models/documents/documents.h"
#include "models/documents/documentstrings.h"
#include "models/documents/textflow.h"

namespace scd {

/// What the documents of a delegation have in common.
class SheetParts
{
public:
    SheetParts(const DelegationData &data, const PaperOptions &options);

    const DelegationData &data() const { return m_data; }
    const PaperOptions &options() const { return m_options; }
    const DocumentLanguages &languages() const { return m_languages; }

    /// Name, footer, languages, and the masthead with flags, places, dates and the emergency line.
    PaperSheet begin(const char *documentName) const;

    /// The text once per language that has one, each in a paragraph, the second language in its own tone; in any
    /// language when it is missing in all of those wanted.
    QList<Paragraph> local(const LocalText &text, const Run &style, double gap = 0) const;
    /// The texts of the languages on one line, equal ones once.
    QString joined(const LocalText &text) const;
    /// Purpose, lodging and attire: the small print of a masthead.
    QList<Paragraph> purposeLines() const;
    /// "Label  value", with the label strong.
    Paragraph labelled(const char *label, QList<Run> value, double gap = 0, TypeSize size = TypeSize::Body) const;
    static Run phone(const QString &number);

    Tone tone(const DocumentStrings &strings) const;
    bool isFirst(const DocumentStrings &strings) const;
    /// "Noon here is 3:00 AM the next day in Sariaya." on a date; "" where clocks agree or a zone is not known.
    QString noonText(const DocumentStrings &strings, QDate date) const;
    /// By how many seconds the clocks of those who travel are ahead at noon of a date.
    std::optional<int> homeShift(QDate date) const;
    /// "Los Angeles (UTC−7)" at a moment.
    static QString zoneText(const QString &zone, const QDateTime &moment);
    static QString zoneCity(const QString &zone);
    /// The class of what is shown when somebody's own telephone number is among it, or not.
    Sensitivity sensitivity(bool showsPersonal) const;

private:
    QString dates() const;
    QList<Paragraph> placeLines() const;
    /// Whom to call, day and night.
    QList<Paragraph> emergencyLines() const;
    QString communityText(const Community &community, const DocumentStrings &strings) const;
    QString contactCard() const;

    const DelegationData &m_data;
    const PaperOptions &m_options;
    DocumentLanguages m_languages;
};

/// At most `most` letters, cut at the end with an ellipsis: for bars and feet, which must stay small.
QString shortened(const QString &text, int most);

PaperSheet programmeSheet(const DelegationData &data, const PaperOptions &options, bool pagePerDay);
PaperSheet delegateSheet(const DelegationData &data, const PaperOptions &options);

} // namespace scd
