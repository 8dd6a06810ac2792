#include "demo/DemoRandom.h"

namespace frontpaw::desk {

namespace {

quint64 mixed(quint64 seed, QByteArrayView stream)
{
    // FNV-1a
    quint64 hash = 14695981039346656037ULL ^ seed;
    for (const char byte : stream)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 1099511628211ULL;
    return hash;
}

} // namespace

DemoRandom::DemoRandom(quint64 seed, QByteArrayView stream) : m_engine(mixed(seed, stream)) {}

int DemoRandom::below(int bound)
{
    Q_ASSERT(bound > 0);
    const auto range = static_cast<quint64>(bound);
    const quint64 unfair = (0 - range) % range;
    quint64 drawn = m_engine();
    while (drawn < unfair)
        drawn = m_engine();
    return static_cast<int>(drawn % range);
}

int DemoRandom::between(int low, int high)
{
    return low + below(high - low + 1);
}

} // namespace frontpaw::desk
