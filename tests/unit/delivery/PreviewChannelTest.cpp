#include "delivery/PreviewChannel.h"

#include "support/Answer.h"
#include "support/ManualClock.h"
#include "support/ScriptedRandom.h"
#include "support/TestRun.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace frontpaw;
using namespace frontpaw::delivery;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using auth::Delivery;
using auth::SendFailure;
using desk::PreviewOutcome;
using test::answerOf;

class PreviewChannelTest : public QObject
{
    Q_OBJECT

private:
    static constexpr PreviewPace quick{1ms, 2ms, 3ms, 4ms};

    test::ManualClock m_clock;
    test::ScriptedRandom m_random;
    IdSource m_ids{m_clock, m_random};
    KeyRing m_keys;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Sealer> m_sealer;
    std::unique_ptr<PreviewBox> m_box;
    std::unique_ptr<PreviewChannel> m_channel;
    std::vector<Delivery::State> m_reports;

    auth::OutgoingCode code(const QString& digits)
    {
        return {m_ids.next<auth::DeliveryId>(),
                m_ids.next<auth::ChallengeId>(),
                auth::PhoneNumber::fromE164(u"+919535339196"),
                std::move(auth::OtpCode::fromText(digits).value()),
                auth::Channel::Preview,
                600s,
                u"hi"_s};
    }
    Result<auth::Accepted, SendFailure> send(const QString& digits)
    {
        return answerOf(m_channel->send(code(digits)));
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        SecretBytes key(KeyRing::keySize);
        QVERIFY(m_random.fill(key.bytes()));
        m_keys = {};
        m_keys.add(1, std::move(key));
        m_sealer = std::make_unique<Sealer>(m_keys, m_random);
        m_box =
            std::make_unique<PreviewBox>(m_folder->path() + u"/preview.box"_s, *m_sealer, DeskId(), m_clock);
        m_reports.clear();
        const auto text = [](const auth::OutgoingCode& message) {
            return message.language + u':' + QString::fromLatin1(message.code.exposed());
        };
        m_channel = std::make_unique<PreviewChannel>(*m_box, text, m_clock, quick);
        connect(m_channel.get(), &PreviewChannel::reported, this,
                [this](const auth::DeliveryReport& report) { m_reports.push_back(report.state); });
    }

    void thePhoneShowsTheMessage()
    {
        QVERIFY(send(u"004213"_s));
        const auto shown = m_box->messages();
        QCOMPARE(shown.size(), std::size_t{1});
        QCOMPARE(shown[0].to, u"+919535339196"_s);
        QCOMPARE(shown[0].code, u"004213"_s);
        QCOMPARE(shown[0].text, u"hi:004213"_s);
    }

    void anOverCodeIsGoneFromThePhone()
    {
        auth::OutgoingCode message = code(u"004213"_s);
        const auth::ChallengeId challenge = message.challenge;
        QVERIFY(answerOf(m_channel->send(std::move(message))));
        m_channel->withdraw(challenge);
        QVERIFY(m_box->messages().empty());
    }

    void itsSignsComeInOrder()
    {
        QVERIFY(send(u"004213"_s));
        QVERIFY(m_reports.empty());
        QTRY_COMPARE(m_reports.size(), std::size_t{3});
        const std::vector order{Delivery::State::Sent, Delivery::State::Delivered, Delivery::State::Read};
        QCOMPARE(m_reports, order);
    }

    void lateIsAcceptedAndNotSeenYet()
    {
        m_box->setOutcome(PreviewOutcome::Late);
        QVERIFY(send(u"004213"_s));
        QVERIFY(m_box->messages().empty());
        m_clock.advance(quick.late);
        m_box->refresh();
        QCOMPARE(m_box->messages().size(), std::size_t{1});
        QTRY_COMPARE(m_reports.size(), std::size_t{3});
    }

    void neverIsSentAndNoMore()
    {
        m_box->setOutcome(PreviewOutcome::Never);
        QVERIFY(send(u"004213"_s));
        QTRY_COMPARE(m_reports, std::vector{Delivery::State::Sent});
        QVERIFY(m_box->messages().empty());
    }

    void failuresSayWhetherItIsTheNumberOrTheAccount_data()
    {
        QTest::addColumn<PreviewOutcome>("outcome");
        QTest::addColumn<SendFailure::About>("about");
        QTest::newRow("number") << PreviewOutcome::NotOnWhatsApp << SendFailure::About::Number;
        QTest::newRow("account") << PreviewOutcome::AccountRefused << SendFailure::About::Account;
    }
    void failuresSayWhetherItIsTheNumberOrTheAccount()
    {
        QFETCH(PreviewOutcome, outcome);
        QFETCH(SendFailure::About, about);
        m_box->setOutcome(outcome);
        const auto sent = send(u"004213"_s);
        QVERIFY(!sent);
        QCOMPARE(sent.error().about, about);
        QCOMPARE(sent.error().certainty, SendFailure::Certainty::NotSent);
        QVERIFY(m_box->messages().empty());
    }

    void aBoxThatCannotBeWrittenFailsTheMessage()
    {
        QVERIFY(m_folder->remove());
        const auto sent = send(u"004213"_s);
        QVERIFY(!sent);
        QCOMPARE(sent.error().cause, "preview-box"_ba);
    }
};

FRONTPAW_TEST(PreviewChannelTest)
#include "PreviewChannelTest.moc"
