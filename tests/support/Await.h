#pragma once

#include "base/Async.h"

#include <QCoreApplication>
#include <QTest>
#include <QTimer>

namespace frontpaw::test {

/// Runs the event loop until the answer is there. Wakes with the event that brings it, where QTest's own
/// waiting would look every 10 ms.
template <class T>
[[nodiscard]] T await(QFuture<T> future)
{
    QTimer patience;
    patience.setSingleShot(true);
    patience.start(30'000);
    while (!future.isFinished()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        if (!patience.isActive())
            qFatal("no answer came");
    }
    return future.takeResult();
}

} // namespace frontpaw::test
