#pragma once

#include "ui/widgets/page.h"

#include <functional>

namespace scd {

/// Remembers what a page asked the frame to do.
class FakeNavigator final : public Navigator
{
public:
    void open(Ref ref) override { opened << ref; }
    void openList(Ref ref) override { lists << ref; }
    void createBeside(const QString &pageId, const QString &typed) override
    {
        created << (typed.isEmpty() ? pageId : pageId + QStringLiteral(": ") + typed);
        if (onCreate)
            onCreate();
    }
    void openPage(const QString &pageId) override { pages << pageId; }
    void toast(const QString &text, bool undo) override
    {
        toasts << text;
        lastToastHasUndo = undo;
    }
    void toastSaved(const QString &text, const QString &path) override
    {
        toast(text, false);
        saved << path;
    }
    void print(DelegationId delegation, const QString &document) override
    {
        printed << QStringLiteral("%1 %2").arg(delegation.value).arg(document);
    }
    void showHistory(Ref ref) override { histories << ref; }
    void importTable(const QString &purpose, Ref into) override { imports << std::pair(purpose, into); }

    QList<Ref> opened;
    QList<Ref> lists;
    QStringList created;
    std::function<void()> onCreate; ///< what a person would do in the dialog
    QStringList pages;
    QStringList toasts;
    bool lastToastHasUndo = false;
    QStringList saved; ///< files and folders that were said to be written
    QStringList printed;
    QList<Ref> histories;
    QList<std::pair<QString, Ref>> imports;
};

} // namespace scd
