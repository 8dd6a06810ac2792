#include "base/SecretArena.h"

#include "base/Secret.h"

#include <sodium.h>

#include <mutex>
#include <new>
#include <utility>
#include <vector>

namespace frontpaw {

namespace {

constexpr std::size_t slotsInBlock = 1024;
constexpr std::size_t blockSize = slotsInBlock * SecretSlot::capacity;

} // namespace

struct SecretArena::Blocks
{
    std::mutex mutex;
    std::vector<std::byte*> blocks;
    std::vector<std::byte*> free;
    bool locked = true;

    void addBlock()
    {
        auto* block = static_cast<std::byte*>(sodium_malloc(blockSize));
        if (!block)
            throw std::bad_alloc();
        // sodium_malloc locks where it may, and does not say when it may not.
        locked = sodium_mlock(block, blockSize) == 0 && locked;
        sodium_memzero(block, blockSize);
        blocks.push_back(block);
        free.reserve(blocks.size() * slotsInBlock);
        for (std::size_t slot = slotsInBlock; slot > 0; --slot)
            free.push_back(block + (slot - 1) * SecretSlot::capacity);
    }
};

SecretSlot::SecretSlot(SecretSlot&& other) noexcept
    : m_arena(std::exchange(other.m_arena, nullptr)), m_bytes(std::exchange(other.m_bytes, nullptr))
{
}

SecretSlot& SecretSlot::operator=(SecretSlot&& other) noexcept
{
    std::swap(m_arena, other.m_arena);
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

SecretSlot::~SecretSlot()
{
    if (m_bytes)
        m_arena->giveBack(m_bytes);
}

SecretArena& SecretArena::shared()
{
    static SecretArena arena;
    return arena;
}

SecretArena::SecretArena() : m_blocks(std::make_unique<Blocks>())
{
    if (sodium_init() < 0)
        throw std::bad_alloc();
    m_blocks->addBlock();
}

SecretArena::~SecretArena()
{
    for (std::byte* block : m_blocks->blocks)
        sodium_free(block);
}

SecretSlot SecretArena::take()
{
    const std::lock_guard guard(m_blocks->mutex);
    if (m_blocks->free.empty())
        m_blocks->addBlock();
    std::byte* slot = m_blocks->free.back();
    m_blocks->free.pop_back();
    return {this, slot};
}

bool SecretArena::isLocked() const
{
    const std::lock_guard guard(m_blocks->mutex);
    return m_blocks->locked;
}

std::size_t SecretArena::slotsInUse() const
{
    const std::lock_guard guard(m_blocks->mutex);
    return m_blocks->blocks.size() * slotsInBlock - m_blocks->free.size();
}

void SecretArena::giveBack(std::byte* bytes)
{
    const std::lock_guard guard(m_blocks->mutex);
    wipe(std::span(bytes, SecretSlot::capacity));
    m_blocks->free.push_back(bytes);
}

} // namespace frontpaw
