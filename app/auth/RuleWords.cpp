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

bool movesOn(Delivery::State from, Delivery::State to)
{
    using State = Delivery::State;
    constexpr auto rank = [](State state) {
        switch (state) {
        case State::Reserved:
            return 0;
        case State::Unknown:
            return 1;
        case State::Accepted:
            return 2;
        case State::Sent:
            return 3;
        case State::Delivered:
            return 4;
        case State::Read:
            return 5;
        case State::Failed:
            return 6;
        }
        return 0;
    };
    if (to == State::Failed)
        return rank(from) < rank(State::Delivered);
    return rank(from) < rank(to);
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
