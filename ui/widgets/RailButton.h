#pragma once

#include "ui/theme/Icon.h"

#include <QAbstractButton>

namespace frontpaw::ui {

/// One entry of the Rail: an icon over its label, or the icon alone in a window too low for large text.
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const QString& name, Icon icon, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
};

} // namespace frontpaw::ui
