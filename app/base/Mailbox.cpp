#include "base/Mailbox.h"

#include <QAbstractEventDispatcher>
#include <QThread>

#include <utility>

namespace frontpaw {

struct Mailbox::Queue
{
    std::mutex mutex;
    std::vector<std::function<void()>> letters;
    QAbstractEventDispatcher* dispatcher = nullptr;
};

Mailbox::Mailbox() : m_queue(std::make_shared<Queue>())
{
    m_queue->dispatcher = QAbstractEventDispatcher::instance(QThread::currentThread());
    Q_ASSERT_X(m_queue->dispatcher, "Mailbox", "needs a thread with an event dispatcher");
    QObject::connect(m_queue->dispatcher, &QAbstractEventDispatcher::awake, &m_context,
                     [this] { deliver(); });
}

Mailbox::~Mailbox() = default;

void Mailbox::post(std::function<void()> letter)
{
    const std::lock_guard guard(m_queue->mutex);
    m_queue->letters.push_back(std::move(letter));
    m_queue->dispatcher->wakeUp();
}

void Mailbox::deliver()
{
    const auto queue = m_queue; // a letter may end the mailbox
    std::vector<std::function<void()>> letters;
    {
        const std::lock_guard guard(queue->mutex);
        letters.swap(queue->letters);
    }
    for (const auto& letter : letters)
        letter();
}

} // namespace frontpaw
