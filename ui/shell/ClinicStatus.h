#pragma once

#include "desk/Opening.h"
#include "ui/shell/DeskServices.h"
#include "ui/widgets/StatusLine.h"

#include <QWidget>

namespace frontpaw::ui {

class StatusItem;

/// The quiet line at the bottom: what is wrong, clinic, who works here. Nothing in it ever asks for
/// attention.
class ClinicStatus final : public QWidget
{
    Q_OBJECT

public:
    explicit ClinicStatus(QWidget* parent = nullptr);

    void showOpening(desk::OpeningStep step);
    void open(const DeskServices& services);
    /// Looks at health and settings anew.
    void refresh();
    /// A word that stays until the next one; empty takes it away.
    void tell(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const DeskServices* m_services = nullptr;
    desk::OpeningStep m_step = desk::OpeningStep::Keys;
    StatusItem* m_progress;
    StatusItem* m_health;
    StatusItem* m_clinic;
    StatusItem* m_staff;
};

} // namespace frontpaw::ui
