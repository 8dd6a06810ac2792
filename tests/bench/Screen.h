#pragma once

#include <xcb/xcb.h>

#include <cstdint>
#include <optional>
#include <string>

namespace frontpaw::bench {

/// An X display without a window manager, seen from outside: finds a window, gives it keys, looks at its
/// pixels.
class Screen
{
public:
    Screen();
    ~Screen();
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    /// The mapped top-level window of at least 300 x 150 pixels, if there is one.
    [[nodiscard]] std::optional<xcb_window_t> window() const;
    void focus(xcb_window_t window) const;
    /// Presses the key of a lower-case letter or digit.
    void type(char key) const;
    /// A number that differs when the topmost `height` pixel rows of the window do; 0 when it cannot be read.
    [[nodiscard]] std::uint64_t look(xcb_window_t window, std::uint16_t height) const;

private:
    [[nodiscard]] xcb_keycode_t keycodeOf(char key) const;

    xcb_connection_t* m_connection = nullptr;
    xcb_window_t m_root = 0;
};

} // namespace frontpaw::bench
