#pragma once

#include "clinic/Pet.h"
#include "clinic/Schedule.h"
#include "ui/shell/DeskServices.h"
#include "ui/widgets/RowModel.h"

#include <QWidget>

#include <map>

namespace frontpaw::ui {

class Button;
class ChoiceField;
class Field;
class KeyHints;
class ProblemLine;
class RowList;
class Text;

/// The next free times, of all vets first. The list has the keyboard: Enter takes the first, letters go into
/// the reason. It chooses; whoever shows it books.
class BookingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit BookingPage(const DeskServices& services, QWidget* parent = nullptr);

    /// Afresh; `forWhom` is a client's name, empty when nobody is known yet.
    void start(const QString& forWhom);
    /// Whom to choose from; none or one pet is no choice.
    void setPets(const std::vector<clinic::Pet>& pets);
    /// The booking did not go through; the times are asked anew.
    void tellProblem(const QString& sentence);
    [[nodiscard]] QWidget& firstField();

Q_SIGNALS:
    void chosen(const frontpaw::clinic::BookingIntention& booking);
    void leaveWanted();
    void announced(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void connectControls();
    void retranslate();
    void askVets();
    void askSlots(Instant from);
    void showSlots();
    void choose(int row);
    [[nodiscard]] Row rowOf(const clinic::Slot& slot) const;

    const DeskServices& m_services;
    Text* m_heading;
    Text* m_explanation;
    ChoiceField* m_vet;
    ChoiceField* m_pet;
    Field* m_reason;
    ProblemLine* m_problem;
    RowList* m_list;
    Text* m_nothing;
    Button* m_later;
    Button* m_back;
    KeyHints* m_hints;
    RowModel m_rows;
    QString m_forWhom;
    bool m_forClient = false; ///< in a client's own pages, where it is booked at once
    std::map<clinic::ResourceId, clinic::Resource> m_vets;
    std::vector<clinic::Slot> m_slots;
    int m_question = 0; ///< answers to earlier ones are dropped
};

} // namespace frontpaw::ui
