#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace frontpaw {

/// The one way for a worker thread to hand work to the thread that made the mailbox (the main thread).
///
/// A mutex-guarded queue that is emptied when that thread's event dispatcher wakes up. This shape, unlike
/// queued connections, is understood by ThreadSanitizer with Debian's uninstrumented Qt.
class Mailbox
{
public:
    /// On the thread that will run the letters; it needs an event dispatcher (a Q*Application).
    Mailbox();
    ~Mailbox();
    Mailbox(const Mailbox&) = delete;
    Mailbox& operator=(const Mailbox&) = delete;

    /// Any thread. Letters run in the order they were posted, never inside post().
    void post(std::function<void()> letter);

    /// The mailbox's own thread: runs what is waiting, without an event loop. For orderly ends.
    void deliver();

private:
    struct Queue;
    std::shared_ptr<Queue> m_queue;
    QObject m_context;
};

} // namespace frontpaw
