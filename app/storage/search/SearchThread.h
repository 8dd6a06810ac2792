#pragma once

#include "base/Mailbox.h"
#include "search/SearchBuffer.h"
#include "storage/Reader.h"
#include "storage/SearchIndex.h"

#include <QThread>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace frontpaw::storage {

/// The thread of the search: fills its buffer, follows the file's changes, answers the latest question.
class SearchThread final : public QThread
{
public:
    struct Question
    {
        quint64 number = 0;
        QString text;
        QString e164; ///< where the text reads as a whole number
        int most = 0;
    };
    /// Main thread, in letters of the mailbox.
    struct Listener
    {
        std::function<void(quint64 question, const clinic::SearchAnswer&)> answered;
        std::function<void()> filled;
    };

    SearchThread(const Database& database, Mailbox& mailbox, SearchTimes times, Listener listener);
    /// After stop().
    ~SearchThread() override = default;

    // Any thread.
    void ask(Question question);
    void fill();
    void wipe();
    void noticeCommit();
    /// Main thread. Nobody is told anything after this.
    void stop();
    [[nodiscard]] qint64 memory() const { return m_memory; }

protected:
    void run() override;

private:
    enum class Work { Stop, Wipe, Question, Fill, Follow };

    [[nodiscard]] Work nextWork();
    void work(Reader& reader, Work kind);
    void fillOn(Reader& reader);
    void becomeFull();
    void follow(Reader& reader);
    void answer(Reader& reader, const Question& question);
    [[nodiscard]] clinic::SearchAnswer answerTo(Transaction& transaction, const Question& question) const;
    void forget();
    void tell(std::function<void(const Listener&)> letter);

    const Database& m_database;
    Mailbox& m_mailbox;
    const SearchTimes m_times;
    const std::shared_ptr<Listener> m_listener; ///< emptied by stop(), on the main thread
    std::atomic<qint64> m_memory{0};

    // this thread only
    SearchBuffer m_buffer;
    ClientId m_filledTo;
    std::optional<qint64> m_seenChange;
    std::optional<qint64> m_seenVersion;
    bool m_full = false;
    bool m_stumbled = false;             ///< the last try at the database failed: not at once again
    std::optional<Question> m_unsettled; ///< answered while it was not full

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<Question> m_question;
    bool m_wanted = false; ///< to be filled, or kept full
    bool m_wipe = false;
    bool m_committed = false;
    bool m_stopping = false;
};

} // namespace frontpaw::storage
