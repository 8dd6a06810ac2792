#include "delivery/PreviewChannel.h"

#include "base/Async.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace frontpaw::delivery {

using auth::Accepted;
using auth::Delivery;
using auth::OutgoingCode;
using auth::SendFailure;
using desk::PreviewOutcome;

namespace {

QFuture<Result<Accepted, SendFailure>> refused(SendFailure::About about, QByteArray cause)
{
    return ready<Accepted, SendFailure>(
        failure(SendFailure{SendFailure::Certainty::NotSent, about, std::move(cause), {}}));
}

} // namespace

PreviewChannel::PreviewChannel(PreviewBox& box, TextOf textOf, const Clock& clock, PreviewPace pace)
    : m_box(box), m_textOf(std::move(textOf)), m_clock(clock), m_pace(pace)
{
}

QFuture<Result<Accepted, SendFailure>> PreviewChannel::send(OutgoingCode message)
{
    const PreviewOutcome outcome = m_box.outcome();
    if (outcome == PreviewOutcome::NotOnWhatsApp)
        return refused(SendFailure::About::Number, "not-on-whatsapp");
    if (outcome == PreviewOutcome::AccountRefused)
        return refused(SendFailure::About::Account, "account-refused");

    const Milliseconds delivered = outcome == PreviewOutcome::Late ? m_pace.late : m_pace.delivered;
    if (outcome != PreviewOutcome::Never) {
        // An ordinary message is on the phone at once: whoever reads it there is not to wait for the play of
        // signs.
        if (!deliver(message, outcome == PreviewOutcome::Late ? m_pace.late : Milliseconds{0}))
            return refused(SendFailure::About::Account, "preview-box");
        reportLater(message, Delivery::State::Delivered, delivered);
        reportLater(message, Delivery::State::Read, delivered + m_pace.read - m_pace.delivered);
    }
    reportLater(message, Delivery::State::Sent, m_pace.sent);
    return ready<Accepted, SendFailure>(Accepted{message.delivery.text().toLatin1()});
}

void PreviewChannel::withdraw(auth::ChallengeId challenge)
{
    m_box.forget(challenge);
}

bool PreviewChannel::deliver(const OutgoingCode& message, Milliseconds after)
{
    const Instant now = m_clock.trusted();
    const Instant arrival = now + after;
    desk::PreviewMessage shown{message.phone.e164(), u"preview"_s, m_textOf(message),
                               QString::fromLatin1(message.code.exposed()), arrival};
    return m_box.put(std::move(shown), message.challenge, arrival, now + message.validFor).has_value();
}

void PreviewChannel::reportLater(const OutgoingCode& message, Delivery::State state, Milliseconds after)
{
    auth::DeliveryReport report{message.delivery, message.challenge, state, {}, {}};
    QTimer::singleShot(after, this, [this, report]() mutable {
        report.at = m_clock.trusted();
        Q_EMIT reported(report);
    });
}

} // namespace frontpaw::delivery
