#pragma once

#include "clinic/Pet.h"
#include "ui/pets/ClientContext.h"
#include "ui/pets/PetPhotos.h"
#include "ui/shell/DeskServices.h"

#include <QWidget>

namespace frontpaw::ui {

class Avatar;
class Banner;
class Button;
class Card;
class Field;
class PetForm;
class PetHistory;
class Pill;
class ProblemLine;
class Text;

/// All that is known of one pet: face, weights over the years, vaccinations, allergies, notes, visits; and
/// what is changed there.
class PetPage final : public QWidget
{
    Q_OBJECT

public:
    PetPage(PetId pet, const ClientContext& context, const DeskServices& services, PetPhotos& photos,
            QWidget* parent = nullptr);

    [[nodiscard]] QWidget& firstField();

Q_SIGNALS:
    void leaveWanted();
    void announced(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    [[nodiscard]] QLayout* header();
    [[nodiscard]] QWidget* formCard();
    void connectControls();
    void retranslate();
    void ask();
    void show(const clinic::PetFile& file);
    void showAllergies();
    void startEditing();
    void stopEditing();
    void save();
    void choosePhoto();
    void takePhoto(const QString& file);
    void write(const clinic::PetChange& change, const QString& done);
    void tellProblem(const QString& sentence);
    [[nodiscard]] static QString sentenceFor(PhotoProblem problem);
    [[nodiscard]] QDate today() const;

    const PetId m_id;
    const ClientContext m_context;
    const DeskServices& m_services;
    PetPhotos& m_photos;
    clinic::PetFile m_file;

    Avatar* m_face;
    Text* m_name;
    Text* m_description;
    QWidget* m_allergies;
    Button* m_back;
    Button* m_edit;
    Button* m_photo;
    Button* m_removePhoto;
    Banner* m_news;
    ProblemLine* m_problem;
    Card* m_formCard;
    PetForm* m_form;
    Field* m_newAllergy;
    Field* m_newNote;
    Button* m_cancel;
    Button* m_save;
    PetHistory* m_history;
};

} // namespace frontpaw::ui
