#pragma once

#include <QWidget>

namespace frontpaw::ui {

/// Says a sentence to a screen reader without moving the focus: "Delivered", "Wrong code, 2 tries left". One
/// for each window, invisible. A widget of role notification, because QAccessible::Alert events are not sent
/// on by Qt 6.4 on Linux; it is made empty and shown to the bus anew with each sentence, or the first would
/// be lost.
class Announcer final : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget& window);

    void announce(const QString& sentence);
};

} // namespace frontpaw::ui
