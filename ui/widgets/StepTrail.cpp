#include "ui/widgets/StepTrail.h"

#include "ui/theme/Paint.h"
#include "ui/widgets/AccessibleRoles.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace frontpaw::ui {

namespace {

constexpr int line = 3 * Theme::grid;
constexpr int markGap = Theme::half + Theme::ring;

int markSide(const Theme& theme)
{
    return theme.icon();
}

} // namespace

StepTrail::StepTrail(QWidget* parent) : QWidget(parent)
{
    registerAccessibleRoles();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StepTrail::setSteps(const QStringList& steps)
{
    m_steps = steps;
    tell();
}

void StepTrail::setCurrent(int index)
{
    m_current = index;
    tell();
}

void StepTrail::tell()
{
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_steps.size()).arg(m_steps.value(m_current)));
    updateGeometry();
    update();
}

QSize StepTrail::sizeHint() const
{
    const Theme& theme = Theme::of(*this);
    const QFontMetrics metrics(theme.font(TextStep::Small, Weight::Bold));
    const int count = static_cast<int>(m_steps.size());
    int width = count * (markSide(theme) + markGap) + std::max(count - 1, 0) * (line + 2 * Theme::grid);
    for (const QString& step : m_steps)
        width += metrics.horizontalAdvance(step) + 1;
    return {width, std::max(markSide(theme), metrics.height()) + Theme::half};
}

QSize StepTrail::minimumSizeHint() const
{
    const Theme& theme = Theme::of(*this);
    const int count = static_cast<int>(m_steps.size());
    return {count * (markSide(theme) + Theme::grid + markGap), sizeHint().height()};
}

void StepTrail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tell();
}

void StepTrail::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(*this);
    WidgetPainter painter(*this);
    // Where not all words find room, only the current step keeps its own.
    const bool narrow = width() < sizeHint().width();
    int x = 0;
    for (int index = 0; index < m_steps.size(); ++index) {
        const int others = static_cast<int>(m_steps.size()) - index - 1;
        const int rest = width() - x - others * (markSide(theme) + Theme::grid);
        x = paintStep(painter, index, x, narrow && index != m_current ? markSide(theme) : rest);
        if (index + 1 == m_steps.size())
            break;
        x += Theme::grid;
        if (!narrow) {
            const QRect dash(x, height() / 2, line, Theme::hairline);
            painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), dash), theme.border);
            x += line + Theme::grid;
        }
    }
}

int StepTrail::paintStep(QPainter& painter, int index, int x, int room) const
{
    const Theme& theme = Theme::of(*this);
    const int side = markSide(theme);
    const auto placed = [&](const QRect& part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const QRect mark = placed(QRect(x, (height() - side) / 2, side, side));
    const bool current = index == m_current;
    if (index < m_current) {
        paintBox(painter, mark, theme.soft, theme.soft, side);
        paintIcon(painter, Icon::Check, mark, side * 7 / 10, theme.softText);
    } else {
        paintBox(painter, mark, current ? theme.accent : theme.surface, current ? theme.accent : theme.strong,
                 side);
        QFont number = theme.font(TextStep::Small, current ? Weight::Bold : Weight::Regular);
        number.setPixelSize(number.pixelSize() * 12 / 13);
        painter.setFont(number);
        painter.setPen(current ? theme.onAccent : theme.muted);
        painter.drawText(mark, Qt::AlignCenter, QString::number(index + 1));
    }
    const int textRoom = room - side - markGap;
    if (textRoom <= 0)
        return x + side;
    const QRect text = placed(QRect(x + side + markGap, 0, textRoom, height()));
    const int used = paintLine(painter, theme, text, m_steps[index], TextStep::Small,
                               current ? Weight::Bold : Weight::Regular, current ? theme.text : theme.muted);
    return x + side + markGap + used;
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_StepTrail.cpp"
