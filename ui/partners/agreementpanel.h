#pragma once

#include "models/domain/agreement.h"
#include "ui/widgets/page.h"

#include <QWidget>

namespace scd {

class AttachmentList;
class PageHeader;
class RecordForm;
class RowsEditor;

/// One agreement: its data, who signed, and its scans. A sub-page of the partner with a way back to the list.
class AgreementPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementPanel(UiContext &context, QWidget *parent = nullptr);

    void setAgreement(AgreementId agreement);
    AgreementId agreement() const { return m_agreement; }
    bool commit();
    void flash(Ref ref);
    RecordForm *form() const { return m_form; }
    RowsEditor *signatories() const { return m_signatories; }
    AttachmentList *attachments() const { return m_attachments; }

Q_SIGNALS:
    void backPressed();
    void deleteRequested();
    void stateTextChanged(const QString &text);

private:
    void updateHeader();

    UiContext &m_context;
    AgreementId m_agreement;
    PageHeader *m_header = nullptr;
    RecordForm *m_form = nullptr;
    RowsEditor *m_signatories = nullptr;
    AttachmentList *m_attachments = nullptr;
};

} // namespace scd
