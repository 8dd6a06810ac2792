#pragma once

#include "ui/signin/SignInPage.h"

namespace frontpaw::ui {

class Button;
class CodeField;
class DeliveryLine;
class KeyHints;
class ProblemLine;
class StepTrail;
class Text;

/// The code: where it went, what became of it, the field, and the ways out. The first try goes by itself with
/// the last digit; after a wrong one Enter sends it, so that a slip can be mended.
class CodePage final : public SignInPage
{
    Q_OBJECT

public:
    CodePage(auth::SignInFlow& flow, const DeskServices& services, QWidget* parent);

    void render() override;
    void tick() override;
    [[nodiscard]] QWidget& firstField() override;

protected:
    void retranslate() override;

private:
    void build();
    void connectControls();
    void submit();
    void submitFirstTry();
    void noteChallenge();
    void renderDestination();
    void renderProblem();
    void renderCountdowns();
    [[nodiscard]] QString news() const;
    [[nodiscard]] bool isExpired() const;

    StepTrail* m_trail;
    Text* m_heading;
    Text* m_destination;
    Button* m_wrongNumber;
    DeliveryLine* m_delivery;
    CodeField* m_code;
    ProblemLine* m_problem;
    Button* m_resend;
    Text* m_triesLeft;
    KeyHints* m_hints;

    auth::ChallengeId m_challenge;
    bool m_tried = false;  ///< a code was wrong: from now on by Enter
    bool m_warned = false; ///< of the end of the code
    auth::SignInState::Step m_stepBefore{};
    QString m_toldDelivery;
};

} // namespace frontpaw::ui
