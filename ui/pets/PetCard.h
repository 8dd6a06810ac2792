#pragma once

#include "clinic/Pet.h"

#include <QAbstractButton>

namespace frontpaw::ui {

/// A pet on My pets: face, name, what it is, what is due, the last visit. A button: Enter opens the pet's
/// page.
class PetCard final : public QAbstractButton
{
    Q_OBJECT

public:
    PetCard(const clinic::Pet& pet, QDate today, QWidget* parent = nullptr);

    [[nodiscard]] PetId pet() const { return m_pet; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QLayout* head(const clinic::Pet& pet, const QString& what) const;
    [[nodiscard]] QWidget* pills(const clinic::Pet& pet, QDate today, QStringList& said) const;

    PetId m_pet;
};

} // namespace frontpaw::ui
