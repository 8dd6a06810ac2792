#include "ui/signin/DeliveryLine.h"

#include "ui/shell/Phrases.h"
#include "ui/widgets/Banner.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

namespace {

int secondsBetween(Instant from, Instant to)
{
    return static_cast<int>(std::max<qint64>((to - from).count(), 0) / 1000);
}

} // namespace

DeliveryLine::DeliveryLine(QWidget* parent) : QWidget(parent), m_banner(new Banner(u"delivery"_s))
{
    setObjectName(u"deliveryLine"_s);
    auto* line = new QVBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_banner);
}

void DeliveryLine::show(const auth::SignInState& state, Instant now, const QString& validUntil)
{
    const Saying said = saying(state, now);
    const bool isEnding =
        state.step == auth::SignInState::Step::EnteringCode && state.expiresAt - now <= warning;
    m_banner->setTone(isEnding ? Tone::Warn : Tone::Neutral);
    m_banner->setIcon(said.icon, said.tone);
    m_banner->setMessage(said.fact, said.detail);
    m_banner->setNote(validity(state, now, validUntil));
    m_sentence = said.fact;
}

DeliveryLine::Saying DeliveryLine::saying(const auth::SignInState& state, Instant now)
{
    using State = auth::Delivery::State;
    if (state.step == auth::SignInState::Step::SendingCode)
        return {Icon::Send, Tone::Neutral, tr("Sending …"), {}};
    const Instant sent = state.sentAt.value_or(now);
    const int since = secondsBetween(sent, now);
    const int after = secondsBetween(sent, state.deliveryAt.value_or(now));
    switch (state.delivery) {
    case State::Reserved:
        return {Icon::Send, Tone::Neutral, tr("Sending …"), {}};
    case State::Accepted:
        return {Icon::Send, Tone::Neutral, tr("Accepted"),
                tr("%n s ago · not delivered yet", nullptr, since)};
    case State::Sent:
        return {Icon::Check, Tone::Neutral, tr("Sent"), tr("%n s ago · not delivered yet", nullptr, since)};
    case State::Delivered:
        return {Icon::CheckCheck, Tone::Ok, tr("Delivered"),
                tr("%n s after sending · not read yet", nullptr, after)};
    case State::Read:
        return {Icon::CheckCheck, Tone::Ok, tr("Read"), tr("%n s after sending", nullptr, after)};
    case State::Failed:
        return {Icon::Warning, Tone::Danger, tr("Not delivered"), tr("Check the number, or send again.")};
    case State::Unknown:
        return {Icon::Question, Tone::Warn, tr("Perhaps sent"),
                tr("No word from the line. Ask, or send again.")};
    }
    return {};
}

QString DeliveryLine::validity(const auth::SignInState& state, Instant now, const QString& validUntil)
{
    if (state.step == auth::SignInState::Step::SendingCode || state.expiresAt == Instant{})
        return {};
    const Milliseconds left = state.expiresAt - now;
    if (left <= Milliseconds{0})
        return tr("expired");
    if (left <= warning)
        return tr("ends in %1").arg(Phrases::countdown(left));
    return tr("valid until %1").arg(validUntil);
}

} // namespace frontpaw::ui
