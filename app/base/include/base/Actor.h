#pragma once

#include "base/Ids.h"

#include <QString>

namespace frontpaw {

/// Who does a thing. No write is made without one.
struct Actor
{
    enum class Kind { System, Cli, Staff, Client, Kiosk };

    Kind kind = Kind::System;
    /// The staff member or client; null for the others.
    RowId who;

    [[nodiscard]] static Actor system() { return {Kind::System, {}}; }
    [[nodiscard]] static Actor cli() { return {Kind::Cli, {}}; }
    [[nodiscard]] static Actor kiosk() { return {Kind::Kiosk, {}}; }
    [[nodiscard]] static Actor staff(StaffId id) { return {Kind::Staff, RowId::fromBytes(id.bytes())}; }
    [[nodiscard]] static Actor client(ClientId id) { return {Kind::Client, RowId::fromBytes(id.bytes())}; }

    /// As stored: "system", "staff:<id>", … Never a name.
    [[nodiscard]] QString text() const;
    [[nodiscard]] static std::optional<Actor> fromText(QStringView text);

    bool operator==(const Actor&) const = default;
};

} // namespace frontpaw
