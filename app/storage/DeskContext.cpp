#include "storage/DeskContext.h"

#include "base/Log.h"

#include <utility>

namespace frontpaw::storage {

DeskContext::DeskContext(const desk::DeskKeys& keys, Clock& clock, RandomSource& random)
    : m_keys(keys), m_clock(clock), m_sealer(keys.data, random), m_hlc(clock), m_ids(clock, random)
{
}

void DeskContext::setAside(DamagedRow row)
{
    const std::lock_guard guard(m_mutex);
    if (!m_damaged.insert(row).second)
        return;
    qCWarning(lcStorage) << "set aside: the seal of" << row.table << row.id.text() << "is broken";
    m_newlyDamaged.push_back(std::move(row));
}

std::vector<DamagedRow> DeskContext::takeNewlyDamaged()
{
    const std::lock_guard guard(m_mutex);
    return std::exchange(m_newlyDamaged, {});
}

void DeskContext::remember(DamagedRow row)
{
    const std::lock_guard guard(m_mutex);
    m_damaged.insert(std::move(row));
}

std::vector<DamagedRow> DeskContext::damagedRows() const
{
    const std::lock_guard guard(m_mutex);
    return {m_damaged.begin(), m_damaged.end()};
}

} // namespace frontpaw::storage
