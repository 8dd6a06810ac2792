#include "base/Actor.h"

#include <array>
#include <utility>

namespace frontpaw {

namespace {

constexpr std::array<std::pair<Actor::Kind, QStringView>, 5> kindNames{{
    {Actor::Kind::System, u"system"},
    {Actor::Kind::Cli, u"cli"},
    {Actor::Kind::Staff, u"staff"},
    {Actor::Kind::Client, u"client"},
    {Actor::Kind::Kiosk, u"kiosk"},
}};

} // namespace

QString Actor::text() const
{
    for (const auto& [value, name] : kindNames) {
        if (value == kind)
            return who.isNull() ? name.toString() : name.toString() + u':' + who.text();
    }
    return {};
}

std::optional<Actor> Actor::fromText(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const QStringView kindName = colon < 0 ? text : text.first(colon);
    for (const auto& [value, name] : kindNames) {
        if (name != kindName)
            continue;
        if (colon < 0)
            return Actor{value, {}};
        const auto id = RowId::fromText(text.sliced(colon + 1));
        return id ? std::optional(Actor{value, *id}) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace frontpaw
