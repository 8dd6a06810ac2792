#include "MemoryScan.h"
#include "UnderTest.h"
#include "support/TestRun.h"

using namespace Qt::StringLiterals;
using frontpaw::test::MemoryScan;
using frontpaw::test::Program;
using frontpaw::test::UnderTest;

/// A code that is over stands nowhere in the memory of whoever checked it. The test itself says the code in
/// parts only, so what is found was left by the desk.
class MemoryJourney : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_home = std::make_unique<Program>(); }
    void cleanup() { m_home.reset(); }

    void engineAndStoresKeepNoUsedCode()
    {
        UnderTest desk(*m_home, {u"--nowhere"_s});
        begin(desk);
        QVERIFY2(copies(desk) > 0, "the scan does not see a code that waits to be sent again");
        desk.tell("code " + spaced());
        QVERIFY(!desk.await(u"state"_s, u"entering-profile"_s).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(copies(desk), 0, 1000);
    }

    void engineAndStoresKeepNoExpiredCode()
    {
        UnderTest desk(*m_home, {u"--nowhere"_s});
        begin(desk);
        QVERIFY(copies(desk) > 0);
        desk.ask("advance 601000", u"advanced"_s);
        QTRY_COMPARE_WITH_TIMEOUT(copies(desk), 0, 1000);
    }

    void engineAndStoresKeepNoCodeAfterTheLastTry()
    {
        UnderTest desk(*m_home, {u"--nowhere"_s});
        begin(desk);
        for (int i = 0; i < 3; ++i) {
            desk.tell("code 1 1 1 1 1 1 1 1");
            QVERIFY(!desk.await(u"state"_s, i < 2 ? u"entering-code"_s : u"blocked"_s).isEmpty());
        }
        QTRY_COMPARE_WITH_TIMEOUT(copies(desk), 0, 1000);
    }

    /// The preview phone shows a code in the clear for as long as it is good. What the freed memory of its
    /// texts still holds afterwards is counted, not promised.
    void thePreviewPhonesFreedCopiesAreCounted()
    {
        UnderTest desk(*m_home);
        begin(desk);
        const int before = copies(desk);
        QVERIFY(before > 0);
        desk.tell("code " + spaced());
        QVERIFY(!desk.await(u"state"_s, u"entering-profile"_s).isEmpty());
        QCOMPARE(desk.ask("messages", u"messages"_s).value("count"_L1), 0);
        qInfo("copies of a used code in freed memory of the preview phone: %d (while it was shown: %d)",
              copies(desk), before);
    }

private:
    static constexpr quint32 number = 73914628;

    static QByteArray code() { return QByteArray::number(number); }
    static QByteArray spaced()
    {
        QByteArray digits;
        for (const char digit : code())
            digits += QByteArray(1, digit) + ' ';
        return digits.trimmed();
    }
    static int copies(const UnderTest& desk) { return MemoryScan::count(desk.processId(), code()); }

    static void begin(UnderTest& desk)
    {
        QVERIFY(!desk.await(u"open"_s).isEmpty());
        QVERIFY(!desk.ask("digits 8", u"digits-set"_s).isEmpty());
        QVERIFY(!desk.ask("number " + QByteArray::number(number, 16), u"scripted"_s).isEmpty());
        QVERIFY(!desk.ask("start", u"started"_s).isEmpty());
        QVERIFY(!desk.ask("phone 98111 33344", u"state"_s, u"entering-code"_s).isEmpty());
    }

    std::unique_ptr<Program> m_home;
};

FRONTPAW_TEST(MemoryJourney)
#include "MemoryJourney.moc"
