#pragma once

#include "desk/Opening.h"

#include <QWidget>

namespace frontpaw::ui {

class Button;
class Text;

/// The desk cannot open: what happened, what was kept, what to do.
class FailurePage final : public QWidget
{
    Q_OBJECT

public:
    explicit FailurePage(QWidget* parent = nullptr);

    void show(const desk::OpeningFailure& failure);
    [[nodiscard]] QWidget& firstField();

Q_SIGNALS:
    void tryAgainWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    desk::OpeningFailure m_failure;
    Text* m_heading;
    Text* m_happened;
    Text* m_keptHeading;
    Text* m_kept;
    Text* m_doHeading;
    Text* m_do;
    Button* m_again;
};

} // namespace frontpaw::ui
