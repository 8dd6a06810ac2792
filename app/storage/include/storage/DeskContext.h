#pragma once

#include "base/Hlc.h"
#include "base/Ids.h"
#include "desk/DeskKeys.h"
#include "storage/Table.h"

#include <mutex>
#include <set>
#include <vector>

namespace frontpaw::storage {

/// Whose data it is, and which installation's.
struct Identity
{
    TenantId tenant;
    DeskId desk;
    bool operator==(const Identity&) const = default;
};

/// A row whose seal is broken: kept as it is, shown by doctor, never acted on.
struct DamagedRow
{
    QString table;
    RowId id;
    std::strong_ordering operator<=>(const DamagedRow&) const = default;
};

/// What every transaction of one desk shares. Any thread, once the database is open.
class DeskContext
{
public:
    /// `keys` must outlive this.
    DeskContext(const desk::DeskKeys& keys, Clock& clock, RandomSource& random);

    [[nodiscard]] const Identity& identity() const { return m_identity; }
    [[nodiscard]] const desk::DeskKeys& keys() const { return m_keys; }
    [[nodiscard]] const Sealer& sealer() const { return m_sealer; }
    [[nodiscard]] Clock& clock() const { return m_clock; }
    [[nodiscard]] HlcClock& hlc() { return m_hlc; }
    [[nodiscard]] IdSource& ids() { return m_ids; }

    void setAside(DamagedRow row);
    /// All that were found since the file was made.
    [[nodiscard]] std::vector<DamagedRow> damagedRows() const;

private:
    friend class DatabaseThread;
    /// Those that are not written down yet.
    [[nodiscard]] std::vector<DamagedRow> takeNewlyDamaged();
    void remember(DamagedRow row);

    Identity m_identity;
    const desk::DeskKeys& m_keys;
    Clock& m_clock;
    Sealer m_sealer;
    HlcClock m_hlc;
    IdSource m_ids;
    mutable std::mutex m_mutex;
    std::set<DamagedRow> m_damaged;
    std::vector<DamagedRow> m_newlyDamaged;
};

} // namespace frontpaw::storage
