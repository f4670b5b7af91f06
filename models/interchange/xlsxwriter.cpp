#include "models/interchange/xlsxwriter.h"

#include "models/domain/output.h"
#include "models/interchange/workbookwriter_p.h"

#include <QFile>
#include <QTemporaryDir>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

Error writeFailure(const QString &detail)
{
    return failure(errorKindOf(errno), detail);
}

} // namespace

Result<QByteArray> toXlsx(const QList<Sheet> &sheets, const XlsxOptions &options, const Progress &progress)
{
    constexpr qint64 reportedEvery = 500;
    const QTemporaryDir folder;
    if (!folder.isValid())
        return writeFailure(u"folder"_s);
    QByteArray folderName = QFile::encodeName(folder.path());
    const QString path = folder.filePath(u"book.xlsx"_s);
    // Rows go to the disk one by one: the other way keeps all texts in a table that becomes slow with many.
    lxw_workbook_options settings{LXW_TRUE, folderName.data(), LXW_FALSE};
    errno = 0;
    lxw_workbook *workbook = workbook_new_opt(QFile::encodeName(path).constData(), &settings);
    if (workbook == nullptr)
        return writeFailure(u"workbook"_s);
    qint64 total = 1;
    for (const Sheet &sheet : sheets)
        total += sheet.rows.size();
    qint64 written = 0;
    const auto goOn = [&] {
        ++written;
        return !progress || written % reportedEvery != 0 || progress(static_cast<int>(written * 90 / total));
    };
    WorkbookWriter writer(workbook);
    Status filled = Done{};
    for (const Sheet &sheet : sheets) {
        filled = writer.add(sheet, options.hasHeaderRow, goOn);
        if (!filled)
            break;
    }
    // Closing frees the workbook in any case.
    const lxw_error closed = workbook_close(workbook);
    if (!filled)
        return filled.error();
    if (closed != LXW_NO_ERROR)
        return writeFailure(QString::fromLatin1(lxw_strerror(closed)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return writeFailure(u"read"_s);
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError || bytes.isEmpty())
        return writeFailure(u"read"_s);
    if (progress && !progress(100))
        return failure(ErrorKind::Cancelled);
    return bytes;
}

} // namespace scd
