#pragma once

#include "desk/DeskAdmin.h"

#include <QWidget>

namespace frontpaw::ui {

class Button;
class ChoiceField;
class Field;
class PinField;
class ProblemLine;
class Text;

/// The first start of a profile that is not the demo: the clinic's name and country, its first manager and a
/// PIN.
class FirstStartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStartPage(desk::DeskAdmin& admin, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The clinic is there; the desk can be opened.
    void made();
    void announced(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void addCountries();
    void retranslate();
    void submit();
    [[nodiscard]] bool showProblems();
    void make(desk::NewClinic clinic);
    void say(const QString& sentence);

    desk::DeskAdmin& m_admin;
    Text* m_heading;
    Text* m_lead;
    Field* m_clinic;
    ChoiceField* m_country;
    Field* m_manager;
    Text* m_pinLabel;
    PinField* m_pin;
    ProblemLine* m_problem;
    Button* m_make;
};

} // namespace frontpaw::ui
