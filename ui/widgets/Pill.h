#pragma once

#include "ui/theme/Icon.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <optional>

namespace frontpaw::ui {

/// A short state on a soft ground: "waiting 14 min".
class Pill final : public QWidget
{
    Q_OBJECT

public:
    explicit Pill(Tone tone = Tone::Neutral, QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    void setTone(Tone tone);
    void setIcon(std::optional<Icon> icon);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Tone m_tone;
    std::optional<Icon> m_icon;
};

} // namespace frontpaw::ui
