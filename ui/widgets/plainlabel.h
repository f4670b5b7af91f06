#pragma once

#include <QLabel>

namespace scd {

/// Keeps the font of a widget at `factor` times the program's font, also when the text size changes.
void setFontScale(QWidget *widget, qreal factor, QFont::Weight weight = QFont::Normal);

/// A label for text from people: always plain text. Its role gives size, weight and colour.
class PlainLabel : public QLabel
{
    Q_OBJECT
    Q_PROPERTY(Role role READ role WRITE setRole)
    Q_PROPERTY(bool elided READ isElided WRITE setElided)

public:
    /// Title: the page (×1.7); Heading: a list or dialog (×1.35); Section: a group of fields; Secondary: small and
    /// grey.
    enum class Role { Body, Strong, Secondary, Section, Heading, Title, Error };
    Q_ENUM(Role)

    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, Role role = Role::Body, QWidget *parent = nullptr);

    Role role() const { return m_role; }
    void setRole(Role role);
    /// One line that ends in "…" where it does not fit; the whole text is the tool tip then.
    bool isElided() const { return m_elided; }
    void setElided(bool elided);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void recolour();

    Role m_role = Role::Body;
    bool m_elided = false;
    bool m_recolouring = false;
};

} // namespace scd
