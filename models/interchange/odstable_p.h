#pragma once

#include "models/interchange/sheetbuilder_p.h"

#include <QSet>
#include <QXmlStreamReader>

namespace scd {

/// Reads the tables of a content.xml into a builder.
class OdsTables
{
public:
    OdsTables(QXmlStreamReader &xml, SheetBuilder &builder)
        : m_xml(xml)
        , m_builder(builder)
    {
    }

    Status read();

private:
    void readStyle();
    Status readTable();
    Status readRow();
    Status readCell(qint64 repeats);
    Result<QString> readTextOfCell();
    Status readParagraph(QString &text);
    Status readInline(QString &text, int &depth);
    Cell cellOf(const QXmlStreamAttributes &attributes, const QString &text) const;
    qint64 repeats(const char *attribute) const;

    QXmlStreamReader &m_xml;
    SheetBuilder &m_builder;
    QSet<QString> m_hiddenStyles;
    qint64 m_row = 0;
    qint64 m_column = 0;
};

} // namespace scd
