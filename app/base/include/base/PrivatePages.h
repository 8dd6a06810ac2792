#pragma once

#include <cstddef>
#include <span>

namespace frontpaw {

/// Whole pages of memory that no core dump holds and that are wiped at the end. Unlike SecretBytes they are
/// not locked against swap: what a process may lock (8 MB as Debian sets it) is for keys and codes.
/// Move-only.
class PrivatePages
{
public:
    PrivatePages() = default;
    /// Zeroed. Throws std::bad_alloc.
    explicit PrivatePages(std::size_t size);
    PrivatePages(PrivatePages&& other) noexcept;
    PrivatePages& operator=(PrivatePages&& other) noexcept;
    ~PrivatePages();

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] char* data() { return static_cast<char*>(m_memory); }
    [[nodiscard]] const char* data() const { return static_cast<const char*>(m_memory); }

private:
    void* m_memory = nullptr;
    std::size_t m_size = 0;
};

} // namespace frontpaw
