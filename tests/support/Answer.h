#pragma once

#include <QFuture>
#include <QTest>

#include <stdexcept>

namespace frontpaw::test {

/// Runs the event loop until the answer is there, at most `patience` milliseconds, and takes it.
template <class T>
[[nodiscard]] T answerOf(QFuture<T> future, int patience = 10000)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patience))
        throw std::runtime_error("no answer came");
    return future.takeResult();
}

} // namespace frontpaw::test
