#include "ui/pets/WeightPlot.h"

#include "ui/shell/Phrases.h"
#include "ui/theme/Paint.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

namespace {

constexpr int plotHeight = 96;
constexpr int plotWidth = 240;
constexpr int dot = 6;

} // namespace

WeightPlot::WeightPlot(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"weightPlot"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WeightPlot::setWeights(const std::vector<clinic::Weight>& weights, QDate today)
{
    m_weights = weights;
    m_today = today;
    tell();
    setVisible(!weights.empty());
    update();
}

void WeightPlot::tell()
{
    if (m_weights.empty())
        return setAccessibleName({});
    const auto said = [this](const clinic::Weight& weight) {
        //: %1 a weight, %2 a day
        return tr("%1 on %2").arg(Phrases::weight(weight.kilograms), Phrases::day(weight.day, m_today));
    };
    setAccessibleName(m_weights.size() == 1 ? tr("Weight: %1").arg(said(m_weights.front()))
                                            : tr("Weight: from %1 to %2, %n time(s) weighed", nullptr,
                                                 static_cast<int>(m_weights.size()))
                                                  .arg(said(m_weights.front()), said(m_weights.back())));
}

QSize WeightPlot::sizeHint() const
{
    const Theme& theme = Theme::of(*this);
    return {plotWidth, plotHeight + 2 * theme.lineHeight(TextStep::Small) + 4 * Theme::grid};
}

QSize WeightPlot::minimumSizeHint() const
{
    return sizeHint();
}

void WeightPlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        tell();
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

QList<QPointF> WeightPlot::points(const QRectF& place) const
{
    const auto [least, most] = std::ranges::minmax_element(m_weights, {}, &clinic::Weight::kilograms);
    const double span = std::max(most->kilograms - least->kilograms, most->kilograms * 0.1);
    const double days =
        std::max<double>(1, static_cast<double>(m_weights.front().day.daysTo(m_weights.back().day)));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QList<QPointF> points;
    for (const clinic::Weight& weight : m_weights) {
        const double along = static_cast<double>(m_weights.front().day.daysTo(weight.day)) / days;
        const double up = (weight.kilograms - least->kilograms) / span;
        const double x = place.left() + place.width() * (mirrored ? 1 - along : along);
        points.append({m_weights.size() == 1 ? place.center().x() : x, place.bottom() - place.height() * up});
    }
    return points;
}

void WeightPlot::paintEvent(QPaintEvent*)
{
    if (m_weights.empty())
        return;
    const Theme& theme = Theme::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), theme.surface, theme.border);
    const int side = 2 * Theme::grid;
    const int line = theme.lineHeight(TextStep::Small);
    const QRect inside = rect().adjusted(side, Theme::grid + line, -side, -Theme::grid - line - Theme::half);
    const QList<QPointF> places = points(QRectF(inside).adjusted(dot, dot, -dot, -dot));

    QPainterPath path(places.front());
    for (const QPointF& place : places)
        path.lineTo(place);
    painter.setPen(QPen(theme.accent, Theme::ring));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setBrush(theme.surface);
    for (const QPointF& place : places)
        painter.drawEllipse(place, dot / 2.0, dot / 2.0);

    const auto label = [&](const QString& text, Qt::Alignment alignment, int y, const QColor& ink) {
        painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.setPen(ink);
        painter.setFont(theme.font(TextStep::Small));
        painter.drawText(QRect(side, y, width() - 2 * side, line),
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment)), text);
    };
    const int top = Theme::half;
    const int bottom = height() - line - Theme::half;
    label(Phrases::day(m_weights.back().day, m_today), Qt::AlignRight, bottom, theme.muted);
    label(Phrases::weight(m_weights.back().kilograms), Qt::AlignRight, top, theme.text);
    if (m_weights.size() == 1)
        return;
    label(Phrases::day(m_weights.front().day, m_today), Qt::AlignLeft, bottom, theme.muted);
    label(Phrases::weight(m_weights.front().kilograms), Qt::AlignLeft, top, theme.text);
}

} // namespace frontpaw::ui
