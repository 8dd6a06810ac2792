#include "ui/widgets/CheckField.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

CheckField::CheckField(const QString& name, QWidget* parent) : QCheckBox(parent)
{
    setObjectName(name + "Check"_L1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CheckField::setTail(const QString& tail)
{
    m_tail = tail;
    setAccessibleName(sentence());
    updateGeometry();
    update();
}

QSize CheckField::sizeHint() const
{
    const int width = textStart() + fontMetrics().horizontalAdvance(sentence()) + Theme::half;
    return {width, heightForWidth(width)};
}

QSize CheckField::minimumSizeHint() const
{
    const int width = textStart() + fontMetrics().averageCharWidth() * 16;
    return {std::min(width, sizeHint().width()), Theme::minTarget};
}

int CheckField::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(width - textStart(), 1), QWIDGETSIZE_MAX);
    const int height = fontMetrics().boundingRect(room, Qt::TextWordWrap, sentence()).height();
    return std::max(height + Theme::half, Theme::minTarget);
}

bool CheckField::hitButton(const QPoint& position) const
{
    return rect().contains(position);
}

void CheckField::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(*this);
    WidgetPainter painter(*this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int side = theme.icon();
    const int firstLine = std::max(fontMetrics().height() + Theme::half, Theme::minTarget);
    option.rect = QStyle::visualRect(layoutDirection(), rect(), QRect(0, (firstLine - side) / 2, side, side));
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);

    QTextLayout layout(sentence(), font());
    QTextOption flow(Qt::AlignLeft);
    flow.setTextDirection(sentence().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    flow.setAlignment(Qt::AlignAbsolute |
                      (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    layout.setTextOption(flow);
    QTextLayout::FormatRange tail;
    tail.start = static_cast<int>(text().size());
    tail.length = static_cast<int>(sentence().size()) - tail.start;
    tail.format.setForeground(theme.muted);
    layout.setFormats({tail});
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width() - textStart(), 1));
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    painter.setPen(isEnabled() ? theme.text : theme.faded(theme.text));
    const qreal top = (std::max<qreal>(height(), y) - y) / 2;
    layout.draw(&painter, QPointF(layoutDirection() == Qt::LeftToRight ? textStart() : 0, top));
}

int CheckField::textStart() const
{
    return Theme::of(*this).icon() + Theme::grid + Theme::half;
}

QString CheckField::sentence() const
{
    return m_tail.isEmpty() ? text() : text() + u' ' + m_tail;
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_CheckField.cpp"
