#pragma once

#include "auth/AuthIds.h"
#include "auth/PhoneNumber.h"
#include "base/Actor.h"
#include "base/Clock.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace frontpaw::auth {

/// What a code opens.
enum class Purpose { SignIn };

enum class Channel { Preview, WhatsApp, Sms };

/// Where somebody sits; shares of the clinic's budget differ.
enum class Surface { Desk, Kiosk, CommandLine };

/// One code, as stored: never the code itself.
struct Challenge
{
    enum class State { Live, Consumed, Burnt, Expired, Replaced, Abandoned };

    ChallengeId id;
    RequestId request;
    Purpose purpose = Purpose::SignIn;
    PhoneNumber phone;
    QByteArray mac; ///< CodeMac over tenant, purpose, id and code
    int digits = 6; ///< of the code; the policy may change while it lives
    State state = State::Live;
    int attempts = 0;
    Instant createdAt{};
    Instant expiresAt{};
    std::optional<Instant> verifiedAt;
    std::optional<ClientId> client;

    bool operator==(const Challenge&) const = default;
};

/// A wrong guess. Rows with a time, because the windows slide.
struct Guess
{
    ChallengeId challenge;
    Instant at{};
    Surface surface = Surface::Desk;
    bool operator==(const Guess&) const = default;
};

/// A request for a code, counted until it certainly failed.
struct Request
{
    RequestId id;
    ChallengeId challenge;
    Instant at{};
    Surface surface = Surface::Desk;
    bool refunded = false;
    bool operator==(const Request&) const = default;
};

/// One message: reserved before it is handed to a channel, settled after.
struct Delivery
{
    enum class State { Reserved, Accepted, Sent, Delivered, Read, Failed, Unknown };

    DeliveryId id;
    ChallengeId challenge;
    RequestId request;
    Channel channel = Channel::Preview;
    State state = State::Reserved;
    QByteArray providerReference;
    QByteArray cause; ///< a short name, never a provider's text
    Instant reservedAt{};
    std::optional<Instant> acceptedAt, sentAt, deliveredAt, readAt, failedAt;
    bool operator==(const Delivery&) const = default;
};

struct Lock
{
    enum class Reason { BurntCode, DayBudget };

    Reason reason = Reason::BurntCode;
    Instant from{};
    Instant until{};
    int burntInARow = 0; ///< doubles the next wait
    int triesDuring = 0; ///< tries while locked; they change nothing else
    bool operator==(const Lock&) const = default;
};

/// Somebody who is reached by a phone number.
struct KnownClient
{
    ClientId id;
    bool profileComplete = false;
    bool disabled = false;
    bool operator==(const KnownClient&) const = default;
};

/// All that is known of one (clinic, phone, purpose) at one moment, read in the transaction that decides.
struct Ledger
{
    PhoneNumber phone;
    std::optional<Challenge> asked;   ///< the challenge named by its id, in whatever state
    std::optional<Challenge> live;    ///< at most one
    std::vector<Guess> guesses;       ///< wrong ones of the last 24 h, oldest first
    std::vector<Request> requests;    ///< of the last 24 h, oldest first
    std::vector<Delivery> deliveries; ///< of the challenge asked for, else of the live one; oldest first
    std::optional<Lock> lock;         ///< the latest, over or not
    int consecutiveWrong = 0;         ///< wrong guesses since the last right code
    int deskRequestsLastHour = 0;
    int messagesLastDay = 0;          ///< of the whole clinic
    std::vector<KnownClient> clients; ///< behind the number, by id
};

} // namespace frontpaw::auth
