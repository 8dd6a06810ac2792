#pragma once

#include <QWidget>

namespace frontpaw::ui {

class Text;

/// What is wrong, in a sentence under the control it is about. Takes no room while there is nothing to say.
class ProblemLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemLine(const QString& name, QWidget* parent = nullptr);

    /// Empty hides the line.
    void setProblem(const QString& problem);
    [[nodiscard]] QString problem() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyTheme();

    Text* m_text;
};

} // namespace frontpaw::ui
