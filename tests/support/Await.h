#pragma once

#include "base/Async.h"

#include <QTest>

namespace frontpaw::test {

/// Runs the event loop until the answer is there. The test fails by its own time limit when none comes.
template <class T>
[[nodiscard]] T await(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        qFatal("no answer came");
    return future.takeResult();
}

} // namespace frontpaw::test
