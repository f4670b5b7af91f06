#include "ui/widgets/searchfield.h"

#include "ui/widgets/icons.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace scd {

SearchField::SearchField(QWidget *parent)
    : LineEdit(parent)
    , m_clear(new QAction(icon("edit-clear"_L1), QString(), this))
{
    // A picture, not a button: nothing to name and nothing to press.
    auto *glass = addAction(icon("edit-find"_L1), QLineEdit::LeadingPosition);
    glass->setEnabled(true);
    addAction(m_clear, QLineEdit::TrailingPosition);
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(glass, &QAction::triggered, this, [this] { setFocus(); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        Q_EMIT searchChanged(text);
    });
    glass->setObjectName(u"glass"_s);
    retranslate();
}

void SearchField::setSubject(const QString &subject)
{
    setPlaceholderText(subject);
    setAccessibleName(subject);
    if (auto *glass = findChild<QAction *>(u"glass"_s))
        glass->setText(subject);
}

void SearchField::retranslate()
{
    m_clear->setText(tr("Clear the search"));
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        Q_EMIT downPressed();
        return;
    }
    LineEdit::keyPressEvent(event);
}

void SearchField::changeEvent(QEvent *event)
{
    LineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace scd
