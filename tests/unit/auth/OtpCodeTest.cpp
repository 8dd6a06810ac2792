#include "auth/OtpCode.h"
#include "support/ScriptedRandom.h"
#include "support/TestRun.h"

#include <cmath>
#include <cstring>
#include <set>

using namespace frontpaw;
using namespace frontpaw::auth;
using namespace Qt::StringLiterals;

class OtpCodeTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray drawn(std::uint32_t number, int digits)
    {
        test::ScriptedRandom random;
        random.scriptNumbers({number});
        return OtpCode::draw(digits, random)->exposed().toByteArray();
    }
    static SecretSlot slotWith(const char* text)
    {
        SecretSlot slot = SecretArena::shared().take();
        std::memcpy(slot.bytes().data(), text, std::strlen(text));
        return slot;
    }

private slots:
    void keepsLeadingZeros()
    {
        QCOMPARE(drawn(0, 6), "000000"_ba);
        QCOMPARE(drawn(123, 6), "000123"_ba);
        QCOMPARE(drawn(999999, 6), "999999"_ba);
        QCOMPARE(drawn(99999999, 8), "99999999"_ba);
        QCOMPARE(drawn(42, 4), "0042"_ba);
    }

    void saysWhenTheGeneratorFails()
    {
        test::ScriptedRandom random;
        random.setFailing(true);
        QVERIFY(!OtpCode::draw(6, random));
    }

    void readsDigitsOfAnyScript()
    {
        QCOMPARE(OtpCode::fromText(u"123456")->exposed().toByteArray(), "123456"_ba);
        QCOMPARE(OtpCode::fromText(u" 123-456 ")->exposed().toByteArray(), "123456"_ba);
        QCOMPARE(OtpCode::fromText(u"००० १२३")->exposed().toByteArray(), "000123"_ba);
        QCOMPARE(OtpCode::fromText(u"𝟎𝟏𝟐𝟑")->exposed().toByteArray(), "0123"_ba);
        QCOMPARE(OtpCode::fromText(u"12345678")->digits(), 8);
    }

    void readsNothingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("three") << u"123"_s;
        QTest::newRow("nine") << u"123456789"_s;
        QTest::newRow("letters") << u"12345a"_s;
        QTest::newRow("sentence") << u"Your code is 123456"_s;
        QTest::newRow("sign") << u"+123456"_s;
        QTest::newRow("dot") << u"123.456"_s;
        QTest::newRow("fraction") << u"12345½"_s;
        QTest::newRow("NUL") << (u"12345"_s + QChar(0) + u"6"_s);
        QTest::newRow("half a surrogate pair") << (u"12345"_s + QChar(0xD835));
        QTest::newRow("ten thousand") << QString(10000, u'1');
    }
    void readsNothingElse()
    {
        QFETCH(QString, text);
        QVERIFY(!OtpCode::fromText(text));
    }

    void takesOverAFieldsBuffer()
    {
        QCOMPARE(OtpCode::fromSlot(slotWith("000123"))->exposed().toByteArray(), "000123"_ba);
        QVERIFY(!OtpCode::fromSlot(slotWith("123")));
        QVERIFY(!OtpCode::fromSlot(slotWith("123456789")));
        QVERIFY(!OtpCode::fromSlot(slotWith("12345a")));
        QVERIFY(!OtpCode::fromSlot(SecretSlot()));
        SecretSlot split = slotWith("123456");
        split.bytes()[8] = std::byte{'7'};
        QVERIFY(!OtpCode::fromSlot(std::move(split)));
    }

    void wipesItsSlotAtTheEnd()
    {
        const std::byte* where = nullptr;
        const std::size_t before = SecretArena::shared().slotsInUse();
        {
            const auto code = OtpCode::fromText(u"86421357");
            where = reinterpret_cast<const std::byte*>(code->exposed().data());
            QCOMPARE(SecretArena::shared().slotsInUse(), before + 1);
        }
        QCOMPARE(SecretArena::shared().slotsInUse(), before);
        QVERIFY(std::all_of(where, where + 8, [](std::byte b) { return b == std::byte{0}; }));
    }

    void drawsEveryDigitEquallyOftenInEveryPlace()
    {
        constexpr int draws = 100'000;
        constexpr int places = 6;
        std::array<std::array<int, 10>, places> seen{};
        SodiumRandom random;
        for (int i = 0; i < draws; ++i) {
            const auto code = OtpCode::draw(places, random);
            const QByteArrayView digits = code->exposed();
            QCOMPARE(digits.size(), qsizetype{places});
            for (std::size_t place = 0; place < places; ++place)
                ++seen[place][static_cast<std::size_t>(digits[static_cast<qsizetype>(place)] - '0')];
        }
        // Chi-square with 9 degrees of freedom: 41.2 is p = 4.6e-6, so that six places in a daily run fail by
        // chance once in a century.
        constexpr double expected = draws / 10.0;
        for (const auto& place : seen) {
            double chiSquare = 0;
            for (const int count : place)
                chiSquare += std::pow(count - expected, 2) / expected;
            QVERIFY2(chiSquare < 41.2, qPrintable(QString::number(chiSquare)));
        }
    }
};

FRONTPAW_TEST(OtpCodeTest)
#include "OtpCodeTest.moc"
