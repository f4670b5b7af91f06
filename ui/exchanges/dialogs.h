#pragma once

#include "models/planning/itineraryedit.h"
#include "ui/widgets/smalldialog.h"

class QCheckBox;
class QListWidget;

namespace scd {

class ChoiceChips;
class ComboBox;
class DateField;
class LanguageTextEdit;
class LineEdit;
class PlainLabel;
class ReferencePicker;
class SegmentedControl;
class TextEdit;
class TimeField;

/// Plans an exchange: with whom, what it is called, who travels, when.
class NewExchangeDialog : public SmallDialog
{
    Q_OBJECT

public:
    explicit NewExchangeDialog(UiContext &context, QWidget *parent = nullptr);

    /// Chooses the partner beforehand.
    void setPartnership(PartnershipId partnership);
    const NewExchangeResult &made() const { return m_made; }

protected:
    Status apply() override;

private:
    void addPartner(const QString &typed);
    void proposeReturn();

    ReferencePicker *m_partner = nullptr;
    LineEdit *m_name = nullptr;
    SegmentedControl *m_direction = nullptr;
    DateField *m_start = nullptr;
    DateField *m_end = nullptr;
    LineEdit *m_purpose = nullptr;
    QCheckBox *m_return = nullptr;
    bool m_returnChosen = false; ///< by the person
    QDate m_guessedEnd;          ///< the last day as it was proposed
    FieldRow *m_partnerRow = nullptr;
    FieldRow *m_nameRow = nullptr;
    FieldRow *m_startRow = nullptr;
    FieldRow *m_endRow = nullptr;
    NewExchangeResult m_made;
};

/// Adds people to a delegation, several in one go: found in the file, typed by name, or pasted one a line.
class AddDelegatesDialog : public SmallDialog
{
    Q_OBJECT

public:
    AddDelegatesDialog(UiContext &context, DelegationId delegation, QWidget *parent = nullptr);

    const QList<DelegateId> &made() const { return m_made; }

protected:
    Status apply() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addPerson(PersonId person);
    void addTyped();
    void takePasted();
    void add(const NewDelegate &one, const QString &name);
    void updateButton();

    DelegationId m_delegation;
    ReferencePicker *m_search = nullptr;
    LineEdit *m_given = nullptr;
    LineEdit *m_surname = nullptr;
    TextEdit *m_pasted = nullptr;
    QListWidget *m_list = nullptr;
    ComboBox *m_role = nullptr;
    ComboBox *m_group = nullptr;
    QList<NewDelegate> m_people;
    QList<DelegateId> m_made;
};

/// The few things that a new item needs; all others are in its form.
class NewItineraryItemDialog : public SmallDialog
{
    Q_OBJECT

public:
    NewItineraryItemDialog(UiContext &context, const ItineraryPlan &plan, QDate date, QWidget *parent = nullptr);

    ItineraryItemId made() const { return m_made; }

protected:
    Status apply() override;

private:
    void propose();

    ItineraryPlan m_plan;
    ItineraryItem m_proposal;
    LineEdit *m_title = nullptr;
    ComboBox *m_type = nullptr;
    ComboBox *m_day = nullptr;
    TimeField *m_start = nullptr;
    TimeField *m_end = nullptr;
    ReferencePicker *m_venue = nullptr;
    ChoiceChips *m_groups = nullptr;
    FieldRow *m_titleRow = nullptr;
    FieldRow *m_endRow = nullptr;
    ItineraryItemId m_made;
};

class CopyDayDialog : public SmallDialog
{
    Q_OBJECT

public:
    CopyDayDialog(UiContext &context, const ItineraryPlan &plan, QDate from, QWidget *parent = nullptr);

    QDate target() const;
    int copied() const { return m_copied; }

protected:
    Status apply() override;

private:
    DelegationId m_delegation;
    ComboBox *m_from = nullptr;
    ComboBox *m_to = nullptr;
    FieldRow *m_toRow = nullptr;
    int m_copied = 0;
};

/// What a date of the programme is called, and notes for it.
class DayDialog : public SmallDialog
{
    Q_OBJECT

public:
    DayDialog(UiContext &context, const ItineraryPlan &plan, QDate date, QWidget *parent = nullptr);

protected:
    Status apply() override;

private:
    DelegationId m_delegation;
    QDate m_date;
    LanguageTextEdit *m_title = nullptr;
    LanguageTextEdit *m_notes = nullptr;
};

class MoveItemDialog : public SmallDialog
{
    Q_OBJECT

public:
    MoveItemDialog(UiContext &context, const ItineraryPlan &plan, ItineraryItemId item, QWidget *parent = nullptr);

protected:
    Status apply() override;

private:
    ItineraryItemId m_item;
    ComboBox *m_day = nullptr;
    TimeField *m_time = nullptr;
};

/// Moves the travel dates and with them the whole itinerary; says beforehand what moves and which bookings stay. A
/// delegation without dates gets its first ones here.
class ShiftDialog : public SmallDialog
{
    Q_OBJECT

public:
    ShiftDialog(UiContext &context, DelegationId delegation, QWidget *parent = nullptr);

    QString doneText() const { return m_doneText; }

protected:
    Status apply() override;

private:
    bool hasDates() const { return m_plan.delegation.start.isValid(); }
    int days() const;
    void preview();

    ItineraryPlan m_plan;
    DateField *m_start = nullptr;
    DateField *m_end = nullptr;
    FieldRow *m_startRow = nullptr;
    FieldRow *m_endRow = nullptr;
    PlainLabel *m_preview = nullptr;
    QListWidget *m_staying = nullptr;
    QString m_doneText;
};

/// The dates of a plan as the entries of a combo box; the data is the date.
void fillDays(ComboBox &box, const ItineraryPlan &plan, const Formats &formats, bool onlyWithItems = false);

} // namespace scd
