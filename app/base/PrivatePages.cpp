#include "base/PrivatePages.h"

#include "os/Pages.h"

#include <sodium.h>

#include <utility>

namespace frontpaw {

PrivatePages::PrivatePages(std::size_t size) : m_memory(os::mapUndumped(size)), m_size(size) {}

PrivatePages::PrivatePages(PrivatePages&& other) noexcept
    : m_memory(std::exchange(other.m_memory, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

PrivatePages& PrivatePages::operator=(PrivatePages&& other) noexcept
{
    std::swap(m_memory, other.m_memory);
    std::swap(m_size, other.m_size);
    return *this;
}

PrivatePages::~PrivatePages()
{
    if (!m_memory)
        return;
    sodium_memzero(m_memory, m_size);
    os::unmap(m_memory, m_size);
}

} // namespace frontpaw
