#include "ui/import/importsetup.h"

#include "models/domain/delegation.h"
#include "models/domain/text.h"
#include "models/planning/itineraryplan.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/languagetextedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <algorithm>

namespace scd {

namespace {

bool hasTexts(const Mapping &mapping)
{
    const Purpose *purpose = purposeById(mapping.purpose);
    return purpose != nullptr &&
           std::any_of(mapping.columns.begin(), mapping.columns.end(), [purpose](const ColumnMapping &column) {
               const Target target = targetByPath(*purpose, column.target);
               return target.field != nullptr && target.field->kind == FieldKind::LocalText;
           });
}

/// "Mayor's visit · Jul 3–8, 2027": a record with its days, where its kind has some.
QString intoLine(const UiContext &context, const Record &record)
{
    QString title = shownLine(context.workspace.titleOf(record, context.languages()));
    const Entity &description = entity(record.kind);
    if (title.isEmpty() && description.indexOf("code") >= 0)
        title = shownLine(textOf(valueOf(record, "code")));
    if (description.indexOf("start_date") < 0 || description.indexOf("end_date") < 0)
        return title;
    const QString days =
        context.formats().dateRange(QDate::fromString(textOf(valueOf(record, "start_date")), Qt::ISODate),
                                    QDate::fromString(textOf(valueOf(record, "end_date")), Qt::ISODate));
    QStringList parts{title, days};
    // Two visits of a week are told apart by their cities.
    if (record.kind == EntityKind::Delegation)
        parts.insert(1, shownLine(partnerOf(context.workspace, fromRecord<Delegation>(record).exchange).name));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ImportSetup::ImportSetup(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_table(new ComboBox)
    , m_purpose(new ComboBox)
    , m_into(new ComboBox)
    , m_new(new QPushButton(tr("&New exchange…")))
    , m_header(new QSpinBox)
    , m_language(new ComboBox)
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(qRound(em(this) * 1.2));
    m_table->setObjectName(QStringLiteral("table"));
    m_purpose->setObjectName(QStringLiteral("purpose"));
    m_into->setObjectName(QStringLiteral("into"));
    m_new->setObjectName(QStringLiteral("newInto"));
    m_header->setObjectName(QStringLiteral("header"));
    m_language->setObjectName(QStringLiteral("language"));
    m_new->setAutoDefault(false);
    m_tableCell = addCell(tr("&Table"), m_table);
    addCell(tr("These &are"), m_purpose);
    m_intoCell = addCell(tr("&Of the delegation"), m_into, m_new);
    addCell(tr("The &header is in row"), m_header);
    m_languageCell = addCell(tr("Te&xts are in"), m_language);
    //: Where the header of a sheet is: it has none
    m_header->setSpecialValueText(tr("none"));
    m_header->setToolTip(tr("The row with the names of the columns; what is above it is left alone"));
    m_header->setKeyboardTracking(false);
    fillPurposes();
    for (const QString &language : programLanguages())
        m_language->addItem(ownLanguageName(language), language);

    connect(m_table, &QComboBox::activated, this, &ImportSetup::tableChosen);
    connect(m_purpose, &QComboBox::activated, this,
            [this](int item) { Q_EMIT purposeChosen(m_purpose->itemData(item).toString()); });
    connect(m_into, &QComboBox::activated, this, [this](int item) {
        m_wanted.id = m_into->itemData(item).toLongLong();
        Q_EMIT intoChosen();
    });
    connect(m_new, &QPushButton::clicked, this, &ImportSetup::newIntoRequested);
    connect(m_header, &QSpinBox::valueChanged, this, [this](int row) {
        if (!m_isFilling)
            Q_EMIT headerChosen(row - 1);
    });
    connect(m_language, &QComboBox::activated, this,
            [this](int item) { Q_EMIT languageChosen(m_language->itemData(item).toString()); });
}

/// A label over its field; the cells stand side by side as long as there is room.
QWidget *ImportSetup::addCell(const QString &label, QWidget *field, QWidget *behind)
{
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(qRound(em(this) * 0.25));
    auto *text = new PlainLabel(label);
    text->setBuddy(field);
    column->addWidget(text);
    auto *row = new QHBoxLayout;
    row->setSpacing(qRound(em(this) * 0.5));
    row->addWidget(field);
    if (behind != nullptr)
        row->addWidget(behind);
    column->addLayout(row);
    layout()->addWidget(cell);
    m_cells << cell;
    return cell;
}

void ImportSetup::fillPurposes()
{
    for (const Purpose &purpose : purposes())
        m_purpose->addItem(purpose.label(), purpose.id);
}

void ImportSetup::setTables(const OpenedBook &opened)
{
    m_table->clear();
    for (const ImportTable &table : opened.tables) {
        const TableArea &area = table.mapping.area;
        const int first = (area.headerRow >= 0 ? area.headerRow : area.firstRow) + 1;
        const QString sheet = shownLine(opened.book.sheets[table.sheet].name);
        //: A table of a file: the rows of the sheet in which it stands
        const QString rows = tr("rows %1 to %2").arg(first).arg(area.lastRow + 1);
        m_table->addItem(sheet.isEmpty() ? rows : sheet + QStringLiteral(" · ") + rows);
    }
    m_tableCell->setVisible(opened.tables.size() > 1);
}

void ImportSetup::setTable(int number, const Mapping &mapping, const Sheet &sheet)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_table->setCurrentIndex(number);
    m_purpose->setCurrentData(mapping.purpose);
    m_header->setRange(0, static_cast<int>(sheet.rows.size()));
    m_header->setValue(mapping.area.headerRow + 1);
    m_language->setCurrentData(mapping.language.isEmpty() ? m_context.language : mapping.language);
    m_languageCell->setVisible(hasTexts(mapping));
    const Purpose *purpose = purposeById(mapping.purpose);
    const auto kind = purpose == nullptr ? std::nullopt : purpose->into;
    if (kind != m_intoKind) {
        m_intoKind = kind;
        m_known.clear();
        refreshInto();
    }
    m_intoCell->setVisible(kind.has_value());
}

void ImportSetup::refreshInto()
{
    m_into->clear();
    if (!m_intoKind)
        return;
    if (m_wanted.kind != *m_intoKind)
        m_wanted = {*m_intoKind, 0};
    const Entity &description = entity(*m_intoKind);
    Selection selection{.kind = *m_intoKind};
    if (description.indexOf("start_date") >= 0)
        selection.order = {{"start_date", true}};
    const QList<Record> records = m_context.workspace.records(selection);
    QList<qint64> added;
    for (const Record &record : records) {
        m_into->addItem(intoLine(m_context, record), record.id);
        if (!m_known.isEmpty() && !m_known.contains(record.id))
            added << record.id;
    }
    // Into which of several it belongs is for the person to say.
    if (!added.isEmpty())
        m_wanted.id = added.first();
    else if (m_wanted.id == 0 && records.size() == 1)
        m_wanted.id = records.first().id;
    m_known = {0};
    for (const Record &record : records)
        m_known.insert(record.id);
    m_into->setCurrentIndex(m_into->findData(m_wanted.id));
    m_into->setPlaceholderText(records.isEmpty() ? tr("There is none yet") : tr("Choose one"));
    m_into->setEnabled(!records.isEmpty());
    m_new->setVisible(*m_intoKind == EntityKind::Delegation);
}

void ImportSetup::setInto(Ref into)
{
    m_wanted = into;
}

Ref ImportSetup::into() const
{
    const qint64 id = m_into->currentData().toLongLong();
    return m_intoKind && id != 0 ? Ref{*m_intoKind, id} : Ref{};
}

bool ImportSetup::isMissingInto() const
{
    return m_intoKind && !into();
}

void ImportSetup::setEditable(bool editable)
{
    // Another table can be gone to when this one is done.
    for (QWidget *cell : std::as_const(m_cells)) {
        if (cell != m_tableCell)
            cell->setEnabled(editable);
    }
}

} // namespace scd
