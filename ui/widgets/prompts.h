#pragma once

#include "models/domain/result.h"

#include <QString>
#include <QStringList>

class QPrinter;
class QWidget;

namespace scd {

/// Everything that would stop and ask: questions, file names, printers, error boxes, other programs. The program answers through
/// dialogs (WidgetPrompts), tests through queued answers (tests/support/fakeprompts.h), so that no test ever waits.
class Prompts
{
public:
    virtual ~Prompts() = default;

    /// A question before something that cannot be undone. `verb` is the text of the button that does it.
    virtual bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &verb) = 0;
    /// "" when the person gave up. `filter` as QFileDialog takes it.
    virtual QString openFileName(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual QString saveFileName(QWidget *parent, const QString &title, const QString &proposal,
                                 const QString &filter) = 0;
    /// Sets up the printer; false when the person gave up.
    virtual bool choosePrinter(QWidget *parent, QPrinter &printer) = 0;
    /// Says what happened, what is safe and what to do.
    virtual void showError(QWidget *parent, const Error &error) = 0;
    /// Shows a folder in the system's program for files.
    virtual void openFolder(const QString &path) = 0;
    /// One of several ways on; -1 when the person gave up. The first is the default.
    virtual int choose(QWidget *parent, const QString &title, const QString &text, const QStringList &verbs) = 0;
};

} // namespace scd
