#include "models/documents/textflow.h"

#include "models/documents/emoji.h"
#include "models/domain/text.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

constexpr qsizetype mostParagraphs = 200;

/// Lines are broken in tenths of a point: font metrics come in whole units, and 10.5 pt type must not become 11.
constexpr double grain = 10;

bool hasRightToLeft(const QString &text)
{
    for (const QChar c : text) {
        if (c.direction() == QChar::DirR || c.direction() == QChar::DirAL)
            return true;
        if (c.isHighSurrogate()) // the scripts written right to left beyond the first plane are rare: take care
            return true;
    }
    return false;
}

/// Languages set up to four marks on a letter; hundreds of them would run over the whole page.
QString withFewMarks(const QString &text)
{
    constexpr int most = 4;
    QString result;
    result.reserve(text.size());
    int marks = 0;
    for (const QChar c : text) {
        marks = c.isMark() ? marks + 1 : 0;
        if (marks <= most)
            result += c;
    }
    return result;
}

bool isPaperLink(const QString &link)
{
    return link.startsWith("tel:"_L1) || link.startsWith("https:"_L1) || link.startsWith("http:"_L1) ||
           link.startsWith("mailto:"_L1);
}

QTextCharFormat formatOf(const Run &run, double factor, bool grey)
{
    QTextCharFormat format;
    const double points = typeSize(run.tag == Tag::None ? run.size : TypeSize::Small) * factor;
    format.setFont(paperFont(points, run.strong || run.tag != Tag::None));
    QColor color = toneColor(run.tone);
    if (run.tag == Tag::Filled)
        color = Qt::white;
    if (isPaperLink(run.link)) {
        format.setAnchor(true);
        format.setAnchorHref(run.link);
        color = QColor(0x1d, 0x4e, 0x8f);
    }
    format.setForeground(inkColor(color, grey));
    format.setFontStrikeOut(run.struck);
    return format;
}

QString runText(const Run &run, bool alone)
{
    QString text = paperText(run.text);
    text.replace(u'\n', QChar::LineSeparator);
    if (run.tag != Tag::None)
        text = QString(QChar::Nbsp) + text.replace(u' ', QChar::Nbsp) + QChar::Nbsp;
    // A name in Arabic between a time and a telephone number must not turn their order round.
    if (!alone && hasRightToLeft(text))
        text = QChar(0x2068) + text + QChar(0x2069);
    return text;
}

QTextOption textOption()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

/// The text of one paragraph in a document of one block, with a picture for every emoji.
void fillWithPictures(QTextDocument &document, const QString &text, const QList<QTextLayout::FormatRange> &formats,
                      bool grey)
{
    QTextCursor cursor(&document);
    int pictures = 0;
    for (const QTextLayout::FormatRange &range : formats) {
        const QStringView part = QStringView(text).mid(range.start, range.length);
        qsizetype done = 0;
        for (const EmojiSpan span : emojiIn(part)) {
            cursor.insertText(part.mid(done, span.start - done).toString(), range.format);
            const QUrl name(u"emoji:%1"_s.arg(++pictures));
            QImage image = emojiImage(part.mid(span.start, span.length).toString(), 96);
            if (grey)
                image = greyImage(image);
            document.addResource(QTextDocument::ImageResource, name, image);
            QTextImageFormat picture;
            const double height = range.format.font().pixelSize() * 1.15;
            picture.setName(name.toString());
            picture.setHeight(height);
            picture.setWidth(height * image.width() / image.height());
            picture.setVerticalAlignment(QTextCharFormat::AlignMiddle);
            cursor.insertImage(picture);
            done = span.start + span.length;
        }
        cursor.insertText(part.mid(done).toString(), range.format);
    }
}

} // namespace

QString paperText(const QString &text)
{
    QString result = withFewMarks(keepablePart(shownText(text)));
    // Text that was stored before it was checked may hold what a layout takes for orders.
    result.replace(QChar::ObjectReplacementCharacter, QChar(u' '));
    result.replace(QChar::LineSeparator, QChar(u'\n')).replace(QChar::ParagraphSeparator, QChar(u'\n'));
    return result;
}

QList<Paragraph> paragraphsOf(const QString &text, const Run &style, double gap)
{
    QList<Paragraph> result;
    const QString shown = paperText(text).trimmed();
    if (shown.isEmpty())
        return result;
    // Beyond any sensible number of lines they stay in one paragraph: one layout each would take seconds.
    QStringList lines = shown.split(u'\n');
    if (lines.size() > mostParagraphs)
        lines = {shown};
    for (const QString &line : lines) {
        Run run = style;
        run.text = line;
        result << Paragraph{{run}, result.isEmpty() ? gap : 0};
    }
    return result;
}

double typeSize(TypeSize size)
{
    switch (size) {
    case TypeSize::Small:
        return 9.5;
    case TypeSize::Body:
        return 10.5;
    case TypeSize::Title:
        return 12;
    case TypeSize::Heading:
        return 21;
    }
    return 12;
}

QColor toneColor(Tone tone)
{
    switch (tone) {
    case Tone::Normal:
        return QColor(0x11, 0x11, 0x11);
    case Tone::Second:
        return QColor(0x0b, 0x4f, 0x6c); // 8.9:1, and dark enough to read in grey
    case Tone::Muted:
        return QColor(0x55, 0x55, 0x55);
    case Tone::Place:
        return QColor(0x1f, 0x5a, 0x7a);
    }
    return Qt::black;
}

