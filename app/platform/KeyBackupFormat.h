#pragma once

#include "base/RandomSource.h"
#include "base/Result.h"
#include "desk/ClinicKeys.h"
#include "desk/KeyBackupProblem.h"

#include <QByteArray>

namespace frontpaw::platform {

// The bytes of a key back-up: a title for people, format (1), salt (16), nonce (24), the clinic's keys under
// XChaCha20-Poly1305 with a key that Argon2id makes of the passphrase (3 passes over 256 MB: libsodium's
// "moderate" limits, about 0.7 s), and a BLAKE2b-256 over all of it, which tells a damaged file from a wrong
// passphrase. Any thread; slow.

[[nodiscard]] Result<QByteArray, desk::KeyBackupProblem>
wrapKeys(const desk::ClinicKeys& keys, const SecretBytes& passphrase, RandomSource& random);
[[nodiscard]] Result<desk::ClinicKeys, desk::KeyBackupProblem> unwrapKeys(QByteArrayView file,
                                                                          const SecretBytes& passphrase);

} // namespace frontpaw::platform
