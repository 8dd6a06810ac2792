#pragma once

#include "ui/theme/Icon.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace frontpaw::ui {

class Button;
class Text;

/// A sentence of the page about what just happened or is going on: icon, bold lead, text, and at the end a
/// quiet note or one action.
class Banner final : public QWidget
{
    Q_OBJECT

public:
    /// `name` "booked" makes the object names "bookedBanner", "bookedActionButton".
    explicit Banner(const QString& name, Tone tone = Tone::Neutral, QWidget* parent = nullptr);

    void setTone(Tone tone);
    /// `tone` of the icon alone, when it differs from the banner's.
    void setIcon(Icon icon, Tone tone);
    void setIcon(Icon icon) { setIcon(icon, m_tone); }
    void setMessage(const QString& lead, const QString& text);
    /// Empty hides it.
    void setNote(const QString& note);
    /// Empty hides it.
    void setAction(const QString& action);
    [[nodiscard]] Button& action() const { return *m_action; }

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyTheme();

    Tone m_tone;
    Icon m_icon = Icon::Info;
    Tone m_iconTone;
    Text* m_message;
    Text* m_note;
    Button* m_action;
};

} // namespace frontpaw::ui
