#pragma once

#include "base/Mailbox.h"
#include "clinic/ports/ClientSearch.h"
#include "storage/Database.h"

#include <memory>

namespace frontpaw::storage {

class SearchThread;

/// How often commits of other processes are looked for, and how many clients are read between two questions.
struct SearchTimes
{
    Milliseconds poll{1000};
    int batch = 2000;
};

/// Search over every client, on a thread of its own with a read-only connection. Main thread.
///
/// While it fills, questions are answered from what is there, whole numbers also by their phone key, and the
/// last question again when it is full. Commits of this process are noticed at once, those of others within
/// SearchTimes::poll.
class SearchIndex final : public clinic::ClientSearch
{
    Q_OBJECT

public:
    /// Before the database is opened; it and the mailbox outlive this. `region`: ISO 3166 code that a number
    /// without country code is read in.
    SearchIndex(Database& database, Mailbox& mailbox, QString region, SearchTimes times);
    ~SearchIndex() override;

    /// Begins to fill, once the database is open; again after a wipe. What was asked before is answered then.
    void start();
    /// Overwrites everything it holds; it stays empty until start().
    void wipe();

    void ask(const QString& query, int most) override;
    [[nodiscard]] bool isFull() const override;
    /// Bytes it holds, for doctor and benchmarks.
    [[nodiscard]] qint64 memory() const;

private:
    void receive(quint64 question, const clinic::SearchAnswer& answer);

    QString m_region;
    std::shared_ptr<SearchThread>
        m_thread; ///< shared with the database's listener for as long as a call takes
    quint64 m_question = 0;
    bool m_full = false;
};

} // namespace frontpaw::storage
