#include "ui/preview/PreviewPhone.h"

#include "ui/preview/MessageBubble.h"
#include "ui/widgets/ChoiceField.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/Text.h"

#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

namespace {

constexpr QSize phoneSize{320, 600};

} // namespace

PreviewPhone::PreviewPhone(desk::PreviewInbox& inbox, const DeskServices& services, QWidget* window)
    : QWidget(window, Qt::Tool)
    , m_inbox(inbox)
    , m_services(services)
    , m_heading(new Text(TextStep::Lead, Weight::Bold))
    , m_scroll(new PageScroll(0))
    , m_nothing(new EmptyState(u"noMessages"_s, Icon::Smartphone))
    , m_outcome(new ChoiceField(u"outcome"_s))
{
    setObjectName(u"previewPhone"_s);
    setAttribute(Qt::WA_ShowWithoutActivating);
    using enum desk::PreviewOutcome;
    for (const auto outcome : {Deliver, Late, Never, NotOnWhatsApp, AccountRefused})
        m_outcome->addChoice({}, static_cast<int>(outcome));
    auto* chat = new QWidget;
    m_bubbles = new QVBoxLayout(chat);
    m_bubbles->setContentsMargins(0, 0, 0, 0);
    m_bubbles->setSpacing(Theme::grid);
    m_bubbles->addWidget(m_nothing);
    m_bubbles->addStretch();
    m_scroll->setBody(chat);
    auto* lines = new QVBoxLayout(this);
    const int side = 2 * Theme::grid;
    lines->setContentsMargins(side, side, side, side);
    lines->setSpacing(Theme::grid + Theme::half);
    lines->addWidget(m_heading);
    lines->addWidget(m_scroll, 1);
    lines->addWidget(m_outcome);
    connect(&inbox, &desk::PreviewInbox::changed, this, &PreviewPhone::showMessages);
    connect(m_outcome, &ChoiceField::chosen, this, [this](const QVariant& outcome) {
        m_inbox.setOutcome(static_cast<desk::PreviewOutcome>(outcome.toInt()));
    });
    m_outcome->setValue(static_cast<int>(inbox.outcome()));
    retranslate();
    showMessages();
}

void PreviewPhone::showBeside()
{
    resize(phoneSize);
    const QRect desk = parentWidget()->frameGeometry();
    const QRect room = parentWidget()->screen()->availableGeometry();
    const bool fitsOutside = desk.right() + width() + Theme::grid <= room.right();
    const int x = fitsOutside ? desk.right() + Theme::grid : room.right() - width() - Theme::grid;
    move(x, std::max(room.top(), desk.bottom() - height() - 6 * Theme::grid));
    show();
}

void PreviewPhone::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showMessages();
    }
    QWidget::changeEvent(event);
}

void PreviewPhone::retranslate()
{
    setWindowTitle(tr("Preview phone"));
    m_heading->setText(tr("The client's phone"));
    m_nothing->setMessage(tr("No messages yet"), tr("Codes arrive here instead of on a real phone."));
    m_outcome->setLabel(tr("The next message"));
    const QStringList outcomes{tr("is delivered"), tr("comes late"), tr("never comes"),
                               tr("is to a number not on WhatsApp"), tr("is refused: account")};
    for (int index = 0; index < outcomes.size(); ++index)
        m_outcome->setChoiceText(index, outcomes[index]);
}

void PreviewPhone::showMessages()
{
    for (MessageBubble* bubble : findChildren<MessageBubble*>())
        delete bubble;
    const auto messages = m_inbox.messages();
    for (const desk::PreviewMessage& message : messages)
        m_bubbles->insertWidget(0, new MessageBubble(message, m_services.facts.zone));
    m_nothing->setVisible(messages.empty());
    m_scroll->verticalScrollBar()->setValue(0);
}

void PreviewPhone::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(*this).sunken);
}

} // namespace frontpaw::ui
