#pragma once

#include <QScrollArea>

namespace frontpaw::ui {

/// One page: a column in the middle, at most so wide, that scrolls when the window is too low.
class PageScroll final : public QScrollArea
{
    Q_OBJECT

public:
    /// `widest` in pixels at 100 % text (Theme::formWidth for forms), grows with the text; 0 for no bound.
    explicit PageScroll(int widest, QWidget* parent = nullptr);

    /// Takes the body over.
    void setBody(QWidget* body);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void centre();

    int m_widest;
};

} // namespace frontpaw::ui
