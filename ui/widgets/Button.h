#pragma once

#include "ui/theme/Paint.h"

#include <QKeySequence>
#include <QPushButton>

class QShortcut;

namespace frontpaw::ui {

/// A push button: primary (at most one on a page), secondary, or quiet like a link. A button without text
/// shows only its icon and needs an accessible name.
class Button : public QPushButton
{
    Q_OBJECT

public:
    /// `name` is the stem of the object name: "resend" becomes "resendButton".
    explicit Button(const QString& name, ButtonKind kind = ButtonKind::Secondary, QWidget* parent = nullptr);

    void setKind(ButtonKind kind);
    void setLeading(std::optional<Icon> icon);
    /// Of a quiet button, on a banner of the same tone.
    void setTone(Tone tone);
    /// Presses the button while it is shown; said in the tool tip.
    void setKey(const QKeySequence& key);
    [[nodiscard]] QKeySequence key() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] ButtonLook look() const;

    ButtonKind m_kind;
    Tone m_tone = Tone::Accent;
    std::optional<Icon> m_leading;
    QShortcut* m_shortcut = nullptr;
};

} // namespace frontpaw::ui
