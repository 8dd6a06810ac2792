#include "words/Terms.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace frontpaw::words {

namespace {

using auth::Challenge;
using auth::Channel;
using auth::Delivery;
using auth::Level;
using auth::Role;
using clinic::Appointment;
using clinic::Sex;
using clinic::Species;
using desk::PreviewOutcome;

template <class E>
struct Term
{
    E value;
    const char* key;
    const char* term;
};

struct Terms
{
    Q_DECLARE_TR_FUNCTIONS(frontpaw::words::Terms)

public:
    static constexpr Term<Channel> channels[]{
        {Channel::Preview, "preview", QT_TR_NOOP("Preview phone")},
        {Channel::WhatsApp, "whatsapp", QT_TR_NOOP("WhatsApp")},
        {Channel::Sms, "sms", QT_TR_NOOP("SMS")},
    };
    static constexpr Term<Delivery::State> deliveries[]{
        {Delivery::State::Reserved, "reserved", QT_TR_NOOP("being sent")},
        {Delivery::State::Accepted, "accepted", QT_TR_NOOP("accepted")},
        {Delivery::State::Sent, "sent", QT_TR_NOOP("sent")},
        {Delivery::State::Delivered, "delivered", QT_TR_NOOP("delivered")},
        {Delivery::State::Read, "read", QT_TR_NOOP("read")},
        {Delivery::State::Failed, "failed", QT_TR_NOOP("not delivered")},
        {Delivery::State::Unknown, "unknown", QT_TR_NOOP("perhaps sent")},
    };
    static constexpr Term<Challenge::State> challenges[]{
        {Challenge::State::Live, "live", QT_TR_NOOP("good")},
        {Challenge::State::Consumed, "consumed", QT_TR_NOOP("used")},
        {Challenge::State::Burnt, "burnt", QT_TR_NOOP("dead after wrong tries")},
        {Challenge::State::Expired, "expired", QT_TR_NOOP("expired")},
        {Challenge::State::Replaced, "replaced", QT_TR_NOOP("replaced by a newer one")},
        {Challenge::State::Abandoned, "abandoned", QT_TR_NOOP("given up")},
    };
    static constexpr Term<Role> roles[]{
        {Role::Reception, "reception", QT_TR_NOOP("Reception")},
        {Role::Manager, "manager", QT_TR_NOOP("Manager")},
        {Role::Installer, "installer", QT_TR_NOOP("Installer")},
        {Role::Kiosk, "kiosk", QT_TR_NOOP("Kiosk")},
    };
    static constexpr Term<Level> levels[]{
        {Level::Code, "code", QT_TR_NOOP("by code")},
        {Level::Vouched, "vouched", QT_TR_NOOP("vouched for by staff")},
        {Level::Staff, "staff", QT_TR_NOOP("opened by staff")},
    };
    static constexpr Term<Species> species[]{
        {Species::Dog, "dog", QT_TR_NOOP("Dog")},
        {Species::Cat, "cat", QT_TR_NOOP("Cat")},
        {Species::Rabbit, "rabbit", QT_TR_NOOP("Rabbit")},
        {Species::Bird, "bird", QT_TR_NOOP("Bird")},
        {Species::Turtle, "turtle", QT_TR_NOOP("Turtle")},
        {Species::Fish, "fish", QT_TR_NOOP("Fish")},
        {Species::SmallMammal, "small-mammal", QT_TR_NOOP("Small mammal")},
        {Species::Other, "other", QT_TR_NOOP("Other animal")},
    };
    static constexpr Term<Sex> sexes[]{
        {Sex::Unknown, "unknown", ""},
        {Sex::Female, "female", QT_TR_NOOP("female")},
        {Sex::Male, "male", QT_TR_NOOP("male")},
    };
    static constexpr Term<Appointment::State> appointments[]{
        {Appointment::State::Booked, "booked", QT_TR_NOOP("booked")},
        {Appointment::State::Cancelled, "cancelled", QT_TR_NOOP("cancelled")},
        {Appointment::State::Done, "done", QT_TR_NOOP("done")},
        {Appointment::State::Missed, "missed", QT_TR_NOOP("missed")},
    };
    static constexpr Term<PreviewOutcome> outcomes[]{
        {PreviewOutcome::Deliver, "deliver", QT_TR_NOOP("Messages arrive")},
        {PreviewOutcome::Late, "late", QT_TR_NOOP("Messages arrive late")},
        {PreviewOutcome::Never, "never", QT_TR_NOOP("Messages never arrive")},
        {PreviewOutcome::NotOnWhatsApp, "not-on-whatsapp", QT_TR_NOOP("The number is not on WhatsApp")},
        {PreviewOutcome::AccountRefused, "account-refused", QT_TR_NOOP("The clinic's account is refused")},
    };
};

template <class E, std::size_t Size>
const Term<E>& rowOf(const Term<E> (&rows)[Size], E value)
{
    const auto found = std::ranges::find(rows, value, &Term<E>::value);
    Q_ASSERT(found != std::end(rows));
    return *found;
}

template <class E, std::size_t Size>
QString term(const Term<E> (&rows)[Size], E value)
{
    const char* text = rowOf(rows, value).term;
    return *text ? Terms::tr(text) : QString();
}

template <class E, std::size_t Size>
QString key(const Term<E> (&rows)[Size], E value)
{
    return QString::fromLatin1(rowOf(rows, value).key);
}

template <class E, std::size_t Size>
std::optional<E> valueOf(const Term<E> (&rows)[Size], QStringView wanted)
{
    const auto found =
        std::ranges::find_if(rows, [&](const Term<E>& row) { return wanted == QLatin1StringView(row.key); });
    return found == std::end(rows) ? std::nullopt : std::optional(found->value);
}

} // namespace

QString termOf(Channel channel)
{
    return term(Terms::channels, channel);
}
QString termOf(Delivery::State state)
{
    return term(Terms::deliveries, state);
}
QString termOf(Challenge::State state)
{
    return term(Terms::challenges, state);
}
QString termOf(Role role)
{
    return term(Terms::roles, role);
}
QString termOf(Level level)
{
    return term(Terms::levels, level);
}
QString termOf(Species kind)
{
    return term(Terms::species, kind);
}
QString termOf(Sex sex)
{
    return term(Terms::sexes, sex);
}
QString termOf(Appointment::State state)
{
    return term(Terms::appointments, state);
}
QString termOf(PreviewOutcome outcome)
{
    return term(Terms::outcomes, outcome);
}

QString keyOf(Channel channel)
{
    return key(Terms::channels, channel);
}
QString keyOf(Delivery::State state)
{
    return key(Terms::deliveries, state);
}
QString keyOf(Challenge::State state)
{
    return key(Terms::challenges, state);
}
QString keyOf(Role role)
{
    return key(Terms::roles, role);
}
QString keyOf(Level level)
{
    return key(Terms::levels, level);
}
QString keyOf(Sex sex)
{
    return key(Terms::sexes, sex);
}
QString keyOf(Appointment::State state)
{
    return key(Terms::appointments, state);
}

std::optional<Sex> sexFromKey(QStringView wanted)
{
    return valueOf(Terms::sexes, wanted);
}
std::optional<Channel> channelFromKey(QStringView wanted)
{
    return valueOf(Terms::channels, wanted);
}

} // namespace frontpaw::words
