#pragma once

#include "ui/widgets/prompts.h"

#include <QList>

namespace scd {

/// Answers questions from what a test put in; gives up ("no", "", -1) when nothing was put in. Remembers what was
/// asked.
class FakePrompts final : public Prompts
{
public:
    bool confirm(QWidget *, const QString &title, const QString &, const QString &) override
    {
        asked << title;
        return confirms.isEmpty() ? false : confirms.takeFirst();
    }
    QString openFileName(QWidget *, const QString &title, const QString &) override
    {
        asked << title;
        return fileNames.isEmpty() ? QString() : fileNames.takeFirst();
    }
    QString saveFileName(QWidget *, const QString &title, const QString &proposal, const QString &) override
    {
        asked << title;
        proposals << proposal;
        return fileNames.isEmpty() ? QString() : fileNames.takeFirst();
    }
    bool choosePrinter(QWidget *, QPrinter &) override { return false; }
    void showError(QWidget *, const Error &error) override { errors << error; }
    void openFolder(const QString &path) override { folders << path; }
    int choose(QWidget *, const QString &title, const QString &, const QStringList &) override
    {
        asked << title;
        return choices.isEmpty() ? -1 : choices.takeFirst();
    }

    // Answers
    QList<bool> confirms;
    QStringList fileNames;
    QList<int> choices;
    // What happened
    QStringList asked;
    QStringList proposals;
    QStringList folders; ///< that were to be opened
    QList<Error> errors;
};

} // namespace scd
