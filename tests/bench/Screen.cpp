#include "Screen.h"

#include <xcb/xtest.h>

#include <cstdlib>
#include <memory>
#include <stdexcept>

namespace frontpaw::bench {

namespace {

struct Free
{
    void operator()(void* memory) const { std::free(memory); }
};
template <class T>
using Reply = std::unique_ptr<T, Free>;

} // namespace

Screen::Screen() : m_connection(xcb_connect(nullptr, nullptr))
{
    if (xcb_connection_has_error(m_connection))
        throw std::runtime_error("no X display answers");
    m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
}

Screen::~Screen()
{
    xcb_disconnect(m_connection);
}

std::optional<xcb_window_t> Screen::window() const
{
    constexpr int leastWidth = 300;
    constexpr int leastHeight = 150;
    const Reply<xcb_query_tree_reply_t> tree(
        xcb_query_tree_reply(m_connection, xcb_query_tree(m_connection, m_root), nullptr));
    if (!tree)
        return std::nullopt;
    for (int i = 0; i < xcb_query_tree_children_length(tree.get()); ++i) {
        const xcb_window_t child = xcb_query_tree_children(tree.get())[i];
        const Reply<xcb_get_window_attributes_reply_t> attributes(xcb_get_window_attributes_reply(
            m_connection, xcb_get_window_attributes(m_connection, child), nullptr));
        const Reply<xcb_get_geometry_reply_t> geometry(
            xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, child), nullptr));
        if (attributes && geometry && attributes->map_state == XCB_MAP_STATE_VIEWABLE &&
            geometry->width >= leastWidth && geometry->height >= leastHeight)
            return child;
    }
    return std::nullopt;
}

void Screen::focus(xcb_window_t window) const
{
    xcb_set_input_focus(m_connection, XCB_INPUT_FOCUS_PARENT, window, XCB_CURRENT_TIME);
    xcb_flush(m_connection);
}

void Screen::type(char key) const
{
    const xcb_keycode_t code = keycodeOf(key);
    xcb_test_fake_input(m_connection, XCB_KEY_PRESS, code, XCB_CURRENT_TIME, m_root, 0, 0, 0);
    xcb_test_fake_input(m_connection, XCB_KEY_RELEASE, code, XCB_CURRENT_TIME, m_root, 0, 0, 0);
    xcb_flush(m_connection);
}

std::uint64_t Screen::look(xcb_window_t window, std::uint16_t height) const
{
    const Reply<xcb_get_geometry_reply_t> geometry(
        xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr));
    if (!geometry)
        return 0;
    const Reply<xcb_get_image_reply_t> image(
        xcb_get_image_reply(m_connection,
                            xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0, 0,
                                          geometry->width, std::min(height, geometry->height), UINT32_MAX),
                            nullptr));
    if (!image)
        return 0;
    std::uint64_t hash = 1469598103934665603ULL; // FNV-1a
    const std::uint8_t* bytes = xcb_get_image_data(image.get());
    for (int i = 0; i < xcb_get_image_data_length(image.get()); ++i)
        hash = (hash ^ bytes[i]) * 1099511628211ULL;
    return hash;
}

xcb_keycode_t Screen::keycodeOf(char key) const
{
    const xcb_setup_t* setup = xcb_get_setup(m_connection);
    const auto count = static_cast<std::uint8_t>(setup->max_keycode - setup->min_keycode + 1);
    const Reply<xcb_get_keyboard_mapping_reply_t> map(xcb_get_keyboard_mapping_reply(
        m_connection, xcb_get_keyboard_mapping(m_connection, setup->min_keycode, count), nullptr));
    for (int code = 0; map && code < count; ++code) {
        if (xcb_get_keyboard_mapping_keysyms(map.get())[code * map->keysyms_per_keycode] ==
            static_cast<xcb_keysym_t>(key))
            return static_cast<xcb_keycode_t>(setup->min_keycode + code);
    }
    throw std::runtime_error("the keyboard has no such key");
}

} // namespace frontpaw::bench
