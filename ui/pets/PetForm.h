#pragma once

#include "clinic/Pet.h"

#include <QWidget>

namespace frontpaw::ui {

class ChoiceField;
class Field;

/// The fields of a pet: name and species are needed, the rest may wait. Shared by the new pet and the one
/// that is changed.
class PetForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PetForm(QWidget* parent = nullptr);

    void fill(const clinic::Pet& pet);
    /// What differs from what was filled in; all that is typed for a new pet. Texts that are no day or no
    /// number are told at their field and make it nothing.
    [[nodiscard]] std::optional<clinic::PetChange> change();
    void showProblems(const std::vector<clinic::PetProblem>& problems);
    [[nodiscard]] QWidget& firstField();

Q_SIGNALS:
    void edited();
    /// Enter in a field.
    void submitted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void clearProblems();
    [[nodiscard]] bool readBirthday(clinic::PetChange& change);
    [[nodiscard]] bool readWeight(clinic::PetChange& change);

    std::optional<clinic::Pet> m_before;
    Field* m_name;
    ChoiceField* m_species;
    Field* m_breed;
    Field* m_colour;
    ChoiceField* m_sex;
    Field* m_born;
    Field* m_weight;
};

} // namespace frontpaw::ui
