#pragma once

#include "auth/AuthEngine.h"
#include "auth/SignInState.h"

namespace frontpaw::auth {

// How a sign-in's state changes, as pure functions.

/// Back at the number, digits kept; nothing of a code or session is left.
[[nodiscard]] SignInState atTheNumber(SignInState state);
/// Without what was wrong the last time.
[[nodiscard]] SignInState withoutProblems(SignInState state);
[[nodiscard]] SignInState withCode(SignInState state, const CodeOnItsWay& way, Instant now);
[[nodiscard]] SignInState withReport(SignInState state, const DeliveryReport& report);
[[nodiscard]] SignInState requestRefused(SignInState state, const Refusal& refusal);
[[nodiscard]] SignInState tryRefused(SignInState state, const Refusal& refusal);
/// A verb after the right code was refused; `back` is where it was given.
[[nodiscard]] SignInState sessionRefused(SignInState state, const Refusal& refusal, SignInState::Step back);
[[nodiscard]] SignInState withSession(SignInState state, const Session& session);

/// Signed in, with nothing left to do for it.
[[nodiscard]] bool isFinished(const SignInState& state);
/// Nothing that anybody would miss.
[[nodiscard]] bool isBlank(const SignInState& state);
[[nodiscard]] bool isAfterTheCode(const SignInState& state);

} // namespace frontpaw::auth
