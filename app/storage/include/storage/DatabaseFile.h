#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "desk/Opening.h"
#include "storage/DeskContext.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace frontpaw::storage {

/// What a database file tells without a key.
struct DatabaseFacts
{
    bool exists = false;
    /// Without a database: something of one is there (a write-ahead log, a back-up copy), so nothing may be
    /// made anew.
    bool remains = false;
    int schema = 0;
    int readableFrom = 0;
    Identity identity;
    QByteArray keyFingerprint; ///< desk::DeskKeys::fingerprint() of the keys it was made with
};

/// Looks at the file at `path` without changing it, before any key is read. Any thread.
[[nodiscard]] Result<DatabaseFacts, desk::OpeningFailure> peek(const QString& path);

/// After the clinic's keys came back from their back-up beside desk keys that were made anew: the file is
/// opened with these from now on. Nobody else has it open.
[[nodiscard]] Result<void, desk::OpeningFailure> setKeyFingerprint(const QString& path,
                                                                   const QByteArray& fingerprint);

} // namespace frontpaw::storage
