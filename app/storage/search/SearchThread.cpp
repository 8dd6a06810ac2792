#include "search/SearchThread.h"

#include "base/Log.h"
#include "rows/ClientRows.h"
#include "search/SearchFeed.h"

#include <algorithm>
#include <utility>

namespace frontpaw::storage {

SearchThread::SearchThread(const Database& database, Mailbox& mailbox, SearchTimes times, Listener listener)
    : m_database(database)
    , m_mailbox(mailbox)
    , m_times(times)
    , m_listener(std::make_shared<Listener>(std::move(listener)))
{
    setObjectName(QStringLiteral("search"));
}

void SearchThread::ask(Question question)
{
    const std::lock_guard guard(m_mutex);
    m_question = std::move(question);
    m_wake.notify_one();
}

void SearchThread::fill()
{
    const std::lock_guard guard(m_mutex);
    m_wanted = true;
    m_wake.notify_one();
}

void SearchThread::wipe()
{
    const std::lock_guard guard(m_mutex);
    m_wanted = false;
    m_wipe = true;
    m_question.reset();
    m_wake.notify_one();
}

void SearchThread::noticeCommit()
{
    const std::lock_guard guard(m_mutex);
    m_committed = true;
    m_wake.notify_one();
}

void SearchThread::stop()
{
    {
        const std::lock_guard guard(m_mutex);
        m_stopping = true;
        m_wake.notify_one();
    }
    wait();
    *m_listener = {};
}

void SearchThread::run()
{
    try {
        Reader reader(m_database);
        for (Work kind = nextWork(); kind != Work::Stop; kind = nextWork())
            work(reader, kind);
    } catch (const SqlFailure& failed) {
        qCWarning(lcStorage) << "the search cannot read the database:" << failed.detail();
    }
    m_buffer.wipe();
}

SearchThread::Work SearchThread::nextWork()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        if (m_stopping)
            return Work::Stop;
        if (std::exchange(m_wipe, false))
            return Work::Wipe;
        if (m_question)
            return Work::Question;
        if (m_wanted && !m_full && !m_stumbled)
            return Work::Fill;
        if (m_full && std::exchange(m_committed, false))
            return Work::Follow;
        if (!m_wanted) {
            m_wake.wait(lock);
            continue;
        }
        if (m_wake.wait_for(lock, m_times.poll) == std::cv_status::timeout) {
            m_stumbled = false;
            if (m_full)
                return Work::Follow;
        }
    }
}

void SearchThread::work(Reader& reader, Work kind)
{
    try {
        switch (kind) {
        case Work::Stop:
            return;
        case Work::Wipe:
            forget();
            break;
        case Work::Fill:
            fillOn(reader);
            break;
        case Work::Follow:
            follow(reader);
            break;
        case Work::Question: {
            std::unique_lock lock(m_mutex);
            const auto question = std::exchange(m_question, std::nullopt);
            lock.unlock();
            if (question)
                answer(reader, *question);
        }
        }
    } catch (const SqlFailure& failed) {
        qCWarning(lcStorage) << "the search cannot follow the database:" << failed.detail();
        m_stumbled = true;
    }
    m_memory = m_buffer.memory();
}

void SearchThread::fillOn(Reader& reader)
{
    const auto batch =
        reader.read([&](Transaction& transaction) -> Result<SearchFeed::Records, StorageProblem> {
            SearchFeed feed(transaction);
            if (!m_seenChange)
                m_seenChange = feed.lastChange(); // what comes after is caught up with at the end
            return feed.after(m_filledTo, m_times.batch);
        });
    if (!batch)
        throw SqlFailure(batch.error(), QStringLiteral("no batch of clients"));
    for (const auto& [client, record] : *batch) {
        m_filledTo = client;
        m_buffer.append(client, record);
    }
    if (batch->size() < static_cast<std::size_t>(m_times.batch)) {
        follow(reader);
        becomeFull();
    }
}

void SearchThread::becomeFull()
{
    m_full = true;
    m_memory = m_buffer.memory();
    tell([](const Listener& listener) { listener.filled(); });
    const std::lock_guard guard(m_mutex);
    if (!m_question && m_unsettled)
        m_question = std::exchange(m_unsettled, std::nullopt);
}

void SearchThread::follow(Reader& reader)
{
    const qint64 version = reader.dataVersion();
    if (m_seenVersion == version)
        return;
    const auto changed =
        reader.read([&](Transaction& transaction) -> Result<QHash<ClientId, QByteArray>, StorageProblem> {
            SearchFeed feed(transaction);
            auto records = feed.changedSince(*m_seenChange);
            m_seenChange = feed.lastChange();
            return records;
        });
    if (!changed)
        throw SqlFailure(changed.error(), QStringLiteral("no changes of clients"));
    if (!changed->isEmpty())
        m_buffer.replace(*changed);
    m_seenVersion = version;
}

void SearchThread::answer(Reader& reader, const Question& question)
{
    auto answer = reader.read([&](Transaction& transaction) -> Result<clinic::SearchAnswer, StorageProblem> {
        return answerTo(transaction, question);
    });
    if (!answer)
        answer = clinic::SearchAnswer{question.text, {}, false};
    m_unsettled = answer->complete ? std::nullopt : std::optional(question);
    tell([number = question.number, answer = std::move(*answer)](const Listener& listener) {
        listener.answered(number, answer);
    });
}

clinic::SearchAnswer SearchThread::answerTo(Transaction& transaction, const Question& question) const
{
    clinic::SearchAnswer answer{question.text, {}, m_full};
    const SearchQuery query = SearchQuery::of(question.text);
    std::vector<ClientId> clients;
    if (!m_full && !question.e164.isEmpty())
        clients = clientsByPhone(transaction, question.e164);
    for (const auto& found : m_buffer.find(query, question.most)) {
        if (std::find(clients.begin(), clients.end(), found.client) == clients.end())
            clients.push_back(found.client);
    }
    SearchFeed feed(transaction);
    for (const ClientId client : clients) {
        auto hit = feed.hit(client, query);
        if (!hit.client.isNull() && answer.hits.size() < static_cast<std::size_t>(question.most))
            answer.hits.push_back(std::move(hit));
    }
    return answer;
}

void SearchThread::forget()
{
    m_buffer.wipe();
    m_filledTo = {};
    m_seenChange.reset();
    m_seenVersion.reset();
    m_unsettled.reset();
    m_full = false;
}

void SearchThread::tell(std::function<void(const Listener&)> letter)
{
    m_mailbox.post([listener = m_listener, letter = std::move(letter)] {
        if (listener->answered)
            letter(*listener);
    });
}

} // namespace frontpaw::storage
