#pragma once

#include "ui/signin/SignInPage.h"

namespace frontpaw::ui {

class Button;
class ChoiceField;
class Field;
class ProblemLine;
class StepTrail;
class Text;

/// The number of a client, where it was not typed into the box of the desk, or was refused. Keeps what was
/// typed.
class PhonePage final : public SignInPage
{
    Q_OBJECT

public:
    PhonePage(auth::SignInFlow& flow, const DeskServices& services, QWidget* parent);

    void render() override;
    [[nodiscard]] QWidget& firstField() override;

protected:
    void retranslate() override;

private:
    void build();
    void regroup();
    void submit();
    void showNumber();
    [[nodiscard]] QString wholeNumber() const;

    StepTrail* m_trail;
    Text* m_heading;
    Text* m_explanation;
    ChoiceField* m_country;
    Field* m_phone;
    ProblemLine* m_problem;
    Button* m_send;
    Button* m_park;
    QString m_known; ///< what the flow was told, or told us
};

} // namespace frontpaw::ui
