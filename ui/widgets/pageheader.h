#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class QPushButton;

namespace scd {

class ChipLabel;
class FlowLayout;
class PlainLabel;

/// A title over a group of fields or rows, with an optional flat button at its end ("Add…").
class SectionHeader : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeader(QWidget *parent = nullptr);
    explicit SectionHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QPushButton *addButton(const QString &text, const QString &iconName = {});

private:
    PlainLabel *m_title = nullptr;
    QHBoxLayout *m_row = nullptr;
};

/// The head of a page or a record: title, status, one line of facts, buttons that wrap where it is narrow. Where they
/// would take more than two lines, all but the first are in a menu: the record below needs the room.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// ISO 3166 alpha-2: a flag before the title; "" for none.
    void setCountry(const QString &country);
    ChipLabel *chip() const { return m_chip; }
    /// The first one that is `primary` is filled; a page has one of them.
    QPushButton *addButton(const QString &text, const QString &iconName = {}, bool primary = false);
    /// "Saved", "Saved 2 minutes ago": quiet, at the end of the head.
    void setState(const QString &state);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void drawFlag();
    void fold();
    int linesFor(int width) const;
    void fillMore();

    QWidget *m_flag = nullptr;
    QString m_country;
    PlainLabel *m_title = nullptr;
    ChipLabel *m_chip = nullptr;
    PlainLabel *m_subtitle = nullptr;
    PlainLabel *m_state = nullptr;
    QWidget *m_buttonArea = nullptr;
    FlowLayout *m_buttons = nullptr;
    QList<QPushButton *> m_actions;
    QPushButton *m_more = nullptr;
    bool m_isFolded = false;
};

} // namespace scd
