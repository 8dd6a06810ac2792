#include "Pages.h"

#include <sys/mman.h>

#include <new>

namespace frontpaw::os {

void* mapUndumped(std::size_t size)
{
    void* memory = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        throw std::bad_alloc();
    madvise(memory, size, MADV_DONTDUMP);
    return memory;
}

void unmap(void* memory, std::size_t size)
{
    munmap(memory, size);
}

} // namespace frontpaw::os
