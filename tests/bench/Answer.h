#pragma once

#include "base/Async.h"

#include <QEventLoop>

namespace frontpaw::bench {

/// Runs the event loop until the answer is there, and not a moment longer.
template <class T>
[[nodiscard]] T answerOf(QFuture<T> future)
{
    std::optional<T> answer;
    QEventLoop loop;
    whenDone(std::move(future), &loop, [&](T value) {
        answer.emplace(std::move(value));
        loop.quit();
    });
    loop.exec();
    return std::move(*answer);
}

} // namespace frontpaw::bench
