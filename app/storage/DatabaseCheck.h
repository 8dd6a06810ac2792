#pragma once

#include "base/Async.h"
#include "base/Mailbox.h"
#include "storage/StorageProblem.h"

#include <QThread>

#include <atomic>
#include <optional>

namespace frontpaw::storage {

/// Looks at every page of a file, table by table, on its own thread and connection.
class DatabaseCheck final : public QThread
{
public:
    DatabaseCheck(Mailbox& mailbox, QString path);
    /// Ends after the table at hand and answers Stopping.
    ~DatabaseCheck() override;

    /// Main thread.
    [[nodiscard]] QFuture<Result<void, StorageProblem>> begin();

protected:
    void run() override;

private:
    [[nodiscard]] Result<void, StorageProblem> look() const;

    Mailbox& m_mailbox;
    const QString m_path;
    Promise<void, StorageProblem> m_promise;
    std::atomic<bool> m_stopping{false};
};

} // namespace frontpaw::storage
