#pragma once

#include "desk/PreviewInbox.h"
#include "ui/shell/DeskServices.h"

#include <QWidget>

class QVBoxLayout;

namespace frontpaw::ui {

class ChoiceField;
class EmptyState;
class PageScroll;
class Text;

/// The client's phone, as far as this program is concerned: the messages as bubbles, the newest on top, and
/// what is to become of the next ones. A tool window beside the desk, on the preview channel only.
class PreviewPhone final : public QWidget
{
    Q_OBJECT

public:
    PreviewPhone(desk::PreviewInbox& inbox, const DeskServices& services, QWidget* window);

    /// Shows the phone at the side of its window without taking the keyboard.
    void showBeside();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void showMessages();

    desk::PreviewInbox& m_inbox;
    const DeskServices& m_services;
    Text* m_heading;
    PageScroll* m_scroll;
    QVBoxLayout* m_bubbles;
    EmptyState* m_nothing;
    ChoiceField* m_outcome;
};

} // namespace frontpaw::ui
