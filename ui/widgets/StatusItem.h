#pragma once

#include "ui/theme/Icon.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <optional>

namespace frontpaw::ui {

class Text;

/// One quiet sentence of the StatusLine. Hidden while it has no text.
class StatusItem final : public QWidget
{
    Q_OBJECT

public:
    StatusItem(const QString& name, QWidget* parent);

    /// `tone` colours the icon; the text stays quiet.
    void show(std::optional<Icon> icon, const QString& text, Tone tone = Tone::Neutral);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyTheme();

    Text* m_text;
    std::optional<Icon> m_icon;
    Tone m_tone = Tone::Neutral;
};

} // namespace frontpaw::ui
