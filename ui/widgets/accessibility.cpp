#include "ui/widgets/combobox.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QEvent>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace scd {

namespace {

/// Label and value: on Linux Qt says the value instead of the label.
class ComboInterface : public QAccessibleWidget
{
public:
    explicit ComboInterface(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::ComboBox)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        auto *box = qobject_cast<ComboBox *>(widget());
        if (!box)
            return {};
        if (kind == QAccessible::Name)
            return box->spokenText();
        return kind == QAccessible::Value ? box->currentText() : QAccessibleWidget::text(kind);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const auto *box = qobject_cast<const QComboBox *>(widget());
        state.expandable = true;
        state.hasPopup = true;
        state.editable = box && box->isEditable();
        return state;
    }
    QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }
    void doAction(const QString &name) override
    {
        auto *box = qobject_cast<QComboBox *>(widget());
        if (box && (name == showMenuAction() || name == pressAction()))
            box->showPopup();
    }
};

/// Asked again each time: the interface is made while the label has no role yet.
class LabelInterface : public QAccessibleWidget
{
public:
    explicit LabelInterface(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::StaticText)
    {
    }

    QAccessible::Role role() const override
    {
        const auto *label = qobject_cast<const PlainLabel *>(widget());
        const bool heading =
            label && (label->role() == PlainLabel::Role::Title || label->role() == PlainLabel::Role::Heading ||
                      label->role() == PlainLabel::Role::Section);
        return heading ? QAccessible::Heading : QAccessible::StaticText;
    }

    QString text(QAccessible::Text kind) const override
    {
        const auto *label = qobject_cast<const QLabel *>(widget());
        if (!label || kind != QAccessible::Name)
            return QAccessibleWidget::text(kind);
        QString text = label->text();
        // With a buddy the ampersand marks the key; without one it is part of the text.
        return label->buddy() ? text.remove(u'&') : text;
    }
};

class NotificationInterface : public QAccessibleWidget
{
public:
    explicit NotificationInterface(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::Notification, widget->accessibleName())
    {
    }
};

QAccessibleInterface *ourInterface(const QString &key, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (key == "scd::ComboBox"_L1)
        return new ComboInterface(widget);
    if (key == "scd::Toast"_L1)
        return new NotificationInterface(widget);
    if (key == "scd::PlainLabel"_L1)
        return new LabelInterface(widget);
    return nullptr;
}

/// A text field sends its cursor before its focus; a screen reader takes that for a movement in the field before and
/// says nothing about this one. So: nothing about the cursor until the focus has been told.
QPointer<QObject> fieldBeforeFocus; // NOLINT: the hook of QAccessible has no user data

void forwardInOrder(QAccessibleEvent *event)
{
    if (fieldBeforeFocus && event->object() == fieldBeforeFocus) {
        if (event->type() == QAccessible::TextCaretMoved || event->type() == QAccessible::TextSelectionChanged)
            return;
        if (event->type() == QAccessible::Focus)
            fieldBeforeFocus.clear();
    }
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(forwardInOrder);
}

class FocusNote : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn && QAccessible::isActive() &&
            (qobject_cast<QLineEdit *>(watched) || watched->inherits("QTextEdit") ||
             qobject_cast<QPlainTextEdit *>(watched)))
            fieldBeforeFocus = watched;
        return false;
    }
};

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(ourInterface);
    QAccessible::installUpdateHandler(forwardInOrder);
    qApp->installEventFilter(new FocusNote(qApp));
}

} // namespace scd
