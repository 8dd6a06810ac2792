#pragma once

#include "clinic/Client.h"
#include "ui/signin/SignInPage.h"
#include "ui/widgets/RowModel.h"

#include <map>

namespace frontpaw::ui {

class RowList;
class StepTrail;
class Text;

/// A family shares the phone: after the right code, who is it? The names are read only now.
class ChooseClientPage final : public SignInPage
{
    Q_OBJECT

public:
    ChooseClientPage(auth::SignInFlow& flow, const DeskServices& services, QWidget* parent);

    void render() override;
    [[nodiscard]] QWidget& firstField() override;

protected:
    void retranslate() override;

private:
    struct Person
    {
        QString name;
        QString pets;
    };
    void askNames();
    void showRows();

    StepTrail* m_trail;
    Text* m_heading;
    Text* m_explanation;
    RowList* m_list;
    RowModel m_rows;
    std::vector<ClientId> m_family;
    std::map<ClientId, Person> m_people;
};

} // namespace frontpaw::ui
