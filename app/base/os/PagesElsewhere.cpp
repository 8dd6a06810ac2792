#include "Pages.h"

#include <cstdlib>
#include <new>

namespace frontpaw::os {

void* mapUndumped(std::size_t size)
{
    void* memory = std::calloc(1, size);
    if (!memory)
        throw std::bad_alloc();
    return memory;
}

void unmap(void* memory, std::size_t)
{
    std::free(memory);
}

} // namespace frontpaw::os
