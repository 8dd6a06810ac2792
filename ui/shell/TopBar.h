#pragma once

#include <QWidget>

namespace frontpaw::ui {

class Button;
class SearchBox;
class Text;

/// The box on top of the window and the one thing that is done without it: booking.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    [[nodiscard]] SearchBox& box() const { return *m_box; }
    /// Shown once booking is possible.
    void showBooking();
    /// Real clients on the preview channel: said in red over every page.
    void warnOfPreview();

Q_SIGNALS:
    void bookingWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void boundBox();
    void retranslate();

    Text* m_warning;
    SearchBox* m_box;
    Button* m_book;
};

} // namespace frontpaw::ui
