#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;

namespace scd {

/// Files that are dropped anywhere on a window. While they are held over it, the window says what dropping does. The
/// menu's twin of it is File > Import.
class DropZone : public QObject
{
    Q_OBJECT

public:
    explicit DropZone(QWidget *window);

    /// The files of this computer in it.
    static QStringList filesIn(const QMimeData *data);
    /// A committee is opened, not imported.
    static bool isCommittee(const QString &path);
    /// What the window says meanwhile.
    void setText(const QString &text);
    void setEnabled(bool enabled) { m_enabled = enabled; }
    bool isHintShown() const;

Q_SIGNALS:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window = nullptr;
    QWidget *m_hint = nullptr;
    bool m_enabled = true;
};

} // namespace scd
