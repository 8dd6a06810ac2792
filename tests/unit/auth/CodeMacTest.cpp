#include "auth/CodeMac.h"
#include "support/TestRun.h"

using namespace frontpaw;
using namespace frontpaw::auth;
using namespace Qt::StringLiterals;

class CodeMacTest : public QObject
{
    Q_OBJECT

private:
    static SecretBytes key(char fill)
    {
        const QByteArray bytes(32, fill);
        return SecretBytes(std::as_bytes(std::span(bytes.constData(), 32)));
    }
    const TenantId tenant = *TenantId::fromText(u"01890000-0000-7000-8000-000000000001");
    const TenantId otherTenant = *TenantId::fromText(u"01890000-0000-7000-8000-000000000002");
    const ChallengeId challenge = *ChallengeId::fromText(u"01890000-0000-7000-8000-00000000000a");
    const ChallengeId otherChallenge = *ChallengeId::fromText(u"01890000-0000-7000-8000-00000000000b");
    const OtpCode code = *OtpCode::fromText(u"000123");

private slots:
    void bindsACodeToClinicDeskAndChallenge()
    {
        const SecretBytes here = key('a');
        const SecretBytes otherDesk = key('b');
        Challenge stored;
        stored.id = challenge;
        stored.mac = CodeMac(here, tenant).of(challenge, Purpose::SignIn, code);
        QCOMPARE(stored.mac.size(), qsizetype{32});

        QVERIFY(CodeMac::matches(stored, CodeMac(here, tenant).of(challenge, Purpose::SignIn, code)));
        QVERIFY(!CodeMac::matches(
            stored, CodeMac(here, tenant).of(challenge, Purpose::SignIn, *OtpCode::fromText(u"000124"))));
        QVERIFY(!CodeMac::matches(
            stored, CodeMac(here, tenant).of(challenge, Purpose::SignIn, *OtpCode::fromText(u"0000123"))));
        QVERIFY(!CodeMac::matches(stored, CodeMac(here, tenant).of(otherChallenge, Purpose::SignIn, code)));
        QVERIFY(!CodeMac::matches(stored, CodeMac(here, otherTenant).of(challenge, Purpose::SignIn, code)));
        QVERIFY(!CodeMac::matches(stored, CodeMac(otherDesk, tenant).of(challenge, Purpose::SignIn, code)));
    }

    void neverMatchesWithoutAMac()
    {
        QVERIFY(!CodeMac::matches(Challenge{}, QByteArray()));
        QVERIFY(!CodeMac::matches(Challenge{}, QByteArray(32, '\0')));
    }

    void givesOnePhoneOneKeyInEachClinic()
    {
        const SecretBytes index = key('i');
        const SecretBytes otherIndex = key('j');
        const auto phone = PhoneNumber::fromE164(u"+919535339196");
        const PhoneKey keyOf = PhoneIndex(index, tenant).keyOf(phone);
        QCOMPARE(keyOf.bytes().size(), qsizetype{32});
        QVERIFY(keyOf == PhoneIndex(index, tenant).keyOf(phone));
        QVERIFY(keyOf != PhoneIndex(index, otherTenant).keyOf(phone));
        QVERIFY(keyOf != PhoneIndex(otherIndex, tenant).keyOf(phone));
        QVERIFY(keyOf != PhoneIndex(index, tenant).keyOf(PhoneNumber::fromE164(u"+919535339197")));
    }
};

FRONTPAW_TEST(CodeMacTest)
#include "CodeMacTest.moc"
