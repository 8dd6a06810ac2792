#include "ui/preview/MessageBubble.h"

#include "auth/PhoneNumber.h"
#include "ui/shell/Phrases.h"
#include "ui/theme/Paint.h"
#include "ui/widgets/Text.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

MessageBubble::MessageBubble(const desk::PreviewMessage& message, const QTimeZone& zone, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"messageBubble"_s);
    const auto number = auth::PhoneNumber::fromE164(message.to);
    auto* to = new Text(TextStep::Small, Weight::Regular, Ink::Muted);
    to->setText(number.isNull() ? message.to : number.international());
    auto* words = new Text(TextStep::Body);
    words->setText(message.text);
    auto* code = new Text(TextStep::Display, Weight::Bold);
    code->setObjectName(u"previewCodeText"_s);
    code->setText(message.code);
    code->setVisible(!message.code.isEmpty());
    auto* time = new Text(TextStep::Small, Weight::Regular, Ink::Muted);
    time->setText(Phrases::clock(message.at, zone));
    time->setAlignment(Qt::AlignTrailing);
    auto* lines = new QVBoxLayout(this);
    const int side = Theme::grid + Theme::half;
    lines->setContentsMargins(side, Theme::grid, side, Theme::grid);
    lines->setSpacing(Theme::half);
    for (Text* text : {to, words, code, time})
        lines->addWidget(text);
}

void MessageBubble::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(*this);
    paintBox(painter, rect(), theme.surface, theme.border);
}

} // namespace frontpaw::ui
