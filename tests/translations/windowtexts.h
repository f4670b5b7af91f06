#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QWidget;

namespace scd::test {

/// A text that a person meets: read on the screen or heard from a screen reader.
struct WindowText
{
    QString place; ///< class, object name and property: "QLabel#title text"
    QString text;
    bool ofItem = false; ///< of a row in a list, not of a widget
};

/// What the widget and those below it say now, as far as they are visible. Menus say their entries.
QList<WindowText> windowTexts(const QWidget *root);

/// "place: text" of each, for comparing two windows.
QStringList asLines(const QList<WindowText> &texts);

/// Alt letters that two visible parts of the same window or menu claim, one sentence each.
QStringList mnemonicFaults(const QWidget *root);

} // namespace scd::test
