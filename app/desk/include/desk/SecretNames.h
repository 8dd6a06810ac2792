#pragma once

#include <QStringView>

#include <array>

namespace frontpaw::desk {

/// Secrets that somebody hands in (`secrets set`); keys are made by the desk itself and are not among them.
inline constexpr std::array<QStringView, 3> givenSecrets{u"myoperator.token", u"smscountry.auth-key",
                                                         u"smscountry.auth-token"};

/// A name of a secret, or a name that sounds like one: its value must not stand in a file or the environment.
[[nodiscard]] bool soundsSecret(QStringView name);

} // namespace frontpaw::desk
