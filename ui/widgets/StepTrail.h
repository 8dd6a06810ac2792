#pragma once

#include <QStringList>
#include <QWidget>

namespace frontpaw::ui {

/// Where somebody is on a short way: done, current and coming steps in a line. Read aloud as "Step 2 of 3:
/// Code".
class StepTrail final : public QWidget
{
    Q_OBJECT

public:
    explicit StepTrail(QWidget* parent = nullptr);

    void setSteps(const QStringList& steps);
    void setCurrent(int index);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void tell();
    [[nodiscard]] int paintStep(QPainter& painter, int index, int x, int room) const;

    QStringList m_steps;
    int m_current = 0;
};

} // namespace frontpaw::ui
