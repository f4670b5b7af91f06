#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace scd {

/// A PDF looked at with the tools that other people use: poppler, qpdf, zbar.
class PaperTools
{
public:
    explicit PaperTools(const QByteArray &pdf);

    /// Whether the tools are installed; tests skip where they are not.
    static bool areThere();
    QString text() const; ///< pdftotext -layout
    QStringList pages() const;
    QString info() const;
    int pageCount() const;
    /// Fonts that are not embedded; an empty list is what is wanted.
    QStringList looseFonts() const;
    int fontCount() const;
    bool isSound() const; ///< qpdf --check
    QString qrText(int page) const;
    QString raw() const; ///< qpdf --qdf: the objects as text

private:
    QString path() const { return m_folder.filePath(QStringLiteral("document.pdf")); }

    QTemporaryDir m_folder;
};

/// The PNG pictures of a test go to this folder when SCD_PICTURES names one.
QString pictureFolder();

} // namespace scd
