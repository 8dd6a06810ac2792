#pragma once

#include "ui/signin/SignInPage.h"

namespace frontpaw::ui {

class Banner;
class Button;
class KeyHints;
class Text;

/// The number has to wait: until which clock time, how long that still is, and what can be done meanwhile.
class BlockedPage final : public SignInPage
{
    Q_OBJECT

public:
    BlockedPage(auth::SignInFlow& flow, const DeskServices& services, QWidget* parent);

    void render() override;
    void tick() override;
    [[nodiscard]] QWidget& firstField() override;

protected:
    void retranslate() override;

private:
    [[nodiscard]] std::optional<Instant> until() const;

    Text* m_heading;
    Text* m_number;
    Banner* m_reason;
    Text* m_countdown;
    Text* m_help;
    Button* m_again;
    Button* m_otherNumber;
    KeyHints* m_hints;
};

} // namespace frontpaw::ui
