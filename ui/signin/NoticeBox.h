#pragma once

#include "auth/Profile.h"

#include <QWidget>

namespace frontpaw::ui {

class Card;
class CheckField;
class ProblemLine;
class Text;

/// The notice in the language of the page, with one tick for each purpose: what is kept, why, and that it can
/// be taken back (DPDP Act 2023, sections 5 and 6). Nothing is ticked beforehand.
class NoticeBox final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBox(QWidget* parent = nullptr);

    [[nodiscard]] auth::ConsentTicks ticks() const;
    void setTicks(const auth::ConsentTicks& ticks);
    void setProblem(const QString& problem);
    /// What belongs to the agreement: who else has to give it.
    void addBelow(QWidget& widget);
    [[nodiscard]] CheckField& care() const { return *m_care; }

Q_SIGNALS:
    /// By the user.
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Card* m_box;
    Text* m_notice;
    CheckField* m_care;
    CheckField* m_reminders;
    CheckField* m_messages;
    ProblemLine* m_problem;
};

} // namespace frontpaw::ui
