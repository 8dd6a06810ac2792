#include "ui/widgets/Avatar.h"

#include "ui/theme/Paint.h"
#include "ui/widgets/AccessibleRoles.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace frontpaw::ui {

namespace {

// A letter with its marks: "कि" is one.
QString firstLetter(const QString& word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.first(end).toUpper() : QString();
}

void paintPhoto(QPainter& painter, const QRect& circle, const QPixmap& photo)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPixmap fitted =
        photo.scaled(circle.size() * ratio, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    fitted.setDevicePixelRatio(ratio);
    const QSizeF size = QSizeF(fitted.size()) / ratio;
    QPainterPath path;
    path.addEllipse(circle);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(path);
    const QPointF middle = QRectF(circle).center();
    painter.drawPixmap(middle - QPointF(size.width() / 2, size.height() / 2), fitted);
}

} // namespace

Avatar::Avatar(int side, QWidget* parent) : QWidget(parent), m_side(side)
{
    registerAccessibleRoles();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::showInitials(const QString& initials, Tone tone)
{
    m_content = initials;
    m_tone = tone;
    update();
}

void Avatar::showDrawing(Icon drawing, Tone tone)
{
    m_content = drawing;
    m_tone = tone;
    update();
}

void Avatar::showPhoto(const QPixmap& photo)
{
    m_content = photo;
    update();
}

QString Avatar::initialsOf(const QString& name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    return firstLetter(words.first()) + (words.size() > 1 ? firstLetter(words.last()) : QString());
}

QSize Avatar::sizeHint() const
{
    const int side = Theme::of(*this).scaled(m_side);
    return {side, side};
}

void Avatar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(*this);
    const int side = std::min(width(), height());
    const QRect circle((width() - side) / 2, (height() - side) / 2, side, side);
    WidgetPainter painter(*this);
    if (const auto* photo = std::get_if<QPixmap>(&m_content)) {
        paintPhoto(painter, circle, *photo);
        return;
    }
    const QColor edge = theme.kind == ThemeKind::HighContrast ? theme.ink(m_tone) : QColor(Qt::transparent);
    paintBox(painter, circle, theme.fill(m_tone), edge, side);
    if (const auto* drawing = std::get_if<Icon>(&m_content)) {
        paintIcon(painter, *drawing, circle, side / 2, theme.ink(m_tone));
        return;
    }
    QFont font = theme.font(TextStep::Body, Weight::Bold);
    font.setPixelSize(std::max(side * 3 / 8, 1));
    painter.setFont(font);
    painter.setPen(theme.ink(m_tone));
    painter.drawText(circle, Qt::AlignCenter, std::get<QString>(m_content));
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_Avatar.cpp"
