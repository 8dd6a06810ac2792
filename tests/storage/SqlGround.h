#pragma once

#include "Desk.h"
#include "support/EngineGround.h"

namespace frontpaw::test {

/// The engine's ground as a file on the disk.
class SqlGround final : public EngineGround
{
public:
    /// In a folder of its own, with the same keys and ids every time.
    SqlGround();
    /// On the file of another, as a second process has it.
    explicit SqlGround(const QString& path);
    ~SqlGround() override;

    auth::VerificationStore& verifications() override;
    auth::SessionStore& sessions() override;
    auth::FlowStore& flows() override;
    ManualClock& clock() override { return m_desk.clock; }
    const auth::CodeMac& mac() const override { return m_mac; }
    const auth::PhoneIndex& phones() const override { return m_phones; }

    ClientId addClient(const auth::PhoneNumber& phone, Person person) override;
    std::vector<auth::KnownClient> clientsOf(const auth::PhoneNumber& phone) override;
    std::vector<auth::Session> allSessions() override;
    std::vector<QByteArray> auditEvents() override;
    int petsOf(ClientId client) override;
    int durableCommits() const override;
    void breakStorage(std::optional<auth::StoreProblem> problem) override;
    void kill() override;

    [[nodiscard]] storage::Database& database() { return *m_database; }
    [[nodiscard]] ScriptedRandom& random() { return m_desk.random; }

private:
    struct Stores;
    void open(const QString& path);

    Desk m_desk;
    auth::CodeMac m_mac;
    auth::PhoneIndex m_phones;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<Stores> m_stores;
    int m_lives = 0;
    int m_commitsBefore = 0;
    int m_commitsAside = 0; ///< of the ground itself
};

} // namespace frontpaw::test
