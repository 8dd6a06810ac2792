#pragma once

#include "auth/AuthIds.h"
#include "desk/PreviewInbox.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace frontpaw::delivery {

/// A message with what decides how long it is there.
struct BoxedMessage
{
    desk::PreviewMessage message;
    auth::ChallengeId challenge;
    Instant visibleFrom{}; ///< a late message is in the box before it is seen
    Instant expiresAt{};   ///< its code's
};

/// What the box holds. Encoded as CBOR, to be sealed.
struct PreviewBoxContent
{
    desk::PreviewOutcome outcome = desk::PreviewOutcome::Deliver;
    std::vector<BoxedMessage> messages; ///< oldest first

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static std::optional<PreviewBoxContent> decoded(const QByteArray& bytes);
};

} // namespace frontpaw::delivery
