#pragma once

#include "clinic/Client.h"
#include "ui/shell/DeskServices.h"
#include "ui/widgets/RowModel.h"

#include <QWidget>

namespace frontpaw::ui {

class Button;
class EmptyState;
class ProblemLine;
class RowList;
class Text;

/// All clients by name, a page at a time; Enter opens a file as staff. Searching is the box's on top of the
/// window.
class ClientsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ClientsPage(const DeskServices& services, QWidget* parent = nullptr);

    [[nodiscard]] QWidget& firstField();

Q_SIGNALS:
    void fileWanted(const frontpaw::ClientId& client);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void ask(int offset);
    void showRows();
    [[nodiscard]] Row rowOf(const clinic::Client& client) const;

    const DeskServices& m_services;
    Text* m_heading;
    Text* m_explanation;
    ProblemLine* m_problem;
    RowList* m_list;
    EmptyState* m_nobody;
    Button* m_previous;
    Button* m_next;
    RowModel m_rows;
    int m_offset = 0;
    std::vector<clinic::Client> m_clients;
};

} // namespace frontpaw::ui
