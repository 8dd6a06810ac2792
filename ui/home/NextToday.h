#pragma once

#include "clinic/Schedule.h"
#include "ui/shell/DeskServices.h"
#include "ui/widgets/RowModel.h"

#include <QWidget>

namespace frontpaw::ui {

class EmptyState;
class RowList;
class Text;

/// Who is expected next. Asks the schedule when it is shown and once a minute.
class NextToday final : public QWidget
{
    Q_OBJECT

public:
    explicit NextToday(QWidget* parent = nullptr);

    void open(const DeskServices& services);
    void refresh();

Q_SIGNALS:
    /// Enter on an appointment.
    void chosen(const frontpaw::ClientId& client, Qt::KeyboardModifiers modifiers);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void show(const std::vector<clinic::Appointment>& day);
    [[nodiscard]] Row rowOf(const clinic::Appointment& appointment) const;

    const DeskServices* m_services = nullptr;
    Text* m_heading;
    Text* m_day;
    RowList* m_list;
    EmptyState* m_nothing;
    RowModel m_rows;
    std::vector<clinic::Appointment> m_appointments;
};

} // namespace frontpaw::ui
