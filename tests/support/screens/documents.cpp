#include "models/documents/documents.h"
#include "models/documents/pageddocument.h"
#include "tests/support/screens/stage.h"

#include <QTimeZone>

namespace scd {

void playDocuments(const Look &look, const std::function<void(const QString &name, const QImage &page)> &camera)
{
    Stage stage(look);
    const QString second = look.language == QLatin1StringView("en") ? QStringLiteral("es") : QStringLiteral("en");
    for (const qint64 id :
         stage.workspace().ids({.kind = EntityKind::Delegation, .order = {{"start_date", true}}, .limit = 1})) {
        const auto data = collectDelegation(stage.workspace(), DelegationId(id));
        if (!data.ok())
            continue;
        for (const DocumentKind kind : {DocumentKind::Programme, DocumentKind::Days, DocumentKind::Delegates}) {
            for (const bool large : {false, true}) {
                PaperOptions options;
                options.languages = large ? QStringList{look.language} : QStringList{look.language, second};
                options.region = QStringLiteral("US");
                options.paper = large ? Paper::A4 : Paper::Letter;
                options.size = large ? PrintSize::Large : PrintSize::Normal;
                options.printedAt = stage.clock().now().toTimeZone(QTimeZone("America/Los_Angeles"));
                const PagedDocument document(makeSheet(kind, *data, options), options);
                for (int page = 0; page < document.pageCount(); ++page)
                    camera(QStringLiteral("document-%1-%2-%3-%4-page%5")
                               .arg(documentToken(kind), options.languages.join(u'-'),
                                    large ? QStringLiteral("a4") : QStringLiteral("letter"),
                                    large ? QStringLiteral("large") : QStringLiteral("normal"))
                               .arg(page + 1),
                           document.pageImage(page, 80));
            }
        }
    }
}

} // namespace scd
