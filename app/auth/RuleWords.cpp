#include "RuleWords.h"

#include <array>

namespace frontpaw::auth {

Decision refused(Decision decision, Refusal refusal)
{
    decision.refusal = refusal;
    return decision;
}

AuditNote note(const char* event, const RawId& subject, QByteArray detail)
{
    return {event, RowId::fromBytes(subject.bytes()), std::move(detail)};
}

bool isAlive(const Challenge& challenge, Instant now)
{
    return challenge.state == Challenge::State::Live && now < challenge.expiresAt;
}

QByteArray word(Channel channel)
{
    static constexpr std::array words{"preview", "whatsapp", "sms"};
    return words.at(static_cast<std::size_t>(channel));
}

QByteArray word(Surface surface)
{
    static constexpr std::array words{"desk", "kiosk", "cli"};
    return words.at(static_cast<std::size_t>(surface));
}

QByteArray word(Delivery::State state)
{
    static constexpr std::array words{"reserved", "accepted", "sent",   "delivered",
                                      "read",     "failed",   "unknown"};
    return words.at(static_cast<std::size_t>(state));
}

QByteArray word(Challenge::State state)
{
    static constexpr std::array words{"live", "consumed", "burnt", "expired", "replaced", "abandoned"};
    return words.at(static_cast<std::size_t>(state));
}

} // namespace frontpaw::auth
