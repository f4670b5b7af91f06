#pragma once

#include "models/domain/formats.h"
#include "models/workspace/workspace.h"
#include "ui/widgets/drafts.h"
#include "ui/widgets/prompts.h"

#include <QVariantMap>
#include <QWidget>
#include <functional>

namespace scd {

/// Where a page lets the frame do what only the frame can: go to other pages, show toasts, print.
/// Implemented by ui/mainwindow; tests use a recording one (tests/support/fakenavigator.h).
class Navigator
{
public:
    virtual ~Navigator() = default;

    /// Shows the page that is at home with the record, and the record in it. Part of back and forward.
    virtual void open(Ref ref) = 0;
    /// Shows the list that holds the record, beside no record of its own.
    virtual void openList(Ref ref) = 0;
    /// Shows a page by its id ("today", "partners", "exchanges", "people", "hosting", "trash").
    virtual void openPage(const QString &pageId) = 0;
    /// Shows a page and its dialog for a new record.
    virtual void createOn(const QString &pageId) { openPage(pageId); }
    /// Shows the dialog for a new record of a page over what is shown now, and stays there. `typed` is its name, where
    /// somebody has typed it already.
    virtual void createBeside(const QString &pageId, const QString &typed = {}) = 0;
    /// A short message in the past tense; with `undo` it offers to take the last change back.
    virtual void toast(const QString &text, bool undo) = 0;
    /// Says that a file or folder was written, and offers to open the folder.
    virtual void toastSaved(const QString &text, const QString &path) = 0;
    /// Opens the print window for a delegation; `document` is "programme", "days" or "delegates";
    /// "" for the one that was printed last for it.
    virtual void print(DelegationId delegation, const QString &document) = 0;
    /// History of one record.
    virtual void showHistory(Ref ref) = 0;
    /// A form refused what was typed, or shows nothing refused any more: undo takes that back first.
    virtual void refusalsChanged() {}
    /// Asks for a file and opens the import window; `purpose` as in models/interchange/targets.h, "" = as the sheet
    /// says; `into` is the record that the rows belong to.
    virtual void importTable(const QString &purpose, Ref into) = 0;
};

/// What every page and dialog works with. Owned by the main window's file session; outlives the pages.
struct UiContext
{
    Workspace &workspace;
    const Clock &clock;
    Prompts &prompts;
    Navigator &navigator;
    QString language = QStringLiteral("en"); ///< of the program: "en", "es", "fil"
    QString region = {};                     ///< of the formats: "US", "EC", "PH"
    Drafts drafts = {};                      ///< typed, and not in the file

    Formats formats() const { return Formats(language, region); }
    /// The language first, then English: what a LocalText is shown in.
    QStringList languages() const { return {language, QStringLiteral("en")}; }
};

/// What the frame knows of a page before the page is made: pages are made when they are first shown, so that the
/// program starts at once however many there are.
struct PageInfo
{
    QString id;              ///< never shown: "partners"
    QString title;           ///< in the language of the program
    QString icon;            ///< name of its icon
    QList<EntityKind> shown; ///< kinds of records that are at home here
    /// The number beside the title in the sidebar; -1 for none. Empty: never a number.
    std::function<qint64(const Workspace &)> count;
};

/// One place of the sidebar. Owns its widgets; reads through the workspace and redraws from Workspace::changed.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(PageInfo info, UiContext &context, QWidget *parent)
        : QWidget(parent)
        , m_info(std::move(info))
        , m_context(context)
    {
        setObjectName(m_info.id + QStringLiteral("Page"));
    }
    /// A page that goes while a field has the focus still saves that field (the form hears that the focus left), but
    /// by then it is no page any more: what it did on a change must not be called.
    ~Page() override { m_context.workspace.disconnect(this); }

    /// Also the key under which the page keeps its state in the settings.
    QString id() const { return m_info.id; }
    QString title() const { return m_info.title; }
    QString iconName() const { return m_info.icon; }
    /// Whether a record of this kind is shown here.
    bool shows(EntityKind kind) const { return m_info.shown.contains(kind); }
    /// Selects the record; the page must show it even when a filter would hide it. `flash` after undo and redo.
    virtual void showRecord(Ref ref, bool flash) = 0;
    /// Shows the list in which the record stands, after many of them came at once.
    virtual void showListOf(Ref ref) { showRecord(ref, false); }
    /// The record that is shown; empty when none is. For back and forward, printing and History.
    virtual Ref currentRecord() const { return {}; }
    /// Ctrl+N, Ctrl+F, Ctrl+P and Del of the frame. False when the page has nothing to do for it.
    virtual bool createNew(const QString & /*typed*/ = {}) { return false; }
    virtual bool focusFilter() { return false; }
    virtual bool print() { return false; }
    virtual bool deleteCurrent() { return false; }
    /// What Ctrl+1 … Ctrl+9 put the focus into; nullptr: whatever comes first.
    virtual QWidget *list() const { return nullptr; }
    /// Writes what is still being typed; called before leaving the page, printing, undo and closing.
    virtual void commitPending() {}
    /// Where somebody stands in the page: the record, and what a page adds (search, filter, section). In another
    /// language the pages are built anew, and stand there again.
    virtual QVariantMap place() const { return {{QStringLiteral("record"), QVariant::fromValue(currentRecord())}}; }
    virtual void setPlace(const QVariantMap &place)
    {
        if (const Ref ref = place.value(QStringLiteral("record")).value<Ref>())
            showRecord(ref, false);
    }

    UiContext &context() const { return m_context; }

private:
    PageInfo m_info;
    UiContext &m_context;
};

} // namespace scd
