#pragma once

#include <QProcess>
#include <QStringList>

#include <functional>

namespace scd {

/// storage_child, run to its end or killed, and what it said.
struct Child
{
    QStringList lines;
    bool isFaultStruck = false; ///< the shim's call number was reached

    int acknowledged() const { return static_cast<int>(lines.filter(QStringLiteral("ok ")).size()); }
    QStringList errors() const { return lines.filter(QStringLiteral("error ")); }
    bool reachedTheEnd() const { return lines.contains(QStringLiteral("done")); }
    qint64 steps() const { return last().section(u' ', 1, 1).toLongLong(); }
    QString digest() const { return last().section(u' ', 2, 2); }
    QString last() const
    {
        const QStringList ok = lines.filter(QStringLiteral("ok "));
        return ok.isEmpty() ? QString() : ok.last();
    }
};

/// Starts the child; `whileRunning` may kill it and gives up waiting when it returns.
inline Child runChild(const QStringList &arguments, const QMap<QString, QString> &environment = {},
                      const std::function<void(QProcess &)> &whileRunning = {})
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (auto it = environment.begin(); it != environment.end(); ++it)
        variables.insert(it.key(), it.value());
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(STORAGE_CHILD), arguments);
    if (process.waitForStarted() && whileRunning)
        whileRunning(process);
    process.waitForFinished(60'000);
    Child child;
    const QString output = QString::fromUtf8(process.readAllStandardOutput());
    // A line that was cut by the kill was not said.
    child.lines = output.left(output.lastIndexOf(u'\n') + 1).split(u'\n', Qt::SkipEmptyParts);
    child.isFaultStruck = process.readAllStandardError().contains("FAULT");
    return child;
}

} // namespace scd
