#include "tests/translations/windowtexts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace scd::test {

namespace {

/// Rows of a list that are looked at: what is true of twenty is true of all.
constexpr int rowsLookedAt = 20;

QString nameOf(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className());
    if (!widget->objectName().isEmpty() && !widget->objectName().startsWith(u"qt_"))
        name += u'#' + widget->objectName();
    return name;
}

class Collector
{
public:
    QList<WindowText> texts;

    void add(const QWidget *widget, const char *what, const QString &text, bool ofItem = false)
    {
        if (!text.trimmed().isEmpty())
            texts << WindowText{nameOf(widget) + u' ' + QLatin1StringView(what), text, ofItem};
    }

    void take(const QWidget *widget)
    {
        add(widget, "tool tip", widget->toolTip());
        add(widget, "name", widget->accessibleName());
        add(widget, "description", widget->accessibleDescription());
        if (widget->isWindow())
            add(widget, "title", widget->windowTitle());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(widget, "text", label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(widget, "text", button->text());
        else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            add(widget, "title", box->title());
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            add(widget, "placeholder", line->placeholderText());
        else if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
            add(widget, "placeholder", plain->placeholderText());
        else if (const auto *rich = qobject_cast<const QTextEdit *>(widget))
            add(widget, "placeholder", rich->placeholderText());
        else if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            takeCombo(combo);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            takeTabs(tabs);
        else if (const auto *menu = qobject_cast<const QMenu *>(widget))
            takeActions(widget, menu->actions());
        else if (const auto *bar = qobject_cast<const QMenuBar *>(widget))
            takeActions(widget, bar->actions());
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            takeView(view);
    }

private:
    void takeCombo(const QComboBox *combo)
    {
        for (int i = 0; i < qMin(combo->count(), rowsLookedAt); ++i)
            add(combo, "item", combo->itemText(i), true);
    }

    void takeTabs(const QTabBar *tabs)
    {
        for (int i = 0; i < tabs->count(); ++i)
            add(tabs, "tab", tabs->tabText(i));
    }

    void takeActions(const QWidget *widget, const QList<QAction *> &actions)
    {
        for (const QAction *action : actions) {
            if (action->isVisible())
                add(widget, "entry", action->text());
        }
    }

    void takeView(const QAbstractItemView *view)
    {
        const QAbstractItemModel *model = view->model();
        if (!model || qobject_cast<const QHeaderView *>(view))
            return;
        // The headers of a sheet that is imported are what somebody typed.
        const bool isSheet = view->objectName() == "sheet"_L1;
        for (int column = 0; column < qMin(model->columnCount(), rowsLookedAt); ++column) {
            for (const QHeaderView *header : view->findChildren<QHeaderView *>()) {
                if (header->isVisible() && header->orientation() == Qt::Horizontal)
                    add(view, "header", model->headerData(column, Qt::Horizontal).toString(), isSheet);
            }
            for (int row = 0; row < qMin(model->rowCount(), rowsLookedAt); ++row) {
                const QModelIndex index = model->index(row, column);
                for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)})
                    add(view, "row", index.data(role).toString(), true);
            }
        }
    }
};

bool isSeen(const QWidget *widget, const QWidget *root)
{
    return widget == root || (widget->window() == root->window() && widget->isVisibleTo(root));
}

QChar letterOf(const QString &text)
{
    const QKeySequence sequence = QKeySequence::mnemonic(text);
    return sequence.isEmpty() ? QChar() : QChar(ushort(sequence[0].key())).toLower();
}

} // namespace

QList<WindowText> windowTexts(const QWidget *root)
{
    Collector collector;
    collector.take(root);
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (isSeen(widget, root))
            collector.take(widget);
    }
    return collector.texts;
}

QStringList asLines(const QList<WindowText> &texts)
{
    QStringList lines;
    for (const WindowText &text : texts)
        lines << text.place + u": "_s + text.text;
    return lines;
}

QStringList mnemonicFaults(const QWidget *root)
{
    QMap<QChar, QStringList> claims;
    const auto claim = [&claims](const QString &text) {
        const QChar letter = letterOf(text);
        if (!letter.isNull())
            claims[letter] << text;
    };
    if (const auto *menu = qobject_cast<const QMenu *>(root)) {
        for (const QAction *action : menu->actions())
            claim(action->isVisible() ? action->text() : QString());
    } else {
        for (const QWidget *widget : root->findChildren<QWidget *>()) {
            if (!isSeen(widget, root) || !widget->isEnabled())
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                claim(label->buddy() ? label->text() : QString());
            else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                claim(button->text());
            else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
                claim(box->title());
            else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
                for (int i = 0; i < tabs->count(); ++i)
                    claim(tabs->tabText(i));
            } else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
                for (const QAction *action : bar->actions())
                    claim(action->text());
            }
        }
    }
    QStringList faults;
    for (auto it = claims.cbegin(); it != claims.cend(); ++it) {
        if (it.value().size() > 1)
            faults << u"Alt+%1: %2"_s.arg(it.key().toUpper(), 1).arg(it.value().join(u" / "_s));
    }
    return faults;
}

} // namespace scd::test
