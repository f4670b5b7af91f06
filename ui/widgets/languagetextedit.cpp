#include "ui/widgets/languagetextedit.h"

#include "ui/widgets/choicechips.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace scd {

QString ownLanguageName(const QString &language)
{
    // By hand: Qt calls es_ES "español de España".
    if (language == "en"_L1)
        return u"English"_s;
    if (language == "es"_L1)
        return u"Español"_s;
    if (language == "fil"_L1 || language == "tl"_L1)
        return u"Filipino"_s;
    const QString name = QLocale(language).nativeLanguageName();
    return name.isEmpty() ? language : name.left(1).toUpper() + name.mid(1);
}

LanguageTextEdit::LanguageTextEdit(QWidget *parent)
    : QWidget(parent)
    , m_switch(new SegmentedControl(this))
    , m_line(new LineEdit(this))
    , m_lines(new TextEdit(this))
    , m_missing(new PlainLabel(QString(), PlainLabel::Role::Secondary, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(qRound(em(this) * 0.3));
    // The text comes first: it is what the label stands beside and what Tab reaches first.
    column->addWidget(m_line);
    column->addWidget(m_lines);
    auto *below = new QHBoxLayout;
    below->setSpacing(qRound(em(this) * 0.7));
    below->addWidget(m_switch);
    below->addWidget(m_missing, 1);
    column->addLayout(below);
    m_missing->setWordWrap(true);
    setFontScale(m_switch, 0.9);
    connect(m_switch, &SegmentedControl::currentChanged, this, [this] { showLanguage(); });
    connect(m_line, &QLineEdit::editingFinished, this, &LanguageTextEdit::take);
    connect(m_lines, &TextEdit::editingFinished, this, &LanguageTextEdit::take);
    connect(m_line, &QLineEdit::textEdited, this, &LanguageTextEdit::typing);
    connect(m_lines, &QPlainTextEdit::textChanged, this, [this] {
        if (m_lines->hasFocus())
            Q_EMIT typing();
    });
    setMultiLine(false);
    setLanguages(programLanguages());
}

void LanguageTextEdit::setMultiLine(bool multiLine)
{
    m_multiLine = multiLine;
    m_line->setVisible(!multiLine);
    m_lines->setVisible(multiLine);
    setFocusProxy(multiLine ? static_cast<QWidget *>(m_lines) : m_line);
    showLanguage();
}

void LanguageTextEdit::setLanguages(const QStringList &languages)
{
    take();
    m_languages = languages;
    QList<ChipChoice> segments;
    for (const QString &language : languages)
        segments.append({language, ownLanguageName(language)});
    m_switch->setSegments(segments);
    showLanguage();
}

void LanguageTextEdit::setValue(const LocalText &value)
{
    m_value = value;
    showLanguage();
}

QString LanguageTextEdit::currentLanguage() const
{
    return m_switch->current();
}

void LanguageTextEdit::setCurrentLanguage(const QString &language)
{
    take();
    m_switch->setCurrent(language);
    showLanguage();
}

void LanguageTextEdit::setName(const QString &name)
{
    m_name = name;
    retranslate();
}

QString LanguageTextEdit::typed() const
{
    return m_multiLine ? m_lines->toPlainText() : m_line->text();
}

void LanguageTextEdit::showLanguage()
{
    const QString text = m_value.text(currentLanguage());
    if (m_multiLine)
        m_lines->setText(text);
    else if (m_line->text() != text)
        m_line->setText(text);
    mark();
    retranslate();
}

void LanguageTextEdit::take()
{
    const QString language = currentLanguage();
    if (language.isEmpty() || typed() == m_value.text(language))
        return;
    m_value.setText(language, typed());
    mark();
    Q_EMIT edited(m_value);
}

void LanguageTextEdit::mark()
{
    const QStringList missing = m_value.missing(m_languages);
    QStringList names;
    for (const QString &language : m_languages) {
        const bool lacks = missing.contains(language);
        m_switch->setMark(language, lacks ? tr("Not translated yet") : QString());
        if (lacks)
            names << ownLanguageName(language);
    }
    //: %1 is one or more languages: "Español and Filipino".
    m_missing->setText(names.isEmpty() ? QString() : tr("Missing: %1").arg(QLocale().createSeparatedList(names)));
}

void LanguageTextEdit::retranslate()
{
    //: The name of a field and its language, for screen readers: "Title, Español".
    const QString spoken = m_name.isEmpty() ? ownLanguageName(currentLanguage())
                                            : tr("%1, %2").arg(m_name, ownLanguageName(currentLanguage()));
    m_line->setAccessibleName(spoken);
    m_lines->setAccessibleName(spoken);
    m_switch->setAccessibleName(tr("Language of the text"));
}

void LanguageTextEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        mark();
    }
}

} // namespace scd
