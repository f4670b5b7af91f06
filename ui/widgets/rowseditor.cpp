#include "ui/widgets/rowseditor.h"

#include "models/domain/text.h"
#include "ui/widgets/flash.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sentences.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace scd {

namespace {

QToolButton *smallButton(QLatin1StringView iconName, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    const int side = qRound(em(parent) * 2.1);
    button->setMinimumSize(side, side);
    return button;
}

} // namespace

RowsEditor::RowsEditor(UiContext &context, EntityKind kind, const char *ownerColumn, RowFactory factory,
                       QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_kind(kind)
    , m_ownerColumn(ownerColumn)
    , m_factory(std::move(factory))
    , m_layout(new QVBoxLayout)
    , m_adder(new QWidget(this))
    , m_typed(new LineEdit(m_adder))
    , m_add(new QPushButton(tr("Add"), m_adder))
    , m_refused(new PlainLabel({}, PlainLabel::Role::Error, this))
    , m_empty(new PlainLabel({}, PlainLabel::Role::Secondary, this))
{
    const int unit = qRound(em(this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 2);
    m_empty->setWordWrap(true);
    column->addWidget(m_empty);
    m_layout->setSpacing(unit * 3 / 4);
    column->addLayout(m_layout);
    auto *line = new QHBoxLayout(m_adder);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_typed, 1);
    line->addWidget(m_add);
    m_adder->hide();
    column->addWidget(m_adder);
    m_refused->setWordWrap(true);
    m_refused->hide();
    column->addWidget(m_refused);
    m_add->setIcon(icon(QLatin1StringView("list-add")));
    const auto add = [this] {
        const QString text = m_typed->text().trimmed();
        if (text.isEmpty()) {
            m_typed->setFocus();
            return;
        }
        if (const auto record = m_maker ? m_maker(text) : std::nullopt)
            addRecord(*record);
    };
    connect(m_add, &QPushButton::clicked, this, add);
    connect(m_typed, &QLineEdit::returnPressed, this, add);
    connect(m_typed, &QLineEdit::textEdited, m_refused, &QWidget::hide);
    connect(&context.workspace, &Workspace::changed, this, [this](const Changes &changes) {
        if (m_owner != 0 && changes.touches(m_kind))
            refresh();
    });
}

void RowsEditor::setAdder(const QString &placeholder, const Maker &maker)
{
    m_maker = maker;
    m_typed->setPlaceholderText(placeholder);
    m_typed->setAccessibleName(placeholder);
    m_adder->setVisible(!placeholder.isEmpty());
}

void RowsEditor::setAdderWidget(QWidget *widget)
{
    m_typed->hide();
    m_add->hide();
    m_adder->layout()->addWidget(widget);
    m_adder->show();
}

void RowsEditor::setEmptyText(const QString &text)
{
    m_empty->setText(text);
    m_empty->setVisible(m_rows.isEmpty() && !text.isEmpty());
}

bool RowsEditor::hasPosition() const
{
    return entity(m_kind).indexOf("position") >= 0;
}

QList<qint64> RowsEditor::idsInOrder() const
{
    if (m_owner == 0)
        return {};
    Selection selection{.kind = m_kind, .where = {equals(m_ownerColumn, Value(m_owner))}};
    if (hasPosition())
        selection.order = {{"position"}};
    selection.order << m_order;
    selection.order << Order{"id"};
    return m_context.workspace.ids(selection);
}

int RowsEditor::indexOf(qint64 id) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).id == id)
            return i;
    }
    return -1;
}

void RowsEditor::setOwner(qint64 id)
{
    if (id == m_owner)
        return;
    commit();
    m_owner = id;
    m_typed->clear();
    m_refused->hide();
    m_adder->setEnabled(id != 0 && !m_context.workspace.isReadOnly());
    refresh();
}

bool RowsEditor::commit()
{
    bool all = true;
    for (const Row &row : std::as_const(m_rows))
        all = row.form->commit() && all;
    return all;
}

