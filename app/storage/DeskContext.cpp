#include "storage/DeskContext.h"

#include "base/Log.h"

namespace frontpaw::storage {

DeskContext::DeskContext(const desk::DeskKeys& keys, Clock& clock, RandomSource& random)
    : m_keys(keys), m_clock(clock), m_sealer(keys.data, random), m_hlc(clock), m_ids(clock, random)
{
}

void DeskContext::setAside(DamagedRow row)
{
    const std::lock_guard guard(m_mutex);
    const auto [place, isNew] = m_damaged.insert(std::move(row));
    if (isNew)
        qCWarning(lcStorage) << "set aside: the seal of" << place->table << place->id.text() << "is broken";
}

std::vector<DamagedRow> DeskContext::damagedRows() const
{
    const std::lock_guard guard(m_mutex);
    return {m_damaged.begin(), m_damaged.end()};
}

} // namespace frontpaw::storage
