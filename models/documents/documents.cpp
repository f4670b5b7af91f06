#include "models/documents/documents.h"

#include "models/documents/sheetparts.h"

using namespace Qt::StringLiterals;

namespace scd {

QString documentToken(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Programme:
        return u"programme"_s;
    case DocumentKind::Days:
        return u"days"_s;
    case DocumentKind::Delegates:
        return u"delegates"_s;
    }
    return {};
}

std::optional<DocumentKind> documentKind(const QString &token)
{
    for (const DocumentKind kind : {DocumentKind::Programme, DocumentKind::Days, DocumentKind::Delegates}) {
        if (token == documentToken(kind))
            return kind;
    }
    return std::nullopt;
}

PaperSheet makeSheet(DocumentKind kind, const DelegationData &data, const PaperOptions &options)
{
    return kind == DocumentKind::Delegates ? delegateSheet(data, options)
                                           : programmeSheet(data, options, kind == DocumentKind::Days);
}

} // namespace scd
