#pragma once

#include "ui/pets/ClientContext.h"
#include "ui/shell/DeskServices.h"

#include <QWidget>

namespace frontpaw::ui {

class Button;
class PetForm;
class ProblemLine;
class Text;

/// A new pet of a client: name and species, the rest may wait.
class AddPetPage final : public QWidget
{
    Q_OBJECT

public:
    AddPetPage(const ClientContext& context, const DeskServices& services, QWidget* parent = nullptr);

    [[nodiscard]] QWidget& firstField();

Q_SIGNALS:
    void added(const QString& name);
    void leaveWanted();
    void announced(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void save();

    const ClientContext m_context;
    const DeskServices& m_services;
    Text* m_heading;
    PetForm* m_form;
    ProblemLine* m_problem;
    Button* m_cancel;
    Button* m_save;
};

} // namespace frontpaw::ui
