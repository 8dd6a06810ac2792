#pragma once

#include "auth/Profile.h"
#include "ui/signin/SignInPage.h"

#include <QMap>

namespace frontpaw::ui {

class Button;
class CheckField;
class ChoiceField;
class Field;
class NoticeBox;
class ProblemLine;
class StepTrail;
class Text;

/// What is missing to open My pets: two names and one tick; the rest may wait. What is typed is kept in the
/// flow at every key, so that nothing is lost by being left half-way.
class ProfilePage final : public SignInPage
{
    Q_OBJECT

public:
    ProfilePage(auth::SignInFlow& flow, const DeskServices& services, QWidget* parent);

    void render() override;
    [[nodiscard]] QWidget& firstField() override;

protected:
    void retranslate() override;
    /// Enter on a list or a tick ends the page too, as it does in a field.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void connectControls();
    void addSpecies();
    void fill(const auth::Profile& draft);
    [[nodiscard]] auth::Profile profile() const;
    void keep();
    void submit();
    void renderProblems();
    void showProblem(const auth::ProfileProblem& problem);
    [[nodiscard]] QWidget* controlOf(auth::ProfileProblem::Field field) const;

    StepTrail* m_trail;
    Text* m_heading;
    Text* m_explanation;
    Field* m_firstName;
    Field* m_lastName;
    Field* m_email;
    Field* m_address;
    NoticeBox* m_notice;
    CheckField* m_under18;
    Field* m_parentName;
    Field* m_petName;
    ChoiceField* m_petSpecies;
    ProblemLine* m_problem;
    Button* m_park;
    Button* m_open;
    std::vector<auth::ProfileProblem> m_shown;
    auth::SignInState::Step m_stepBefore{};
};

} // namespace frontpaw::ui
