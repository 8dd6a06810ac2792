#pragma once

#include "base/Result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <memory>
#include <utility>

namespace frontpaw {

/// A promise that is made, kept and finished on the main thread only, and is always finished: a copy may sit
/// in several callbacks, the first `finish` counts.
template <class T, class E>
class Promise
{
public:
    using Value = Result<T, E>;

    Promise() : m_promise(std::make_shared<QPromise<Value>>()) { m_promise->start(); }

    [[nodiscard]] QFuture<Value> future() const { return m_promise->future(); }

    void finish(Value value) const
    {
        if (m_promise->future().isFinished())
            return;
        m_promise->addResult(std::move(value));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<Value>> m_promise;
};

/// An answer that is known already.
template <class T, class E>
[[nodiscard]] QFuture<Result<T, E>> ready(Result<T, E> value)
{
    Promise<T, E> promise;
    promise.finish(std::move(value));
    return promise.future();
}

/// Runs `handler(result)` on the main thread, from the event loop, once `future` is finished. Nothing happens
/// when `receiver` is gone by then. The only way to wait for an answer outside tests: QFuture::then(context)
/// aborts on Qt 6.4 when the context dies first. A future has one consumer.
template <class T, class Handler>
void whenDone(QFuture<T> future, QObject* receiver, Handler&& handler)
{
    auto* watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, handle = std::forward<Handler>(handler)]() mutable {
                         watcher->deleteLater();
                         QFuture<T> done = watcher->future();
                         if (done.isCanceled() || done.resultCount() == 0)
                             return;
                         handle(done.takeResult());
                     });
    watcher->setFuture(future);
}

} // namespace frontpaw
