#pragma once

#include "models/domain/attachment.h"
#include "ui/widgets/page.h"

#include <QTemporaryDir>

class QPushButton;
class QVBoxLayout;

namespace scd {

class MessageStrip;
class PlainLabel;

/// The scans of an agreement: added with a dialog or by dropping files, opened, copied out, removed.
class AttachmentList : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentList(UiContext &context, QWidget *parent = nullptr);

    void setAgreement(AgreementId agreement);
    void addFiles(const QStringList &paths);
    int count() const { return static_cast<int>(m_rows.size()); }
    QString messageText() const;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    QWidget *makeRow(const Attachment &attachment);
    void open(const Attachment &attachment);
    void copyOut(const Attachment &attachment);
    void remove(const Attachment &attachment);
    void say(const Error &error, const QString &fileName);

    UiContext &m_context;
    AgreementId m_agreement;
    QVBoxLayout *m_layout = nullptr;
    QList<QWidget *> m_rows;
    PlainLabel *m_hint = nullptr;
    MessageStrip *m_message = nullptr;
    QPushButton *m_add = nullptr;
    QTemporaryDir m_folder; ///< what was opened; gone with the page
    bool m_dragging = false;
};

} // namespace scd
