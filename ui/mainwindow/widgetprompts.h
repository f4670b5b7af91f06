#pragma once

#include "ui/widgets/prompts.h"

#include <QCoreApplication>

namespace scd {

/// Asks people, by dialogs. All texts are shown as plain text.
class WidgetPrompts final : public Prompts
{
    Q_DECLARE_TR_FUNCTIONS(scd::WidgetPrompts)

public:
    bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &verb) override;
    QString openFileName(QWidget *parent, const QString &title, const QString &filter) override;
    QString saveFileName(QWidget *parent, const QString &title, const QString &proposal,
                         const QString &filter) override;
    bool choosePrinter(QWidget *parent, QPrinter &printer) override;
    void showError(QWidget *parent, const Error &error) override;
    void openFolder(const QString &path) override;
    int choose(QWidget *parent, const QString &title, const QString &text, const QStringList &verbs) override;

private:
    QString m_folder; ///< of the file that was opened last
};

} // namespace scd
