#pragma once

#include "auth/StaffDoor.h"

#include <QTimeZone>
#include <QWidget>

namespace frontpaw::ui {

class Button;
class ChoiceField;
class PinField;
class ProblemLine;
class Text;

/// Who sits at the desk: a name and a PIN.
class StaffPage final : public QWidget
{
    Q_OBJECT

public:
    /// `zone`: the clinic's local time, for the end of a wait.
    StaffPage(auth::StaffDoor& door, QTimeZone zone, QWidget* parent = nullptr);

Q_SIGNALS:
    void signedIn(const frontpaw::auth::StaffMember& member);
    void announced(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void submit();
    void show(const auth::StaffRefusal& refusal);

    auth::StaffDoor& m_door;
    QTimeZone m_zone;
    Text* m_heading;
    ChoiceField* m_name;
    Text* m_pinLabel;
    PinField* m_pin;
    ProblemLine* m_problem;
    Button* m_enter;
};

} // namespace frontpaw::ui
