#include "ui/partners/attachmentlist.h"

#include "models/domain/text.h"
#include "ui/partners/attachmentfiles.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sentences.h"
#include "ui/widgets/theme.h"

#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace scd {

AttachmentList::AttachmentList(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_layout(new QVBoxLayout)
    , m_hint(new PlainLabel(tr("Drop a scan here (PDF, JPEG or PNG, up to 10 MB), or choose it."),
                            PlainLabel::Role::Secondary, this))
    , m_message(new MessageStrip(this))
    , m_add(new QPushButton(icon(QLatin1StringView("mail-attachment")), tr("Add a scan…"), this))
{
    const int unit = qRound(em(this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit, unit * 3 / 4, unit, unit * 3 / 4);
    column->setSpacing(unit / 2);
    column->addWidget(m_message);
    column->addLayout(m_layout);
    auto *line = new QHBoxLayout;
    m_hint->setWordWrap(true);
    line->addWidget(m_hint, 1);
    line->addWidget(m_add);
    column->addLayout(line);
    m_message->hide();
    m_add->setEnabled(!context.workspace.isReadOnly());
    setAcceptDrops(!context.workspace.isReadOnly());
    connect(m_message, &MessageStrip::closed, m_message, &QWidget::hide);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const QString path = m_context.prompts.openFileName(this, tr("Add a scan"),
                                                            tr("Scans (*.pdf *.jpg *.jpeg *.png);;All files (*)"));
        if (!path.isEmpty())
            addFiles({path});
    });
    connect(&context.workspace, &Workspace::changed, this, [this](const Changes &changes) {
        if (m_agreement && changes.touches(EntityKind::Attachment))
            refresh();
    });
}

void AttachmentList::setAgreement(AgreementId agreement)
{
    m_agreement = agreement;
    m_message->hide();
    refresh();
}

void AttachmentList::refresh()
{
    for (QWidget *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    if (m_agreement) {
        for (const Attachment &attachment :
             m_context.workspace.all<Attachment>({equals("agreement_id", m_agreement)}, {{"id"}})) {
            m_rows << makeRow(attachment);
            m_layout->addWidget(m_rows.last());
        }
    }
}

QWidget *AttachmentList::makeRow(const Attachment &attachment)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    const bool isPicture = attachment.mediaType.startsWith(QLatin1StringView("image/"));
    const QString name = shownLine(attachment.fileName);
    auto *open = new QPushButton(icon(QLatin1StringView(isPicture ? "image-x-generic" : "application-pdf")),
                                 QString(name).replace(u'&', QStringLiteral("&&")), row);
    open->setToolTip(tr("Open"));
    connect(open, &QPushButton::clicked, this, [this, attachment] { this->open(attachment); });
    line->addWidget(open);
    line->addWidget(new PlainLabel(m_context.formats().locale().formattedDataSize(attachment.size.value_or(0)),
                                   PlainLabel::Role::Secondary, row),
                    1);
    const auto addTool = [&](QLatin1StringView iconName, const QString &text, auto slot) {
        auto *button = new QToolButton(row);
        button->setIcon(icon(iconName));
        button->setAutoRaise(true);
        button->setToolTip(text);
        button->setAccessibleName(QStringLiteral("%1, %2").arg(text, name));
        connect(button, &QToolButton::clicked, this, slot);
        line->addWidget(button);
        return button;
    };
    addTool(QLatin1StringView("document-save-as"), tr("Save a copy…"), [this, attachment] { copyOut(attachment); });
    addTool(QLatin1StringView("edit-delete"), tr("Remove"), [this, attachment] {
        remove(attachment);
    })->setEnabled(!m_context.workspace.isReadOnly());
    return row;
}

void AttachmentList::addFiles(const QStringList &paths)
{
    m_message->hide();
    for (const QString &path : paths) {
        const auto result = attachFile(m_context.workspace, m_agreement, path);
        if (!result)
            say(result.error(), path.section(u'/', -1));
    }
}

void AttachmentList::say(const Error &error, const QString &fileName)
{
    //: %1 is the name of a file, %2 a sentence that says what happened.
    m_message->setMessage(MessageStrip::Kind::Error, tr("%1: %2").arg(shownLine(fileName), errorSentence(error)));
    m_message->setAction({});
    m_message->show();
}

QString AttachmentList::messageText() const
{
    return m_message->isHidden() ? QString() : m_message->text();
}

void AttachmentList::open(const Attachment &attachment)
{
    // The name that it came with is not trusted with a folder or a program: only the ending of its type is used.
    const QString ending = attachment.mediaType == QLatin1StringView("application/pdf") ? QStringLiteral("pdf")
                           : attachment.mediaType == QLatin1StringView("image/png")     ? QStringLiteral("png")
                                                                                        : QStringLiteral("jpg");
    const QString path = m_folder.filePath(QStringLiteral("%1.%2").arg(attachment.id.value).arg(ending));
    if (const auto written = saveCopy(m_context.workspace, attachment, path); !written) {
        say(written.error(), attachment.fileName);
        return;
    }
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        say(failure(ErrorKind::Unexpected), attachment.fileName);
}

void AttachmentList::copyOut(const Attachment &attachment)
{
    const QString path =
        m_context.prompts.saveFileName(this, tr("Save a copy"), attachment.fileName, tr("All files (*)"));
    if (path.isEmpty())
        return;
    if (const auto written = saveCopy(m_context.workspace, attachment, path); !written)
        say(written.error(), attachment.fileName);
}

void AttachmentList::remove(const Attachment &attachment)
{
    const auto result = m_context.workspace.remove(attachment.id.ref());
    if (!result) {
        say(result.error(), attachment.fileName);
        return;
    }
    m_context.navigator.toast(tr("Scan removed: %1").arg(shownLine(attachment.fileName)), true);
}

void AttachmentList::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_agreement || !event->mimeData()->hasUrls())
        return;
    event->acceptProposedAction();
    m_dragging = true;
    update();
}

void AttachmentList::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_dragging = false;
    update();
    QWidget::dragLeaveEvent(event);
}

void AttachmentList::dropEvent(QDropEvent *event)
{
    m_dragging = false;
    update();
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    addFiles(paths);
}

void AttachmentList::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_dragging ? colors.accent : colors.border, m_dragging ? 2 : 1, Qt::DashLine));
    painter.setBrush(m_dragging ? colors.accentTint : QColor(Qt::transparent));
    const qreal radius = em(this) * 0.4;
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

} // namespace scd
