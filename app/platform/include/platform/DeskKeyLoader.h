#pragma once

#include "base/Async.h"
#include "base/RandomSource.h"
#include "desk/ClinicKeys.h"
#include "desk/DeskKeys.h"
#include "desk/Opening.h"
#include "desk/SecretStore.h"

#include <QObject>

#include <memory>

namespace frontpaw::platform {

/// Whether something of a database, or a copy of one, stands in the data folder
/// (ProfilePaths::hasTraceOfDatabase).
enum class DatabaseTrace { None, Present };

/// Reads the keys of a clinic, or makes them for a database that is not there yet. On Linux a locked keychain
/// answers "not found", the same as an empty one: so where a database stands, keys that are not found are
/// locked or lost and nothing is made anew. Main thread; an answer that is under way when the loader dies
/// never comes.
class DeskKeyLoader final
{
public:
    using Answer = QFuture<Result<desk::DeskKeys, desk::OpeningFailure>>;

    DeskKeyLoader(desk::SecretStore& store, RandomSource& random);

    /// For a database that names its keys by `fingerprint`.
    [[nodiscard]] Answer load(QByteArray fingerprint);
    /// Draws keys, writes each, reads it back and compares. What was written is taken away again when one
    /// fails.
    [[nodiscard]] Answer make(DatabaseTrace trace);
    /// Writes the clinic's restored keys beside this desk's own, which are made where none are.
    [[nodiscard]] Answer adopt(desk::ClinicKeys restored);

private:
    struct Work;
    using Shared = std::shared_ptr<Work>;

    void readDataKey(const Shared& work, std::uint32_t number);
    void readNamed(const Shared& work, std::size_t index);
    void write(const Shared& work, std::size_t index);
    void readBack(const Shared& work, std::size_t index);
    void takeBack(const Shared& work, std::size_t index, desk::SecretProblem problem);
    bool draw(SecretBytes& key) const;

    desk::SecretStore& m_store;
    RandomSource& m_random;
    QObject m_context;
};

} // namespace frontpaw::platform
