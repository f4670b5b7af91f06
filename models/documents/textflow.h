#pragma once

#include "models/documents/sheet.h"

#include <QRectF>
#include <QTextLayout>
#include <memory>
#include <vector>

class QPainter;
class QTextDocument;

namespace scd {

/// Paragraphs broken into lines for a width, in points. Plain text only; emoji are pictures; each line can be painted
/// by itself, so that a text which is longer than a page flows over several.
class TextFlow
{
public:
    /// `factor` multiplies every size of type and gap; `grey` leaves no colour.
    TextFlow(const QList<Paragraph> &paragraphs, double width, double factor, bool grey = false);
    ~TextFlow();
    Q_DISABLE_COPY_MOVE(TextFlow)

    int lineCount() const { return static_cast<int>(m_lines.size()); }
    /// Of the lines from `first` up to and without `end`.
    double height(int first, int end) const;
    double height() const { return height(0, lineCount()); }
    /// The widest line.
    double naturalWidth() const { return m_naturalWidth; }
    /// The `end` of the lines from `first` that fit into `room`.
    int fitting(int first, double room) const;
    void paint(QPainter &painter, QPointF at, int first, int end) const;

    /// The width that the paragraphs need to stand on one line each.
    static double widthOf(const QList<Paragraph> &paragraphs, double factor);

private:
    struct Box
    {
        int start = 0;
        int length = 0;
        Tag tag = Tag::None;
    };
    struct Piece
    {
        std::unique_ptr<QTextLayout> own;
        std::unique_ptr<QTextDocument> document; ///< instead of `own` where there are pictures in the text
        QTextLayout *layout = nullptr;
        QList<Box> boxes;
    };
    struct Line
    {
        std::size_t piece = 0;
        int index = 0;
        double top = 0;
        double height = 0;
    };

    void add(const Paragraph &paragraph, double width, double factor);
    void paintBoxes(QPainter &painter, const Piece &piece, const QTextLine &line, QPointF at) const;

    std::vector<Piece> m_pieces;
    std::vector<Line> m_lines;
    double m_bottom = 0;
    double m_naturalWidth = 0;
    bool m_grey = false;
};

/// What a text looks like on paper: keepable, without direction overrides.
QString paperText(const QString &text);

/// One paragraph per line of `text`, each like `style`.
QList<Paragraph> paragraphsOf(const QString &text, const Run &style, double gap = 0);

/// In the unit in which TextFlow breaks lines, a tenth of a point.
QFont paperFont(double points, bool strong);
QColor toneColor(Tone tone);
/// The colour as a black and white printer shows it, when `grey`.
QColor inkColor(const QColor &color, bool grey);
double typeSize(TypeSize size);

} // namespace scd
