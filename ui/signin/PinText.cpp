#include "ui/signin/PinText.h"

#include <algorithm>

namespace frontpaw::ui {

SecretBytes pinBytes(SecretSlot slot)
{
    if (slot.isNull())
        return {};
    const auto bytes = slot.bytes();
    const auto length = static_cast<std::size_t>(std::ranges::find(bytes, std::byte{0}) - bytes.begin());
    return SecretBytes(std::span<const std::byte>(bytes.first(length)));
}

} // namespace frontpaw::ui
