#pragma once

#include "desk/PreviewInbox.h"

#include <QTimeZone>
#include <QWidget>

namespace frontpaw::ui {

/// One message on the preview phone: to whom, its words, its code large, when.
class MessageBubble final : public QWidget
{
    Q_OBJECT

public:
    MessageBubble(const desk::PreviewMessage& message, const QTimeZone& zone, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace frontpaw::ui
