// A disk that is full, for one process and everything it starts: LD_PRELOAD this, and as long as the file
// named by FULL_DISK_SWITCH exists, no write below the folder named by FULL_DISK_FOLDER finds room (ENOSPC).
// Whatever was there stays and can be read, as on a real one. No right is needed and no file system made.
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

bool isFull(int file)
{
    const int kept = errno;
    const char* folder = std::getenv("FULL_DISK_FOLDER");
    const char* marker = std::getenv("FULL_DISK_SWITCH");
    bool full = false;
    if (folder && marker && ::access(marker, F_OK) == 0) {
        char link[64], path[4096];
        std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
        const ssize_t length = ::readlink(link, path, sizeof path - 1);
        full = length > 0 && static_cast<std::size_t>(length) >= std::strlen(folder) &&
               std::memcmp(path, folder, std::strlen(folder)) == 0;
    }
    errno = kept;
    return full;
}

template <class Function>
Function real(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

/// Answers for the real call, or for a disk without room.
template <class Result, class... Parameters>
Result answer(const char* name, int file, Parameters... parameters)
{
    if (isFull(file)) {
        errno = ENOSPC;
        return -1;
    }
    return real<Result (*)(int, Parameters...)>(name)(file, parameters...);
}

} // namespace

extern "C" {

ssize_t write(int file, const void* bytes, size_t size)
{
    return answer<ssize_t>("write", file, bytes, size);
}

ssize_t writev(int file, const iovec* parts, int count)
{
    return answer<ssize_t>("writev", file, parts, count);
}

ssize_t pwrite(int file, const void* bytes, size_t size, off_t at)
{
    return answer<ssize_t>("pwrite", file, bytes, size, at);
}

ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t at)
{
    return answer<ssize_t>("pwrite64", file, bytes, size, at);
}

int posix_fallocate(int file, off_t at, off_t size)
{
    // Alone among these it answers the error itself.
    return isFull(file) ? ENOSPC : real<int (*)(int, off_t, off_t)>("posix_fallocate")(file, at, size);
}

int posix_fallocate64(int file, off64_t at, off64_t size)
{
    return isFull(file) ? ENOSPC : real<int (*)(int, off64_t, off64_t)>("posix_fallocate64")(file, at, size);
}

int ftruncate(int file, off_t size)
{
    return answer<int>("ftruncate", file, size);
}

int ftruncate64(int file, off64_t size)
{
    return answer<int>("ftruncate64", file, size);
}

} // extern "C"
