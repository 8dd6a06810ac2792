#include "ui/widgets/TabStrip.h"

#include "ui/theme/Paint.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QShortcut>
#include <QStyle>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

namespace {

constexpr int shortcuts = 9;
constexpr int padding = 2 * Theme::grid - Theme::ring;

// Open at the bottom, where the tab goes over into its page.
QPainterPath outline(const QRectF& rect)
{
    const qreal radius = Theme::radius;
    QPainterPath path(rect.bottomLeft());
    path.lineTo(rect.left(), rect.top() + radius);
    path.arcTo(QRectF(rect.left(), rect.top(), 2 * radius, 2 * radius), 180, -90);
    path.lineTo(rect.right() - radius, rect.top());
    path.arcTo(QRectF(rect.right() - 2 * radius, rect.top(), 2 * radius, 2 * radius), 90, -90);
    path.lineTo(rect.bottomRight());
    return path;
}

} // namespace

TabStrip::TabStrip(const QString& name, QWidget* parent) : QTabBar(parent)
{
    setObjectName(name + "Tabs"_L1);
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    for (int number = 1; number <= shortcuts; ++number) {
        auto* choose = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)), this);
        connect(choose, &QShortcut::activated, this, [this, number] {
            if (number <= count())
                this->choose(number - 1);
        });
    }
    connect(this, &QTabBar::tabBarClicked, this, [this](int index) {
        if (index >= 0)
            choose(index);
    });
}

void TabStrip::choose(int index)
{
    setCurrentIndex(index);
    emit chosen(index);
}

void TabStrip::setParked(bool parked)
{
    if (std::exchange(m_parked, parked) == parked)
        return;
    update();
    emit parkedChanged();
}

int TabStrip::addTab(const TabLook& look)
{
    const int index = QTabBar::addTab(QString(look.title).replace(u'&', u"&&"_s));
    setTabData(index, QVariant::fromValue(look));
    updateGeometry();
    return index;
}

void TabStrip::setLook(int index, const TabLook& look)
{
    const TabLook before = this->look(index);
    if (before == look)
        return;
    setTabData(index, QVariant::fromValue(look));
    if (before.title != look.title || before.secondary.size() != look.secondary.size() ||
        before.icon != look.icon)
        setTabText(index, QString(look.title).replace(u'&', u"&&"_s)); // lays the tabs out anew
    update(tabRect(index));
}

TabLook TabStrip::look(int index) const
{
    return tabData(index).value<TabLook>();
}

QSize TabStrip::tabSizeHint(int index) const
{
    const Theme& theme = Theme::of(*this);
    const int share = parentWidget() && count() > 0 ? parentWidget()->width() / count() : QWIDGETSIZE_MAX;
    const int least = theme.smallIcon() + 2 * padding + theme.scaled(4 * Theme::grid);
    const int height = std::max(36, theme.lineHeight(TextStep::Small) + 2 * Theme::grid);
    return {std::min(naturalWidth(look(index)), std::max(share, least)), height};
}

QSize TabStrip::minimumTabSizeHint(int index) const
{
    const Theme& theme = Theme::of(*this);
    return {theme.smallIcon() + 2 * padding, tabSizeHint(index).height()};
}

int TabStrip::naturalWidth(const TabLook& look) const
{
    const Theme& theme = Theme::of(*this);
    const QFontMetrics metrics(theme.font(TextStep::Small, Weight::Bold));
    int width = 2 * padding + metrics.horizontalAdvance(look.title) + 2;
    if (look.icon)
        width += theme.smallIcon() + Theme::half + Theme::grid;
    if (!look.secondary.isEmpty())
        width += Theme::grid + metrics.horizontalAdvance(look.secondary) + 2;
    return width;
}

void TabStrip::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(*this);
    for (int index = 0; index < count(); ++index)
        paintTab(painter, index);
}

void TabStrip::paintTab(QPainter& painter, int index) const
{
    const Theme& theme = Theme::of(*this);
    const TabLook tab = look(index);
    const QRect whole = tabRect(index);
    const bool current = index == currentIndex() && !m_parked;
    if (current || (underMouse() && whole.contains(mapFromGlobal(QCursor::pos())))) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(current ? QPen(theme.border, Theme::hairline) : QPen(Qt::NoPen));
        painter.setBrush(current ? theme.surface : theme.hovered(theme.ground));
        painter.drawPath(outline(QRectF(whole).adjusted(0.5, 0.5, -0.5, 0)));
        painter.restore();
    }
    const Weight weight = current ? Weight::Bold : Weight::Regular;
    const auto placed = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), whole, part); };
    QRect room = whole.adjusted(padding, 0, -padding, 0);
    if (tab.icon) {
        const int side = theme.smallIcon() + Theme::half;
        const QRect iconRect(room.x(), room.y(), side, room.height());
        paintIcon(painter, *tab.icon, placed(iconRect), side, current ? theme.text : theme.muted);
        room.setLeft(room.left() + side + Theme::grid);
    }
    if (!tab.secondary.isEmpty()) {
        const int width =
            QFontMetrics(theme.font(TextStep::Small, weight)).horizontalAdvance(tab.secondary) + 1;
        const QFontMetrics titleMetrics(theme.font(TextStep::Small, weight));
        const int after = room.left() + titleMetrics.horizontalAdvance(tab.title) + Theme::grid;
        const int start = std::max(room.left(), std::min(after, room.right() + 1 - width));
        const QRect place(start, room.y(), std::min(width, room.width()), room.height());
        paintLine(painter, theme, placed(place), tab.secondary, TextStep::Small, weight, theme.muted);
        room.setRight(start - Theme::grid);
    }
    paintLine(painter, theme, placed(room), tab.title, TextStep::Small, weight,
              current ? theme.text : theme.muted);
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_TabStrip.cpp"
