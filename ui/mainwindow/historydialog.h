#pragma once

#include "ui/widgets/page.h"

#include <QDialog>

class QPushButton;
class QScrollArea;

namespace scd {

class CardView;
class HistoryModel;
class PlainLabel;

/// Who changed what and when, of one record or of all; each change can be taken back.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(UiContext &context, Ref ref, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showStep();
    void revert();

    UiContext &m_context;
    Ref m_ref;
    HistoryModel *m_model = nullptr;
    CardView *m_list = nullptr;
    PlainLabel *m_heading = nullptr;
    QScrollArea *m_scroll = nullptr;
    QPushButton *m_revert = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace scd
