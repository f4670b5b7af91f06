#pragma once

#include "models/domain/person.h"
#include "ui/widgets/smalldialog.h"

#include <memory>

namespace scd {

namespace Ui {
class NewPersonDialog;
}

/// Asks for what is known first: name, home, one contact. Says who in the file has nearly the same name, so that nobody
/// gets there twice.
class NewPersonDialog : public SmallDialog
{
    Q_OBJECT

public:
    explicit NewPersonDialog(UiContext &context, QWidget *parent = nullptr);
    ~NewPersonDialog() override;

    void setTyped(const QString &name);
    PersonId created() const { return m_created; }
    /// The people who may be the same one; for tests.
    QString similarText() const;

protected:
    Status apply() override;

private:
    Person typed() const;
    void updateSimilar();

    std::unique_ptr<Ui::NewPersonDialog> m_ui;
    PersonId m_created;
};

} // namespace scd
