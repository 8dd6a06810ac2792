#include "SignInRun.h"

#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace frontpaw::bench {

namespace {

auth::Profile profile()
{
    auth::Profile profile;
    profile.firstName = u"Ishaan"_s;
    profile.lastName = u"Bhatt"_s;
    profile.consents.care = true;
    profile.noticeLanguage = u"en"_s;
    profile.petName = u"Laddu"_s;
    profile.petSpecies = u"dog"_s;
    return profile;
}

} // namespace

SignInRun::SignInRun(BenchDesk& desk, const auth::PhoneNumber& phone, Done done)
    : m_desk(desk), m_phone(phone), m_done(std::move(done))
{
    m_flow.id = desk.ids().next<auth::FlowId>();
    m_flow.phone = phone;
}

void SignInRun::start()
{
    whenDone(m_desk.engine().requestCode(m_desk.requestFor(m_phone)), this,
             [this](const Result<auth::CodeOnItsWay, auth::Refusal>& way) {
                 if (!way)
                     return m_done(false);
                 verify(way->challenge);
             });
}

void SignInRun::verify(auth::ChallengeId challenge)
{
    auto code = auth::OtpCode::fromText(m_desk.codeFor(m_phone));
    if (!code)
        return m_done(false);
    whenDone(
        m_desk.engine().verify({challenge, *std::move(code), auth::Surface::Desk, Actor::system(), m_flow}),
        this, [this](Result<auth::Verified, auth::Refusal> verified) {
            if (!verified)
                return m_done(false);
            completeProfile(*std::move(verified));
        });
}

void SignInRun::completeProfile(auth::Verified verified)
{
    m_token = std::move(verified.token);
    whenDone(m_desk.engine().completeProfile(m_token.clone(), profile(), verified.flow), this,
             [this](const Result<auth::Session, auth::Refusal>& session) {
                 if (!session)
                     return m_done(false);
                 signOut();
             });
}

void SignInRun::signOut()
{
    whenDone(m_desk.engine().signOut(std::move(m_token)), this,
             [this](const Result<void, auth::Refusal>& ended) { m_done(ended.has_value()); });
}

auth::PhoneNumber SignInRun::newPhone()
{
    static int count = 0;
    return auth::PhoneNumber::fromE164(u"+918%1"_s.arg(++count, 9, 10, QChar(u'0')));
}

bool SignInRun::once(BenchDesk& desk)
{
    bool good = false;
    QEventLoop loop;
    SignInRun run(desk, newPhone(), [&](bool ended) {
        good = ended;
        loop.quit();
    });
    run.start();
    loop.exec();
    return good;
}

} // namespace frontpaw::bench