QColor inkColor(const QColor &color, bool grey)
{
    if (!grey)
        return color;
    const int shade = qGray(color.rgb());
    return QColor(shade, shade, shade);
}

QFont paperFont(double points, bool strong)
{
    // In pixels (here: tenths of a point), because a painter scaled to points would scale a size in points twice.
    // Noto's other scripts and the fonts of other systems stand behind it.
    QFont font(QStringList{u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Sans Hebrew"_s, u"Noto Sans Symbols2"_s,
                           u"Open Sans"_s, u"DejaVu Sans"_s, u"Segoe UI"_s});
    font.setPixelSize(qMax(1, qRound(points * grain)));
    font.setBold(strong);
    // Any spacing switches off ligatures: "office" must come out of a PDF as it went in.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

TextFlow::TextFlow(const QList<Paragraph> &paragraphs, double width, double factor, bool grey)
    : m_grey(grey)
{
    for (const Paragraph &paragraph : paragraphs)
        add(paragraph, width, factor);
}

TextFlow::~TextFlow() = default;

void TextFlow::add(const Paragraph &paragraph, double width, double factor)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    Piece piece;
    for (const Run &run : paragraph.runs) {
        const QString part = runText(run, paragraph.runs.size() == 1);
        if (part.isEmpty())
            continue;
        const int start = static_cast<int>(text.size());
        const int length = static_cast<int>(part.size());
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = length;
        range.format = formatOf(run, factor, m_grey);
        formats << range;
        if (run.tag != Tag::None)
            piece.boxes << Box{start, length, run.tag};
        text += part;
    }
    if (text.isEmpty())
        return;
    if (!m_lines.empty())
        m_bottom += paragraph.gap * factor;
    const bool hasPictures = !emojiIn(text).isEmpty();
    if (hasPictures) {
        piece.document = std::make_unique<QTextDocument>();
        piece.document->setUndoRedoEnabled(false);
        piece.document->setDocumentMargin(0);
        piece.document->setDefaultTextOption(textOption());
        piece.document->setDefaultFont(formats.first().format.font());
        fillWithPictures(*piece.document, text, formats, m_grey);
        piece.document->setTextWidth(width * grain);
        piece.document->documentLayout()->documentSize(); // lays out
        piece.layout = piece.document->firstBlock().layout();
        piece.boxes.clear(); // positions moved
    } else {
        piece.own = std::make_unique<QTextLayout>(text, formats.first().format.font());
        piece.own->setTextOption(textOption());
        piece.own->setFormats(formats);
        piece.own->setCacheEnabled(true);
        piece.own->beginLayout();
        double y = 0;
        for (QTextLine line = piece.own->createLine(); line.isValid(); line = piece.own->createLine()) {
            line.setLineWidth(width * grain);
            line.setPosition(QPointF(0, y));
            y += line.height();
        }
        piece.own->endLayout();
        piece.layout = piece.own.get();
    }
    const std::size_t number = m_pieces.size();
    for (int i = 0; i < piece.layout->lineCount(); ++i) {
        const QTextLine line = piece.layout->lineAt(i);
        m_lines.push_back({number, i, m_bottom, line.height() / grain});
        m_bottom += line.height() / grain;
        m_naturalWidth = qMax(m_naturalWidth, line.naturalTextWidth() / grain);
    }
    m_pieces.push_back(std::move(piece));
}

double TextFlow::height(int first, int end) const
{
    if (first >= end)
        return 0;
    const Line &last = m_lines[static_cast<std::size_t>(end - 1)];
    return last.top + last.height - m_lines[static_cast<std::size_t>(first)].top;
}

int TextFlow::fitting(int first, double room) const
{
    int end = first;
    while (end < lineCount() && height(first, end + 1) <= room)
        ++end;
    return end;
}

void TextFlow::paintBoxes(QPainter &painter, const Piece &piece, const QTextLine &line, QPointF at) const
{
    const int lineEnd = line.textStart() + line.textLength();
    for (const Box &box : piece.boxes) {
        const int start = qMax(box.start, line.textStart());
        const int end = qMin(box.start + box.length, lineEnd);
        if (start >= end)
            continue;
        const double x1 = line.cursorToX(start);
        const double x2 = line.cursorToX(end);
        const double height = line.height() * 0.86;
        const QRectF rect(at.x() + qMin(x1, x2), at.y() + (line.height() - height) / 2, qAbs(x2 - x1), height);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor ink = inkColor(QColor(0x1f, 0x3d, 0x4f), m_grey);
        painter.setPen(QPen(ink, 0.8 * grain));
        painter.setBrush(box.tag == Tag::Filled ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(rect, 2.5 * grain, 2.5 * grain);
        painter.restore();
    }
}

void TextFlow::paint(QPainter &painter, QPointF at, int first, int end) const
{
    if (first >= end)
        return;
    const double top = m_lines[static_cast<std::size_t>(first)].top;
    painter.save();
    painter.translate(at);
    painter.scale(1 / grain, 1 / grain);
    for (int i = first; i < end; ++i) {
        const Line &line = m_lines[static_cast<std::size_t>(i)];
        const Piece &piece = m_pieces[line.piece];
        const QTextLine textLine = piece.layout->lineAt(line.index);
        const QPointF corner(0, (line.top - top) * grain);
        paintBoxes(painter, piece, textLine, corner);
        textLine.draw(&painter, corner - QPointF(0, textLine.y()));
    }
    painter.restore();
}

double TextFlow::widthOf(const QList<Paragraph> &paragraphs, double factor)
{
    return TextFlow(paragraphs, 10'000, factor).naturalWidth();
}

} // namespace scd
