#pragma once

#include "models/domain/field.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace scd {

/// What a document says, before it is known on which paper: made from data by one function per document, turned into
/// pages by PagedDocument and into a web page by toHtml(). All texts are plain text.
enum class Tone { Normal, Second, Muted, Place };
enum class TypeSize { Small, Body, Title, Heading };
enum class Tag { None, Outlined, Filled };

struct Run
{
    QString text = {};
    QString language = {}; ///< of the text, for screen readers; "" = that of the document
    TypeSize size = TypeSize::Body;
    Tone tone = Tone::Normal;
    bool strong = false;
    bool struck = false;
    Tag tag = Tag::None;
    QString link = {}; ///< tel:, https:, mailto: or geo:
};

struct Paragraph
{
    QList<Run> runs;
    double gap = 0; ///< points above it, before the type factor

    bool isEmpty() const { return runs.isEmpty(); }
};

/// One row: a time or number, what it is about, and where.
struct Entry
{
    QList<Paragraph> lead = {};
    QList<Paragraph> body = {};
    QList<Paragraph> side = {};
    bool parallel = false; ///< runs at the same time as the next one: both are marked and stay together
    bool parallelEnd = false;
};

/// A day, or a group of delegates.
struct Section
{
    QStringList titles;          ///< one per language of the document
    QStringList continuedTitles; ///< the same with "(continued)"
    QList<Paragraph> intro = {};
    QList<Entry> entries = {};
};

struct Masthead
{
    QStringList countries; ///< whose flags, ISO 3166-1
    QString heading;
    QList<Paragraph> lines;   ///< beside flags and QR code
    QList<Paragraph> details; ///< below them, over the whole width
    QString qr;               ///< what the QR code says; "" = none
    QStringList qrLabels;     ///< below the code, a line for each language
};

struct PaperSheet
{
    QString title;      ///< of the file
    QString footerName; ///< at the foot of every page
    QStringList languages;
    Sensitivity sensitivity = Sensitivity::Internal;
    Masthead masthead;
    QStringList columns; ///< heads of lead, body and side for the web page
    QList<Section> sections;
    bool sectionPerPage = false; ///< each section begins a page with the masthead, as large as it fits
};

} // namespace scd
