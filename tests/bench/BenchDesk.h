#pragma once

#include "auth/AuthEngine.h"
#include "auth/CodeMac.h"
#include "base/Mailbox.h"
#include "delivery/PreviewBox.h"
#include "delivery/PreviewChannel.h"
#include "desk/DeskKeys.h"
#include "platform/SystemClock.h"
#include "storage/Database.h"
#include "storage/SqlSessionStore.h"
#include "storage/SqlVerificationStore.h"

namespace frontpaw::bench {

/// The engine of a desk as it ships: its own stores, file, clock and generator, the preview phone; keys of
/// its own, and no cap on what the desk or the clinic sends.
class BenchDesk
{
public:
    /// Makes the database in `folder`.
    explicit BenchDesk(const QString& folder);
    ~BenchDesk();

    [[nodiscard]] storage::Database& database() { return *m_database; }
    [[nodiscard]] auth::AuthEngine& engine() { return *m_engine; }
    [[nodiscard]] IdSource& ids() { return m_ids; }
    [[nodiscard]] QString databaseFile() const { return m_file; }
    /// The code on the preview phone for this number; empty when there is none.
    [[nodiscard]] QString codeFor(const auth::PhoneNumber& phone) const;
    /// Sends without a preview phone: the code goes nowhere and takes no time.
    void sendNowhere();

    /// So many clients, once.
    void populate(int clients);
    [[nodiscard]] auth::CodeRequest requestFor(const auth::PhoneNumber& phone) const;

private:
    void makeEngine(auth::MessageSender& sender);

    platform::SystemClock m_clock;
    SodiumRandom m_random;
    Mailbox m_mailbox;
    IdSource m_ids;
    desk::DeskKeys m_keys;
    storage::Identity m_identity;
    Sealer m_sealer;
    auth::CodeMac m_mac;
    auth::PhoneIndex m_phones;
    QString m_file;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<storage::SqlVerificationStore> m_verifications;
    std::unique_ptr<storage::SqlSessionStore> m_sessions;
    std::unique_ptr<delivery::PreviewBox> m_box;
    std::unique_ptr<auth::MessageSender> m_sender;
    std::unique_ptr<auth::AuthEngine> m_engine;
};

} // namespace frontpaw::bench
