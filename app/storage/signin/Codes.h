#pragma once

#include "auth/Ledger.h"
#include "auth/Rights.h"
#include "auth/Session.h"
#include "storage/SqlFailure.h"

#include <algorithm>
#include <array>

namespace frontpaw::storage {

// Which number stands for what in the file: the place in these lists. New ones are added at the end, so that
// an enum may change its order and a file still means the same.
template <class E>
struct Stored;

template <>
struct Stored<auth::Purpose>
{
    static constexpr std::array values{auth::Purpose::SignIn};
};
template <>
struct Stored<auth::Channel>
{
    static constexpr std::array values{auth::Channel::Preview, auth::Channel::WhatsApp, auth::Channel::Sms};
};
template <>
struct Stored<auth::Surface>
{
    static constexpr std::array values{auth::Surface::Desk, auth::Surface::Kiosk, auth::Surface::CommandLine};
};
template <>
struct Stored<auth::Challenge::State>
{
    using State = auth::Challenge::State;
    static constexpr std::array values{State::Live,    State::Consumed, State::Burnt,
                                       State::Expired, State::Replaced, State::Abandoned};
};
template <>
struct Stored<auth::Delivery::State>
{
    using State = auth::Delivery::State;
    static constexpr std::array values{State::Reserved, State::Accepted, State::Sent,   State::Delivered,
                                       State::Read,     State::Failed,   State::Unknown};
};
template <>
struct Stored<auth::Lock::Reason>
{
    static constexpr std::array values{auth::Lock::Reason::BurntCode, auth::Lock::Reason::DayBudget};
};
template <>
struct Stored<auth::Scope>
{
    static constexpr std::array values{auth::Scope::ChooseClient, auth::Scope::ProfileOnly,
                                       auth::Scope::Full};
};
template <>
struct Stored<auth::Level>
{
    static constexpr std::array values{auth::Level::Code, auth::Level::Vouched, auth::Level::Staff};
};

template <class E>
[[nodiscard]] constexpr int codeOf(E value)
{
    const auto& values = Stored<E>::values;
    return static_cast<int>(std::find(values.begin(), values.end(), value) - values.begin());
}

template <class E>
[[nodiscard]] E fromCode(qint64 code)
{
    if (code < 0 || code >= static_cast<qint64>(Stored<E>::values.size()))
        throw SqlFailure(StorageProblem::Failed, QStringLiteral("a number that this program does not know"));
    return Stored<E>::values.at(static_cast<std::size_t>(code));
}

// The index on live codes is made with this number.
static_assert(codeOf(auth::Challenge::State::Live) == 0);

} // namespace frontpaw::storage
