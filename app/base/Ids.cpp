#include "base/Ids.h"

#include <QUuid>

namespace frontpaw {

QString RawId::text() const
{
    return QUuid::fromRfc4122(bytes()).toString(QUuid::WithoutBraces);
}

std::optional<std::array<char, RawId::size>> RawId::parse(QStringView text)
{
    constexpr qsizetype uuidLength = 36;
    if (text.size() != uuidLength)
        return std::nullopt;
    const QUuid uuid = QUuid::fromString(text);
    if (uuid.isNull())
        return std::nullopt;
    const QByteArray bytes = uuid.toRfc4122();
    std::array<char, size> id{};
    std::copy(bytes.begin(), bytes.end(), id.begin());
    return id;
}

IdSource::IdSource(const Clock& clock, RandomSource& random) : m_clock(clock), m_random(random) {}

QByteArray IdSource::draw()
{
    QByteArray id(RawId::size, '\0');
    if (!m_random.fill(std::as_writable_bytes(std::span(id.data(), RawId::size))))
        return {};
    const auto millis = static_cast<quint64>(toMillis(m_clock.trusted()));
    for (int byte = 0; byte < 6; ++byte)
        id[byte] = static_cast<char>(millis >> static_cast<unsigned>(8 * (5 - byte)));
    id[6] = static_cast<char>((id[6] & 0x0F) | 0x70);
    id[8] = static_cast<char>((id[8] & 0x3F) | 0x80);
    return id;
}

} // namespace frontpaw
