#include "base/Sealing.h"
#include "support/ScriptedRandom.h"
#include "support/TestRun.h"

using namespace frontpaw;
using namespace Qt::StringLiterals;

class SealingTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_keys = KeyRing();
        m_keys.add(1, SecretBytes(KeyRing::keySize));
    }

    void opensWhatItSealed()
    {
        const Sealer sealer(m_keys, m_random);
        for (const QByteArray& text :
             {QByteArray(), QByteArray(63, 'a'), QByteArray(64, 'b'), QByteArray(10000, 'c')})
            QCOMPARE(sealer.open(*sealer.seal(text, bound("row")), bound("row")).value(), text);
    }

    void hidesTheLengthOfShortTexts()
    {
        const Sealer sealer(m_keys, m_random);
        QCOMPARE(sealer.seal("a", bound("row"))->size(),
                 sealer.seal(QByteArray(63, 'a'), bound("row"))->size());
    }

    void refusesBytesOfAnotherRow()
    {
        const Sealer sealer(m_keys, m_random);
        QVERIFY(sealer.open(*sealer.seal("text", bound("row")), bound("other")).error() ==
                SealProblem::Forged);
    }

    void refusesEveryFlippedBit()
    {
        const Sealer sealer(m_keys, m_random);
        const QByteArray sealed = *sealer.seal("text", bound("row"));
        for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
            QByteArray flipped = sealed;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY2(!sealer.open(flipped, bound("row")), qPrintable(QString::number(bit)));
        }
    }

    void refusesEveryShortening()
    {
        const Sealer sealer(m_keys, m_random);
        const QByteArray sealed = *sealer.seal("text", bound("row"));
        for (qsizetype length = 0; length < sealed.size(); ++length)
            QVERIFY(!sealer.open(sealed.first(length), bound("row")));
    }

    void opensUnderAnOldKeyAndSealsUnderTheNewest()
    {
        const QByteArray old = *Sealer(m_keys, m_random).seal("text", bound("row"));
        SecretBytes second(KeyRing::keySize);
        QVERIFY(m_random.fill(second.bytes()));
        m_keys.add(2, std::move(second));
        const Sealer sealer(m_keys, m_random);
        QCOMPARE(sealer.open(old, bound("row")).value(), "text"_ba);
        QCOMPARE(int(sealer.seal("text", bound("row")).value()[4]), 2);
    }

    void cannotShiftOnePartIntoTheNext()
    {
        QVERIFY(AssociatedData().add("ab").add("c").bytes() != AssociatedData().add("a").add("bc").bytes());
    }

    void saysWhenTheGeneratorFails()
    {
        test::ScriptedRandom failing;
        failing.setFailing(true);
        QVERIFY(Sealer(m_keys, failing).seal("text", bound("row")).error() == SealProblem::GeneratorFailed);
    }

private:
    static AssociatedData bound(const char* id) { return AssociatedData().add(QByteArrayView(id)); }

    KeyRing m_keys;
    test::ScriptedRandom m_random;
};

FRONTPAW_TEST(SealingTest)
#include "SealingTest.moc"
