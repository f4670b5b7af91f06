#pragma once

#include "models/domain/localtext.h"

#include <QWidget>

namespace scd {

class LineEdit;
class PlainLabel;
class SegmentedControl;
class TextEdit;

/// Edits a text in several languages, one at a time: "English · Español · Filipino". A language that lacks the text
/// while another has it is marked. Languages that are not offered are kept as they are.
class LanguageTextEdit : public QWidget
{
    Q_OBJECT

public:
    explicit LanguageTextEdit(QWidget *parent = nullptr);

    /// Default: one line.
    void setMultiLine(bool multiLine);
    /// Language codes in the order of the switch; default en, es, fil.
    void setLanguages(const QStringList &languages);
    LocalText value() const { return m_value; }
    /// Does not emit edited(). What is being typed in another text stays out of it.
    void setValue(const LocalText &value);
    QString currentLanguage() const;
    void setCurrentLanguage(const QString &language);
    /// The name of the field, without the language: "Title". Also taken from a FieldRow's label.
    void setName(const QString &name);
    /// Takes what was typed now, instead of waiting until the field is left.
    void commit() { take(); }

Q_SIGNALS:
    /// The text of one language was changed and the field left.
    void edited(const scd::LocalText &value);
    /// At each key.
    void typing();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showLanguage();
    void take();
    void mark();
    void retranslate();
    QString typed() const;

    SegmentedControl *m_switch = nullptr;
    LineEdit *m_line = nullptr;
    TextEdit *m_lines = nullptr;
    PlainLabel *m_missing = nullptr;
    LocalText m_value;
    QStringList m_languages;
    QString m_name;
    bool m_multiLine = false;
};

/// The name of a language in that language, for menus: "English", "Español", "Filipino".
QString ownLanguageName(const QString &language);

} // namespace scd
