#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace scd {

class PlainLabel;

/// What an empty list or page shows: a drawing, one sentence, what to do.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setIcon(const QString &name);
    /// `title` says what will be here, `sentence` what it is good for.
    void setText(const QString &title, const QString &sentence);
    /// Empty texts hide the buttons.
    void setActions(const QString &primary, const QString &secondary = {});

Q_SIGNALS:
    void primaryClicked();
    void secondaryClicked();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void drawIcon();

    QString m_iconName;
    QLabel *m_icon = nullptr;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_sentence = nullptr;
    QPushButton *m_primary = nullptr;
    QPushButton *m_secondary = nullptr;
};

} // namespace scd
