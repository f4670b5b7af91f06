#include "models/domain/output.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace scd {

ErrorKind errorKindOf(int systemError)
{
    switch (systemError) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
    case EFBIG:
        return ErrorKind::DiskFull;
    case EROFS:
    case EACCES:
    case EPERM:
        return ErrorKind::ReadOnly;
    case ENOENT:
    case ENOTDIR:
        return ErrorKind::NotFound;
    default:
        return ErrorKind::InputOutput;
    }
}

Status writeOutput(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    if (path.isEmpty() || !info.absoluteDir().exists())
        return failure(ErrorKind::NotFound, u"no such folder"_s);
    if (info.exists() && (!info.isFile() || !info.isWritable()))
        return failure(ErrorKind::ReadOnly, u"target is not a writable file"_s);
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return failure(errorKindOf(errno), u"open"_s);
    errno = 0;
    if (file.write(bytes) != bytes.size()) {
        const int systemError = errno;
        file.cancelWriting();
        return failure(file.error() == QFileDevice::ResourceError ? ErrorKind::DiskFull : errorKindOf(systemError),
                       u"write"_s);
    }
    errno = 0;
    if (!file.commit())
        return failure(file.error() == QFileDevice::ResourceError ? ErrorKind::DiskFull : errorKindOf(errno),
                       u"commit"_s);
    return Done{};
}

QString fileNameOf(const QString &title, const QString &otherwise)
{
    static const QString apostrophes = u"'’‘`´"_s;
    static const QString separators = u"·•⇄↔→|/\\:—"_s;
    static const QRegularExpression dashes(u"\\s+-[\\s-]*|[\\s-]*-\\s+"_s);
    static const QRegularExpression ends(u"^[\\s-]+|[\\s-]+$"_s);
    static const QRegularExpression device(u"^(con|prn|aux|nul|com\\d|lpt\\d)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString name;
    for (const char32_t letter : title.normalized(QString::NormalizationForm_C).toStdU32String()) {
        const QString text = QString::fromUcs4(&letter, 1);
        if (QChar::isLetter(letter) || QChar::isMark(letter) || QChar::isDigit(letter))
            name += text;
        else if (separators.contains(text))
            name += u" - "_s;
        else if (QChar::category(letter) == QChar::Punctuation_Dash)
            name += u'-';
        else if (!apostrophes.contains(text))
            name += u' ';
    }
    constexpr qsizetype longest = 80;
    name = name.simplified().replace(dashes, u" - "_s).left(longest);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    name.remove(ends);
    if (name.isEmpty())
        return otherwise;
    return device.match(name).hasMatch() ? name + u" 1"_s : name;
}

QString proposedPath(const QString &title, const QString &otherwise, const QString &suffix)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = fileNameOf(title, otherwise);
    return folder.filePath(suffix.isEmpty() ? name : name + u'.' + suffix);
}

} // namespace scd
