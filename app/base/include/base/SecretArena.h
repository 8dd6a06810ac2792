#pragma once

#include <cstddef>
#include <memory>
#include <span>

namespace frontpaw {

class SecretArena;

/// 16 bytes of locked memory, wiped when the slot ends. Move-only.
class SecretSlot
{
public:
    static constexpr std::size_t capacity = 16;

    SecretSlot() = default;
    SecretSlot(SecretSlot&& other) noexcept;
    SecretSlot& operator=(SecretSlot&& other) noexcept;
    ~SecretSlot();

    [[nodiscard]] bool isNull() const { return m_bytes == nullptr; }
    [[nodiscard]] std::span<std::byte, capacity> bytes() const
    {
        return std::span<std::byte, capacity>(m_bytes, capacity);
    }

private:
    friend class SecretArena;
    SecretSlot(SecretArena* arena, std::byte* bytes) : m_arena(arena), m_bytes(bytes) {}

    SecretArena* m_arena = nullptr;
    std::byte* m_bytes = nullptr;
};

/// One locked block of slots for the plain codes of this process. A guarded allocation for each code would
/// cost 8 kB and silently go unlocked past the system's limit, so codes share blocks. Any thread.
class SecretArena
{
public:
    /// The arena of this process; it lives as long as the process.
    static SecretArena& shared();

    SecretArena();
    ~SecretArena();
    SecretArena(const SecretArena&) = delete;
    SecretArena& operator=(const SecretArena&) = delete;

    /// Zeroed. Takes another block when all slots are in use.
    [[nodiscard]] SecretSlot take();
    /// False when the system refused to lock a block; doctor says so.
    [[nodiscard]] bool isLocked() const;
    [[nodiscard]] std::size_t slotsInUse() const;

private:
    friend class SecretSlot;
    void giveBack(std::byte* bytes);

    struct Blocks;
    std::unique_ptr<Blocks> m_blocks;
};

} // namespace frontpaw