void RowsEditor::refresh()
{
    const QList<qint64> ids = idsInOrder();
    // Rows that stay keep their widgets, with what is being typed in them.
    for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
        if (!ids.contains(m_rows.at(i).id)) {
            m_rows.at(i).frame->hide();
            m_rows.at(i).frame->deleteLater();
            m_rows.removeAt(i);
        }
    }
    QList<Row> rows;
    for (const qint64 id : ids) {
        const int known = indexOf(id);
        rows << (known >= 0 ? m_rows.at(known) : makeRow(id));
    }
    m_rows = rows;
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        if (m_layout->indexOf(row.frame) != i) {
            m_layout->removeWidget(row.frame);
            m_layout->insertWidget(i, row.frame);
        }
        if (row.up) {
            row.up->setEnabled(i > 0);
            row.down->setEnabled(i + 1 < m_rows.size());
        }
    }
    QWidget *last = this;
    for (const Row &row : std::as_const(m_rows))
        last = putInTabOrder(last, row.frame);
    m_empty->setVisible(m_rows.isEmpty() && !m_empty->text().isEmpty());
}

RowsEditor::Row RowsEditor::makeRow(qint64 id)
{
    Row row;
    row.id = id;
    row.frame = new QWidget(this);
    auto *line = new QHBoxLayout(row.frame);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(qRound(em(this) * 0.25));
    row.form = m_factory(row.frame);
    line->addWidget(row.form, 1);
    if (hasPosition()) {
        auto *up = smallButton(QLatin1StringView("go-up"), tr("Move up"), row.frame);
        auto *down = smallButton(QLatin1StringView("go-down"), tr("Move down"), row.frame);
        connect(up, &QToolButton::clicked, this, [this, id] { move(id, -1); });
        connect(down, &QToolButton::clicked, this, [this, id] { move(id, 1); });
        line->addWidget(up, 0, Qt::AlignTop);
        line->addWidget(down, 0, Qt::AlignTop);
        row.up = up;
        row.down = down;
    }
    auto *away = smallButton(QLatin1StringView("edit-delete"), tr("Remove"), row.frame);
    connect(away, &QToolButton::clicked, this, [this, id] { remove(id); });
    line->addWidget(away, 0, Qt::AlignTop);
    away->setEnabled(!m_context.workspace.isReadOnly());
    row.form->setRecord(id);
    return row;
}

void RowsEditor::move(qint64 id, int by)
{
    const int from = indexOf(id);
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_rows.size() || !commit())
        return;
    QList<qint64> ids = idsInOrder();
    ids.move(from, to);
    const auto result = m_context.workspace.change(
        labels::edit(m_kind, entity(m_kind).field("position"), m_context.workspace.title({m_kind, id}, {})),
        [&](Edit &edit) -> Status {
            for (int i = 0; i < ids.size(); ++i) {
                auto record = m_context.workspace.record({m_kind, ids.at(i)});
                if (!record)
                    continue;
                scd::setValue(*record, "position", qint64(i + 1));
                SCD_TRY(edit.write(*record));
            }
            return Done{};
        });
    if (!result && result.error().kind != ErrorKind::NothingToDo)
        m_context.prompts.showError(this, result.error());
}

void RowsEditor::remove(qint64 id)
{
    commit(); // "Undo" takes back what came last
    const QString name = shownLine(m_context.workspace.title({m_kind, id}, m_context.languages()));
    const auto result = m_context.workspace.remove({m_kind, id});
    if (!result) {
        m_context.prompts.showError(this, result.error());
        return;
    }
    m_context.navigator.toast(name.isEmpty() ? tr("Removed: %1").arg(entity(m_kind).translatedSingular())
                                             : tr("Removed: %1").arg(name),
                              true);
    m_typed->setFocus(Qt::OtherFocusReason);
}

void RowsEditor::addRecord(Record record)
{
    scd::setValue(record, m_ownerColumn, m_owner);
    if (hasPosition())
        scd::setValue(record, "position", qint64(m_rows.size() + 1));
    const QString name = m_context.workspace.titleOf(record, m_context.languages());
    const auto result =
        m_context.workspace.change(labels::add(m_kind, name), [&record](Edit &edit) { return edit.insert(record); });
    if (!result) {
        const Problems &problems = result.error().problems;
        m_refused->setText(problems.isEmpty() ? errorSentence(result.error())
                                              : problemSentence(problems.first(), m_context.formats()));
        m_refused->show();
        return;
    }
    m_refused->hide();
    m_typed->clear();
}

bool RowsEditor::showRow(qint64 id, bool flash)
{
    const int index = indexOf(id);
    if (index < 0)
        return false;
    if (flash)
        flashWidget(m_rows.at(index).frame);
    return true;
}

} // namespace scd
