#include "storage/SearchIndex.h"

#include "auth/PhoneNumbers.h"
#include "search/SearchThread.h"

namespace frontpaw::storage {

namespace {

/// Shorter ones are tails; asking libphonenumber about them would cost its loading at the first keys.
constexpr qsizetype shortestNumber = 7;

} // namespace

SearchIndex::SearchIndex(Database& database, Mailbox& mailbox, QString region, SearchTimes times)
    : m_region(std::move(region))
{
    m_thread = std::make_shared<SearchThread>(
        database, mailbox, times,
        SearchThread::Listener{
            [this](quint64 question, const clinic::SearchAnswer& answer) { receive(question, answer); },
            [this] {
                m_full = true;
                Q_EMIT filled();
            }});
    database.setCommitListener([index = std::weak_ptr(m_thread)] {
        if (const auto thread = index.lock())
            thread->noticeCommit();
    });
}

SearchIndex::~SearchIndex()
{
    m_thread->stop();
}

void SearchIndex::start()
{
    m_thread->fill();
    if (!m_thread->isRunning())
        m_thread->start();
}

void SearchIndex::wipe()
{
    m_full = false;
    ++m_question; // an answer on its way comes too late
    m_thread->wipe();
}

void SearchIndex::ask(const QString& query, int most)
{
    QString e164;
    if (!m_full && SearchQuery::of(query).number().size() >= shortestNumber) {
        if (const auto number = auth::PhoneNumbers::parse(query, m_region, {}))
            e164 = number->e164();
    }
    m_thread->ask({++m_question, query, e164, most});
}

bool SearchIndex::isFull() const
{
    return m_full;
}

qint64 SearchIndex::memory() const
{
    return m_thread->memory();
}

void SearchIndex::receive(quint64 question, const clinic::SearchAnswer& answer)
{
    if (question == m_question)
        Q_EMIT answered(answer);
}

} // namespace frontpaw::storage

#include "storage/moc_SearchIndex.cpp"
