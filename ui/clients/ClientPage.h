#pragma once

#include "clinic/Client.h"
#include "ui/pets/ClientContext.h"
#include "ui/shell/DeskServices.h"

#include <QWidget>

namespace frontpaw::ui {

class Button;
class CheckField;
class Field;
class ProblemLine;
class Text;

/// A client's details: names, e-mail, address, phones, and the ticks, which are taken back as easily as
/// given.
class ClientPage final : public QWidget
{
    Q_OBJECT

public:
    ClientPage(const ClientContext& context, const DeskServices& services, QWidget* parent = nullptr);

    [[nodiscard]] QWidget& firstField();

Q_SIGNALS:
    void saved();
    void leaveWanted();
    void announced(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void fill(const clinic::Client& client);
    void showConsentDates();
    void save();
    [[nodiscard]] clinic::ClientChange change() const;
    [[nodiscard]] bool hasProblems();

    const ClientContext m_context;
    const DeskServices& m_services;
    clinic::Client m_client;
    Text* m_heading;
    Text* m_phones;
    Field* m_firstName;
    Field* m_lastName;
    Field* m_email;
    Field* m_address;
    Text* m_consentHeading;
    Text* m_consentNote;
    CheckField* m_care;
    CheckField* m_reminders;
    CheckField* m_messages;
    CheckField* m_under18;
    Field* m_parentName;
    ProblemLine* m_problem;
    Button* m_back;
    Button* m_save;
};

} // namespace frontpaw::ui
