#pragma once

#include "ui/theme/Icon.h"

#include <QAbstractButton>

namespace frontpaw::ui {

/// A card that is a button, dashed: the place where the next thing would stand ("Add a pet").
class ActionCard final : public QAbstractButton
{
    Q_OBJECT

public:
    /// `name` "addPet" makes the object name "addPetButton".
    ActionCard(const QString& name, Icon icon, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
};

} // namespace frontpaw::ui
