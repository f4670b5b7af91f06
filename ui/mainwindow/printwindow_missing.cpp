#include "models/documents/missingtexts.h"
#include "models/domain/text.h"
#include "ui/mainwindow/printwindow.h"
#include "ui/widgets/languagetextedit.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace scd {

/// What stands in another language than wanted, each a way to the record where it can be translated.
void PrintWindow::showMissing()
{
    constexpr qsizetype most = 12;
    while (QLayoutItem *item = m_missing->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<MissingText> missing = m_data ? missingTexts(kind(), *m_data, m_chosenLanguages) : QList<MissingText>();
    m_missingTitle->setVisible(!missing.isEmpty());
    m_missingTitle->setText(tr("%n texts have no translation", nullptr, static_cast<int>(missing.size())));
    m_missingStrip->setVisible(!missing.isEmpty());
    m_missingStrip->setMessage(MessageStrip::Kind::Warning, m_missingTitle->text());
    m_missingStrip->setAction(tr("Look"));
    for (const MissingText &text : missing.mid(0, most)) {
        QStringList languages;
        for (const QString &language : text.lacking)
            languages << ownLanguageName(language);
        const QString whole = shownLine(text.shown);
        QString shown = whole.size() > 34 ? whole.left(32).trimmed() + u'…' : whole;
        auto *button = new QPushButton(shown.replace(u'&', QStringLiteral("&&")));
        button->setFlat(true);
        button->setAutoDefault(false);
        //: Tool tip of a text without translation: the languages that lack it
        button->setToolTip(tr("Missing in: %1").arg(m_context.formats().locale().createSeparatedList(languages)));
        button->setAccessibleDescription(button->toolTip());
        connect(button, &QPushButton::clicked, this, [this, ref = text.ref] {
            accept();
            m_context.navigator.open(ref);
        });
        m_missing->addWidget(button);
    }
    if (missing.size() > most)
        m_missing->addWidget(new PlainLabel(tr("and %n more", nullptr, static_cast<int>(missing.size() - most)),
                                            PlainLabel::Role::Secondary));
}

} // namespace scd
