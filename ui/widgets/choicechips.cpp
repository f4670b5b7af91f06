#include "ui/widgets/choicechips.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace scd {

namespace {

constexpr auto tokenProperty = "token";
constexpr auto labelProperty = "label";
constexpr auto segmentProperty = "segment"; ///< which corners the style rounds

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

ChoiceChips::ChoiceChips(QWidget *parent)
    : QWidget(parent)
{
    new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

bool ChoiceChips::event(QEvent *event)
{
    const bool isHandled = QWidget::event(event);
    // A QFormLayout of Qt 6.4 may give a row the height of one line although it knows that it needs several.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        setMinimumHeight(layout()->heightForWidth(width()));
    return isHandled;
}

void ChoiceChips::setChoices(const QList<ChipChoice> &choices)
{
    const QStringList before = selected();
    // Chips that stay keep the focus and their place in the order of tabbing.
    qsizetype same = 0;
    while (same < std::min(m_buttons.size(), choices.size()) &&
           m_buttons.at(same)->property(tokenProperty).toString() == choices.at(same).token &&
           m_buttons.at(same)->text() == withoutMnemonic(choices.at(same).label))
        ++same;
    qDeleteAll(m_buttons.mid(same));
    m_buttons.resize(same);
    for (const ChipChoice &choice : choices.mid(same)) {
        auto *button = new QPushButton(withoutMnemonic(choice.label), this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setProperty("chip", true);
        button->setProperty(tokenProperty, choice.token);
        // Not clicked(): a screen reader switches without it.
        connect(button, &QPushButton::toggled, this, [this] {
            if (!m_setting)
                Q_EMIT selectedChanged(selected());
        });
        layout()->addWidget(button);
        if (!m_buttons.isEmpty())
            setTabOrder(m_buttons.constLast(), button);
        m_buttons.append(button);
    }
    setSelected(before);
}

QStringList ChoiceChips::selected() const
{
    QStringList result;
    for (const QAbstractButton *button : m_buttons) {
        if (button->isChecked())
            result << button->property(tokenProperty).toString();
    }
    return result + m_unknown;
}

void ChoiceChips::setSelected(const QStringList &tokens)
{
    const QScopedValueRollback setting(m_setting, true);
    m_unknown = tokens;
    for (QAbstractButton *button : m_buttons) {
        const QString token = button->property(tokenProperty).toString();
        button->setChecked(tokens.contains(token));
        m_unknown.removeAll(token);
    }
}

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    // Long words at large text go on in a second row; they are never cut.
    auto *row = new FlowLayout(this);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Minimum);
    // Not buttonClicked(): a screen reader switches without it.
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool on) {
        if (on && !m_setting)
            Q_EMIT currentChanged(button->property(tokenProperty).toString());
    });
}

void SegmentedControl::setSegments(const QList<ChipChoice> &segments)
{
    const QString before = current();
    const auto old = m_group->buttons();
    qDeleteAll(old);
    for (qsizetype i = 0; i < segments.size(); ++i) {
        auto *button = new QPushButton(withoutMnemonic(segments.at(i).label), this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setProperty(tokenProperty, segments.at(i).token);
        button->setProperty(labelProperty, segments.at(i).label);
        m_group->addButton(button);
        layout()->addWidget(button);
    }
    join();
    setCurrent(before.isEmpty() && !segments.isEmpty() ? segments.constFirst().token : before);
}

bool SegmentedControl::event(QEvent *event)
{
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        join();
    return isHandled;
}

/// Beside each other they are one piece; in several rows each is one of its own.
void SegmentedControl::join()
{
    const auto buttons = m_group->buttons();
    // What the layout asks for must not follow from what it got: pages would jump between two widths without end.
    static_cast<FlowLayout *>(layout())->setWrappedSpacing(qRound(em(this) * 0.4));
    const bool isJoined = layout()->sizeHint().width() <= width();
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        const bool first = i == 0;
        const bool last = i == buttons.size() - 1;
        const QString segment = !isJoined || (first && last) ? u"only"_s
                                : first                      ? u"first"_s
                                : last                       ? u"last"_s
                                                             : u"middle"_s;
        if (buttons[i]->property(segmentProperty).toString() == segment)
            continue;
        buttons[i]->setProperty(segmentProperty, segment);
        buttons[i]->update();
    }
}

QAbstractButton *SegmentedControl::button(const QString &token) const
{
    const auto buttons = m_group->buttons();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QAbstractButton *one) {
        return one->property(tokenProperty).toString() == token;
    });
    return found == buttons.end() ? nullptr : *found;
}

QString SegmentedControl::current() const
{
    const QAbstractButton *checked = m_group->checkedButton();
    return checked ? checked->property(tokenProperty).toString() : QString();
}

void SegmentedControl::setCurrent(const QString &token)
{
    const QScopedValueRollback setting(m_setting, true);
    if (QAbstractButton *found = button(token))
        found->setChecked(true);
}

void SegmentedControl::setMark(const QString &token, const QString &meaning)
{
    QAbstractButton *found = button(token);
    if (!found)
        return;
    const QString label = found->property(labelProperty).toString();
    found->setText(withoutMnemonic(meaning.isEmpty() ? label : label + u" •"_s));
    found->setToolTip(meaning.toHtmlEscaped());
    found->setAccessibleName(label);
    found->setAccessibleDescription(meaning);
}

} // namespace scd
