#pragma once

#include "base/Result.h"

#include <QString>

namespace frontpaw::platform {

enum class LockProblem {
    DeskRunning, ///< another process has it
    Failed,      ///< the lock file cannot be made
};

/// A lock on a file: many share it, or one has it alone. Whoever uses a profile shares its lock; whoever
/// replaces its database or keys needs it alone. The kernel lets go when the process ends, however it ends.
/// Move-only.
class ProfileLock
{
public:
    enum class Use { Shared, Alone };

    /// The file is made where it is not there. Never waits.
    [[nodiscard]] static Result<ProfileLock, LockProblem> take(const QString& path, Use use);
    /// The lock of a profile: `path` below its state folder.
    [[nodiscard]] static QString pathIn(const QString& stateDir);

    ProfileLock(ProfileLock&& other) noexcept;
    ProfileLock& operator=(ProfileLock&& other) noexcept;
    ~ProfileLock();

private:
    explicit ProfileLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor = -1;
};

} // namespace frontpaw::platform
