#pragma once

#include <QStackedWidget>

class QScrollArea;
class QVBoxLayout;

namespace scd {

class EmptyState;

/// The right side of a page: the chosen record in a scrolling column of readable width, or what to do when none is
/// chosen.
class DetailPane : public QStackedWidget
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);

    QVBoxLayout *column() const { return m_column; }
    EmptyState *emptyState() const { return m_empty; }
    void showRecord(bool record);
    void scrollToTop();
    /// At most so many em wide; default 50.
    void setColumnWidth(int ems);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();

    EmptyState *m_empty = nullptr;
    QScrollArea *m_area = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    int m_ems = 50;
};

} // namespace scd
