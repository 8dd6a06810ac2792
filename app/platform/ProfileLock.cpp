#include "platform/ProfileLock.h"

#include <QFile>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace frontpaw::platform {

Result<ProfileLock, LockProblem> ProfileLock::take(const QString& path, Use use)
{
    ProfileLock lock(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW,
                            S_IRUSR | S_IWUSR));
    if (lock.m_descriptor < 0)
        return failure(LockProblem::Failed);
    if (flock(lock.m_descriptor, (use == Use::Alone ? LOCK_EX : LOCK_SH) | LOCK_NB) != 0)
        return failure(errno == EWOULDBLOCK ? LockProblem::DeskRunning : LockProblem::Failed);
    return lock;
}

QString ProfileLock::pathIn(const QString& stateDir)
{
    return stateDir + u"/profile.lock"_s;
}

ProfileLock::ProfileLock(ProfileLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

ProfileLock& ProfileLock::operator=(ProfileLock&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

ProfileLock::~ProfileLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace frontpaw::platform
