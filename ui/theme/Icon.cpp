#include "ui/theme/Icon.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

namespace {

// In the order of the enum.
constexpr std::array files{
    "search"_L1,
    "house"_L1,
    "calendar"_L1,
    "calendar-plus"_L1,
    "calendar-check"_L1,
    "clipboard-list"_L1,
    "users"_L1,
    "user"_L1,
    "user-plus"_L1,
    "settings"_L1,
    "check"_L1,
    "check-check"_L1,
    "x"_L1,
    "plus"_L1,
    "minus"_L1,
    "refresh-cw"_L1,
    "smartphone"_L1,
    "message-circle"_L1,
    "log-in"_L1,
    "log-out"_L1,
    "shield-check"_L1,
    "syringe"_L1,
    "triangle-alert"_L1,
    "circle-alert"_L1,
    "circle-check"_L1,
    "circle-question-mark"_L1,
    "info"_L1,
    "paw-print"_L1,
    "dog"_L1,
    "cat"_L1,
    "bird"_L1,
    "rabbit"_L1,
    "turtle"_L1,
    "fish"_L1,
    "squirrel"_L1,
    "camera"_L1,
    "image"_L1,
    "trash-2"_L1,
    "pencil"_L1,
    "clock"_L1,
    "timer"_L1,
    "lock"_L1,
    "lock-open"_L1,
    "chevron-left"_L1,
    "chevron-right"_L1,
    "chevron-up"_L1,
    "chevron-down"_L1,
    "arrow-left"_L1,
    "arrow-right"_L1,
    "arrow-up"_L1,
    "arrow-down"_L1,
    "sun"_L1,
    "moon"_L1,
    "contrast"_L1,
    "languages"_L1,
    "keyboard"_L1,
    "phone"_L1,
    "mail"_L1,
    "map-pin"_L1,
    "weight"_L1,
    "stethoscope"_L1,
    "scissors"_L1,
    "key-round"_L1,
    "database"_L1,
    "hard-drive"_L1,
    "ellipsis"_L1,
    "copy"_L1,
    "wifi"_L1,
    "wifi-off"_L1,
    "bell-ring"_L1,
    "delete"_L1,
    "undo-2"_L1,
    "eye"_L1,
    "eye-off"_L1,
    "history"_L1,
    "send"_L1,
    "file-text"_L1,
    "download"_L1,
    "pill"_L1,
    "inbox"_L1,
};
static_assert(files.size() == static_cast<std::size_t>(Icon::Inbox) + 1);

bool pointsForward(Icon icon)
{
    switch (icon) {
    case Icon::ArrowLeft:
    case Icon::ArrowRight:
    case Icon::ChevronLeft:
    case Icon::ChevronRight:
    case Icon::LogIn:
    case Icon::LogOut:
    case Icon::Backspace:
    case Icon::Undo:
    case Icon::Send:
        return true;
    default:
        return false;
    }
}

QPixmap drawn(Icon icon, const QColor& ink, int size, qreal pixelRatio)
{
    QPixmap pixmap(QSize(size, size) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QFile file(iconFile(icon));
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", ink.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

} // namespace

QList<Icon> allIcons()
{
    QList<Icon> icons;
    for (std::size_t i = 0; i < files.size(); ++i)
        icons.append(static_cast<Icon>(i));
    return icons;
}

QString iconFile(Icon icon)
{
    return u":/frontpaw/icons/%1.svg"_s.arg(files.at(static_cast<std::size_t>(icon)));
}

QPixmap iconPixmap(Icon icon, const QColor& ink, int size, qreal pixelRatio)
{
    const QString key =
        u"frontpaw/%1/%2/%3/%4"_s.arg(static_cast<int>(icon)).arg(ink.name()).arg(size).arg(pixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(icon, ink, size, pixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

void paintIcon(QPainter& painter, Icon icon, const QRectF& rect, int size, const QColor& ink)
{
    const QPixmap pixmap = iconPixmap(icon, ink, size, painter.device()->devicePixelRatioF());
    const QPointF corner(qRound(rect.center().x() - size / 2.0), qRound(rect.center().y() - size / 2.0));
    if (painter.layoutDirection() == Qt::RightToLeft && pointsForward(icon))
        painter.drawImage(corner, pixmap.toImage().mirrored(true, false));
    else
        painter.drawPixmap(corner, pixmap);
}

} // namespace frontpaw::ui
