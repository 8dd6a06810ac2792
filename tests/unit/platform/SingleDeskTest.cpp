#include "platform/SingleDesk.h"

#include "platform/ProfileLock.h"
#include "support/TestRun.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace frontpaw;
using namespace frontpaw::platform;
using namespace Qt::StringLiterals;

class SingleDeskTest : public QObject
{
    Q_OBJECT

private:
    static ProfilePaths pathsIn(const QTemporaryDir& folder)
    {
        ProfilePaths paths;
        paths.dataDir = folder.path();
        paths.stateDir = folder.path();
        return paths;
    }

private slots:
    void aSecondStartRaisesTheFirst()
    {
        const QTemporaryDir folder;
        SingleDesk first(pathsIn(folder));
        QSignalSpy raised(&first, &SingleDesk::raiseAsked);
        QCOMPARE(first.start(), SingleDesk::Start::First);

        SingleDesk second(pathsIn(folder));
        QSignalSpy asked(&second, &SingleDesk::asked);
        QCOMPARE(second.start(), SingleDesk::Start::Second);
        QTRY_COMPARE(raised.count(), 1);
        QTRY_COMPARE(asked.count(), 1);
    }

    void aFirstThatDoesNotAnswerIsNotWaitedForLong()
    {
        const QTemporaryDir folder;
        const auto stuck = ProfileLock::take(folder.path() + u"/window.lock"_s, ProfileLock::Use::Alone);
        SingleDesk second(pathsIn(folder));
        QSignalSpy asked(&second, &SingleDesk::asked);
        QTest::ignoreMessage(QtWarningMsg, "the desk runs already but does not answer");
        QCOMPARE(second.start(), SingleDesk::Start::Second);
        QTRY_COMPARE(asked.count(), 1);
    }

    void anEndedDeskLeavesItsPlace()
    {
        const QTemporaryDir folder;
        {
            SingleDesk first(pathsIn(folder));
            QCOMPARE(first.start(), SingleDesk::Start::First);
        }
        SingleDesk next(pathsIn(folder));
        QCOMPARE(next.start(), SingleDesk::Start::First);
    }

    void manyShareAProfileOrOneHasItAlone()
    {
        const QTemporaryDir folder;
        const QString path = ProfileLock::pathIn(folder.path());
        using Use = ProfileLock::Use;
        {
            const auto one = ProfileLock::take(path, Use::Shared);
            const auto other = ProfileLock::take(path, Use::Shared);
            QVERIFY(one && other);
            QCOMPARE(ProfileLock::take(path, Use::Alone).error(), LockProblem::DeskRunning);
        }
        const auto alone = ProfileLock::take(path, Use::Alone);
        QVERIFY(alone);
        QCOMPARE(ProfileLock::take(path, Use::Shared).error(), LockProblem::DeskRunning);
        QCOMPARE(ProfileLock::take(u"/no/such/folder/lock"_s, Use::Alone).error(), LockProblem::Failed);
    }
};

FRONTPAW_TEST(SingleDeskTest)
#include "SingleDeskTest.moc"
