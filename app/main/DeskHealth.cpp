#include "DeskHealth.h"

#include "OpenDesk.h"

#include "words/Openings.h"

using namespace Qt::StringLiterals;

namespace frontpaw {

using desk::HealthRow;
using Light = HealthRow::Light;

DeskHealth::DeskHealth(const Foundation& foundation, const OpenDesk& desk, const desk::SecretStore& secrets)
    : m_settings(foundation.settings)
    , m_isDemo(foundation.paths.isDemo())
    , m_desk(&desk)
    , m_secrets(&secrets)
    , m_machine(foundation.paths.dataDir)
{
}

DeskHealth::DeskHealth(const Foundation& foundation, std::optional<desk::OpeningFailure> failure)
    : m_settings(foundation.settings)
    , m_isDemo(foundation.paths.isDemo())
    , m_failure(std::move(failure))
    , m_machine(foundation.paths.dataDir)
{
}

std::vector<HealthRow> DeskHealth::rows() const
{
    std::vector<HealthRow> rows;
    const auto& faults = m_settings.faults();
    rows.push_back(faults.empty() ? HealthRow{Light::Green, u"settings"_s, {}}
                                  : HealthRow{Light::Red, u"settings"_s,
                                              u"%1:%2"_s.arg(faults.front().file).arg(faults.front().line)});
    if (m_failure)
        rows.push_back({Light::Red, u"opening"_s, words::sentence(*m_failure)});
    if (m_desk)
        addOpenDesk(rows);
    for (HealthRow& row : m_machine.rows())
        rows.push_back(std::move(row));
    return rows;
}

void DeskHealth::addOpenDesk(std::vector<HealthRow>& rows) const
{
    const auto light = [](bool good, Light otherwise) { return good ? Light::Green : otherwise; };
    const std::size_t damaged = m_desk->database.context().damagedRows().size();
    rows.push_back({light(damaged == 0, Light::Red), u"database"_s, QString::number(damaged)});
    if (m_desk->audit)
        rows.push_back({light(m_desk->audit->isWhole(), Light::Red), u"audit-chain"_s,
                        QString::number(m_desk->audit->provenUpTo)});
    const bool inKeychain = m_secrets->kind() == u"keychain"_s;
    rows.push_back({light(inKeychain, Light::Yellow), u"keystore"_s, m_secrets->kind()});
    if (m_isDemo)
        return;
    rows.push_back({light(m_desk->keysAreBackedUp(), Light::Red), u"key-backup"_s, {}});
    rows.push_back({Light::Red, u"preview-channel"_s, {}});
    const int digits = m_desk->engine.policy().digits;
    constexpr int nistDigits = 6;
    rows.push_back({light(digits >= nistDigits, Light::Red), u"code-length"_s, QString::number(digits)});
}

} // namespace frontpaw
