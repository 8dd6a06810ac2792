#include "auth/OtpCode.h"

#include "base/Secret.h"

#include <algorithm>

namespace frontpaw::auth {

namespace {

std::uint32_t powerOfTen(int digits)
{
    std::uint32_t power = 1;
    for (int i = 0; i < digits; ++i)
        power *= 10;
    return power;
}

bool isSpaceOrDash(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Separator_Space || category == QChar::Punctuation_Dash;
}

} // namespace

Result<OtpCode, RandomProblem> OtpCode::draw(int digits, RandomSource& random)
{
    Q_ASSERT(digits >= minDigits && digits <= maxDigits);
    auto number = random.below(powerOfTen(digits));
    if (!number)
        return failure(number.error());
    SecretSlot slot = SecretArena::shared().take();
    const auto bytes = slot.bytes();
    for (int place = digits - 1; place >= 0; --place) {
        bytes[static_cast<std::size_t>(place)] = static_cast<std::byte>('0' + *number % 10);
        *number /= 10;
    }
    return OtpCode(std::move(slot));
}

std::optional<OtpCode> OtpCode::fromText(QStringView text)
{
    SecretSlot slot = SecretArena::shared().take();
    std::size_t count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        const int digit = QChar::digitValue(c);
        if (digit < 0 && isSpaceOrDash(c))
            continue;
        if (digit < 0 || count == maxDigits)
            return std::nullopt;
        slot.bytes()[count++] = static_cast<std::byte>('0' + digit);
    }
    if (count < minDigits)
        return std::nullopt;
    return OtpCode(std::move(slot));
}

std::optional<OtpCode> OtpCode::fromSlot(SecretSlot slot)
{
    if (slot.isNull())
        return std::nullopt;
    const auto bytes = slot.bytes();
    const auto isDigit = [](std::byte b) { return b >= std::byte{'0'} && b <= std::byte{'9'}; };
    const auto end = std::find_if_not(bytes.begin(), bytes.end(), isDigit);
    const bool restIsZero = std::all_of(end, bytes.end(), [](std::byte b) { return b == std::byte{0}; });
    const auto count = end - bytes.begin();
    if (!restIsZero || count < minDigits || count > maxDigits)
        return std::nullopt;
    return OtpCode(std::move(slot));
}

int OtpCode::digits() const
{
    return static_cast<int>(exposed().size());
}

OtpCode OtpCode::clone() const
{
    SecretSlot slot = SecretArena::shared().take();
    std::ranges::copy(m_slot.bytes(), slot.bytes().begin());
    return OtpCode(std::move(slot));
}

QByteArrayView OtpCode::exposed() const
{
    if (m_slot.isNull())
        return {};
    const auto bytes = m_slot.bytes();
    const auto end = std::ranges::find(bytes, std::byte{0});
    return {bytes.data(), end - bytes.begin()};
}

} // namespace frontpaw::auth
