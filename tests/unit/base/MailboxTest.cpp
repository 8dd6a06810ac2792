#include "base/Mailbox.h"
#include "base/Async.h"
#include "support/TestRun.h"

#include <QCoreApplication>

#include <thread>

using namespace frontpaw;

class MailboxTest : public QObject
{
    Q_OBJECT

private slots:
    void bringsLettersInOrderFromAnotherThread()
    {
        Mailbox mailbox;
        std::vector<int> seen;
        std::thread worker([&] {
            for (int i = 0; i < 1000; ++i)
                mailbox.post([&seen, i] { seen.push_back(i); });
        });
        worker.join();
        QTRY_COMPARE(seen.size(), std::size_t{1000});
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    }

    void runsALetterPostedByALetterLater()
    {
        Mailbox mailbox;
        int steps = 0;
        mailbox.post([&] {
            mailbox.post([&] { steps = 2; });
            steps = 1;
        });
        QCOMPARE(steps, 0);
        QTRY_COMPARE(steps, 2);
    }

    void tellsNobodyWhenTheReceiverIsGone()
    {
        const Promise<int, int> promise;
        auto receiver = std::make_unique<QObject>();
        bool told = false;
        whenDone(promise.future(), receiver.get(), [&](const Result<int, int>&) { told = true; });
        receiver.reset();
        promise.finish(1);
        QCoreApplication::processEvents();
        QVERIFY(!told);
    }

    void carriesMoveOnlyResults()
    {
        const Promise<std::unique_ptr<int>, int> promise;
        int got = 0;
        whenDone(promise.future(), this, [&](Result<std::unique_ptr<int>, int> result) { got = **result; });
        promise.finish(std::make_unique<int>(7));
        QTRY_COMPARE(got, 7);
    }
};

FRONTPAW_TEST(MailboxTest)
#include "MailboxTest.moc"
