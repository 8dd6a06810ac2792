#pragma once

#include "auth/ports/MessageSender.h"
#include "base/Clock.h"
#include "delivery/PreviewBox.h"

#include <functional>

namespace frontpaw::delivery {

/// When the client's phone gives its signs, counted from the hand-over.
struct PreviewPace
{
    Milliseconds sent{300};
    Milliseconds delivered{1200};
    Milliseconds read{4000};
    Milliseconds late{40'000}; ///< instead of `delivered`, for a late message
};

/// Sends to the preview phone: the message as the client would read it, or whatever was chosen to happen to
/// it. Main thread.
class PreviewChannel final : public auth::MessageSender
{
public:
    /// The sentence that carries the code, in the message's language.
    using TextOf = std::function<QString(const auth::OutgoingCode& message)>;

    PreviewChannel(PreviewBox& box, TextOf textOf, const Clock& clock, PreviewPace pace = {});

    [[nodiscard]] QFuture<Result<auth::Accepted, auth::SendFailure>>
    send(auth::OutgoingCode message) override;
    void withdraw(auth::ChallengeId challenge) override;

private:
    [[nodiscard]] bool deliver(const auth::OutgoingCode& message, Milliseconds after);
    void reportLater(const auth::OutgoingCode& message, auth::Delivery::State state, Milliseconds after);

    PreviewBox& m_box;
    TextOf m_textOf;
    const Clock& m_clock;
    PreviewPace m_pace;
};

} // namespace frontpaw::delivery
