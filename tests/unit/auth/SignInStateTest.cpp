#include "auth/SignInState.h"
#include "support/TestRun.h"

#include <QCborMap>
#include <QCborValue>

using namespace frontpaw;
using namespace frontpaw::auth;
using namespace Qt::StringLiterals;

class SignInStateTest : public QObject
{
    Q_OBJECT

private:
    template <class IdType>
    static IdType id(char fill)
    {
        return IdType::fromBytes(QByteArray(16, fill));
    }

    static SignInState full()
    {
        SignInState state;
        state.id = id<FlowId>('f');
        state.step = SignInState::Step::Blocked;
        state.intention.payload = QByteArray("\x00\xff slot", 7);
        state.typedNumber = u"98765 43210"_s;
        state.phone = PhoneNumber::fromE164(u"+919876543210");
        state.chosen = id<ClientId>('c');
        state.title = u"आशा"_s;
        state.challenge = id<ChallengeId>('h');
        state.message = id<DeliveryId>('m');
        state.channel = Channel::Sms;
        state.delivery = Delivery::State::Unknown;
        state.deliveryAt = fromMillis(5);
        state.sentAt = fromMillis(4);
        state.expiresAt = fromMillis(600'000);
        state.resendAt = fromMillis(60'000);
        state.digits = 8;
        state.attemptsLeft = 2;
        state.session = id<SessionId>('s');
        state.family = {id<ClientId>('1'), id<ClientId>('2')};
        state.profileUntil = fromMillis(1'800'000);
        state.draft.firstName = u"Asha"_s;
        state.draft.lastName = u"Rao"_s;
        state.draft.email = u"a@b.in"_s;
        state.draft.address = u"12 MG Road"_s;
        state.draft.under18 = true;
        state.draft.parentName = u"Meera"_s;
        state.draft.consents = {true, true, true};
        state.draft.noticeLanguage = u"hi"_s;
        state.draft.petName = u"Bruno"_s;
        state.draft.petSpecies = u"dog"_s;
        state.level = Level::Staff;
        state.intentionDone = true;
        state.intentionProblem = IntentionProblem::SlotTaken;
        state.refusal = Refusal{AuthProblem::Locked, fromMillis(7), 0};
        state.phoneProblem = PhoneProblem::NotMobile;
        state.profileProblems = {{ProfileProblem::Field::PetSpecies, ProfileProblem::Kind::NotAName}};
        return state;
    }

private slots:
    void comesBackWhole()
    {
        QVERIFY(SignInState::decoded(full().encoded()) == full());
        SignInState fresh;
        fresh.id = id<FlowId>('f');
        QVERIFY(SignInState::decoded(fresh.encoded()) == fresh);
    }

    void ignoresKeysOfALaterVersion()
    {
        QCborMap map = QCborValue::fromCbor(full().encoded()).toMap();
        map.insert(u"invented-later"_s, QCborMap{{u"x"_s, 1}});
        QVERIFY(SignInState::decoded(QCborValue(map).toCbor()) == full());
    }

    void isNothingWhenCut()
    {
        const QByteArray bytes = full().encoded();
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY(!SignInState::decoded(bytes.first(size)));
    }

    void isNothingWithoutAnId() { QVERIFY(!SignInState::decoded(SignInState{}.encoded())); }

    void isNothingWithAStepThatDoesNotExist_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("number");
        QTest::newRow("step") << u"step"_s << 99;
        QTest::newRow("negative") << u"step"_s << -1;
        QTest::newRow("channel") << u"channel"_s << 3;
        QTest::newRow("delivery") << u"delivery"_s << 7;
        QTest::newRow("level") << u"level"_s << 3;
        QTest::newRow("phone problem") << u"phone-problem"_s << 99;
        QTest::newRow("intention problem") << u"intention-problem"_s << 4;
    }
    void isNothingWithAStepThatDoesNotExist()
    {
        QFETCH(QString, key);
        QFETCH(int, number);
        QCborMap map = QCborValue::fromCbor(full().encoded()).toMap();
        map.insert(key, number);
        QVERIFY(!SignInState::decoded(QCborValue(map).toCbor()));
    }
};

FRONTPAW_TEST(SignInStateTest)
#include "SignInStateTest.moc"
