#pragma once

#include "clinic/Pet.h"

#include <QWidget>

namespace frontpaw::ui {

/// Weights over the years as one quiet line: first and last named, the rest shape. Read aloud as a sentence.
class WeightPlot final : public QWidget
{
    Q_OBJECT

public:
    explicit WeightPlot(QWidget* parent = nullptr);

    /// Oldest first.
    void setWeights(const std::vector<clinic::Weight>& weights, QDate today);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void tell();
    [[nodiscard]] QList<QPointF> points(const QRectF& place) const;

    std::vector<clinic::Weight> m_weights;
    QDate m_today;
};

} // namespace frontpaw::ui
