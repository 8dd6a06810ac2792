#include "ScriptedDesk.h"

#include "auth/Staff.h"
#include "desk/PolicySettings.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace frontpaw::test {

namespace {

using Step = auth::SignInState::Step;

QString nameOf(Step step)
{
    switch (step) {
    case Step::EnteringPhone:
        return u"entering-phone"_s;
    case Step::SendingCode:
        return u"sending-code"_s;
    case Step::EnteringCode:
        return u"entering-code"_s;
    case Step::CheckingCode:
        return u"checking-code"_s;
    case Step::ChoosingClient:
        return u"choosing-client"_s;
    case Step::EnteringProfile:
        return u"entering-profile"_s;
    case Step::SavingProfile:
        return u"saving-profile"_s;
    case Step::SignedIn:
        return u"signed-in"_s;
    case Step::WaitingForLine:
        return u"waiting-for-line"_s;
    case Step::Blocked:
        return u"blocked"_s;
    }
    return {};
}

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

class Nowhere final : public auth::MessageSender
{
public:
    QFuture<Result<auth::Accepted, auth::SendFailure>> send(auth::OutgoingCode) override
    {
        return ready<auth::Accepted, auth::SendFailure>(auth::Accepted{});
    }
};

} // namespace

ScriptedDesk::ScriptedDesk(const platform::ProfilePaths& paths, desk::SettingsSource& settings,
                           Channel channel)
    : m_foundation{paths, settings, m_clock, m_random, m_mailbox}
    , m_channel(channel)
    , m_opener(m_foundation)
    , m_notifier(STDIN_FILENO, QSocketNotifier::Read)
{
    m_notifier.setEnabled(false);
    connect(&m_notifier, &QSocketNotifier::activated, this, &ScriptedDesk::readLines);
    connect(&m_opener, &DeskOpener::opened, this, &ScriptedDesk::onOpened);
    connect(&m_opener, &DeskOpener::failed, this, [this](const desk::OpeningFailure& failure) {
        tell("failed", {{"problem"_L1, static_cast<int>(failure.problem)}});
        QCoreApplication::exit(4);
    });
    addVerbs();
    addFlowVerbs();
}

ScriptedDesk::~ScriptedDesk()
{
    // Flows and engine lean on the desk, which goes last.
    m_flows.reset();
    m_engine.reset();
    m_sender.reset();
}

void ScriptedDesk::open()
{
    m_opener.open();
}

void ScriptedDesk::onOpened()
{
    m_desk = m_opener.take();
    if (m_channel == Channel::Nowhere) {
        m_sender = std::make_unique<Nowhere>();
        m_engine = std::make_unique<auth::AuthEngine>(
            auth::EngineParts{m_desk->verifications, m_desk->sessions, *m_sender, m_desk->mac, m_desk->phones,
                              m_clock, m_random, m_desk->ids},
            m_desk->engine.policy());
    }
    auth::AuthEngine& engine = m_engine ? *m_engine : m_desk->engine;
    const auto& staff = m_desk->staffDoor.staff();
    const auto member = std::ranges::find(staff, auth::Role::Reception, &auth::StaffMember::role);
    auth::FlowPlace place;
    if (member != staff.end()) {
        place.actor = Actor::staff(member->id);
        place.role = member->role;
    }
    m_flows = std::make_unique<auth::FlowList>(
        auth::FlowParts{engine, m_desk->flowStore, m_desk->intentions, m_clock}, place, m_desk->ids);
    m_flows->restore(std::exchange(m_desk->parkedFlows, {}));
    for (int i = 0; i < m_flows->count(); ++i)
        follow(m_flows->at(i));
    tell("open", {{"flows"_L1, m_flows->count()}});
    m_notifier.setEnabled(true);
}

void ScriptedDesk::readLines()
{
    char bytes[512];
    const ssize_t size = ::read(STDIN_FILENO, bytes, sizeof bytes);
    if (size <= 0)
        return QCoreApplication::quit();
    m_input.append(bytes, size);
    for (qsizetype end = m_input.indexOf('\n'); end >= 0; end = m_input.indexOf('\n')) {
        const QString line = QString::fromUtf8(m_input.first(end));
        m_input.remove(0, end + 1);
        obey(line);
    }
}

void ScriptedDesk::obey(const QString& line)
{
    const QString word = line.section(u' ', 0, 0);
    const auto verb = m_verbs.find(word);
    if (verb == m_verbs.end())
        return tell("not-understood", {{"line"_L1, line}});
    verb->second(line.section(u' ', 1));
}

void ScriptedDesk::addVerbs()
{
    m_verbs[u"advance"_s] = [this](const QString& milliseconds) {
        m_clock.advance(Milliseconds{milliseconds.toLongLong()});
        tell("advanced");
    };
    m_verbs[u"number"_s] = [this](const QString& hex) {
        m_random.scriptNumbers({hex.toUInt(nullptr, 16)});
        tell("scripted");
    };
    m_verbs[u"digits"_s] = [this](const QString& digits) { setDigits(digits); };
    m_verbs[u"messages"_s] = [this](const QString&) { tellMessages(); };
    m_verbs[u"flush"_s] = [this](const QString&) {
        whenDone(m_desk->database.flush(), this, [this](const auto&) { tell("flushed"); });
    };
}

void ScriptedDesk::addFlowVerbs()
{
    m_verbs[u"start"_s] = [this](const QString&) { startBooking(); };
    m_verbs[u"take"_s] = [this](const QString& index) {
        m_flows->setCurrent(index.toInt());
        tellState(*m_flows->current());
    };
    m_verbs[u"phone"_s] = [this](const QString& number) { m_flows->current()->submitPhone(number); };
    m_verbs[u"code"_s] = [this](const QString& digits) {
        if (auto code = auth::OtpCode::fromText(digits))
            m_flows->current()->submitCode(*std::move(code));
    };
    m_verbs[u"resend"_s] = [this](const QString&) { m_flows->current()->resend(); };
    m_verbs[u"profile"_s] = [this](const QString&) { m_flows->current()->submitProfile(profile()); };
    m_verbs[u"sign-out"_s] = [this](const QString&) { m_flows->current()->signOut(); };
}

void ScriptedDesk::startBooking()
{
    using Slots = Result<std::vector<clinic::Slot>, clinic::ClinicProblem>;
    auto found = m_desk->schedule.freeSlots(std::chrono::minutes{30}, std::nullopt, m_clock.wall(), 1);
    whenDone(std::move(found), this, [this](const Slots& free) {
        if (!free || free->empty())
            return tell("no-slot");
        const clinic::BookingIntention booking{free->front(), u"check-up"_s, std::nullopt};
        follow(m_flows->start({booking.encoded()}));
        tell("started", {{"flow"_L1, m_flows->current()->state().id.text()}});
    });
}

void ScriptedDesk::setDigits(const QString& digits)
{
    whenDone(m_desk->clinicSettings.set(u"otp.digits"_s, digits, Actor::system()), this,
             [this](const Result<void, desk::ClinicSettingsProblem>& done) {
                 if (m_engine)
                     m_engine->setPolicy(m_desk->engine.policy());
                 tell(done ? "digits-set" : "digits-refused");
             });
}

void ScriptedDesk::tellMessages()
{
    const auto messages = m_desk->previewBox.messages();
    QString code;
    for (const QChar digit : messages.empty() ? QString() : messages.back().code)
        code += digit + u' ';
    tell("messages", {{"count"_L1, static_cast<int>(messages.size())}, {"code"_L1, code.trimmed()}});
}

void ScriptedDesk::follow(auth::SignInFlow* flow)
{
    connect(flow, &auth::SignInFlow::stateChanged, this, [this, flow] { tellState(*flow); });
    connect(flow, &auth::SignInFlow::ended, this, [this] { tell("ended"); });
}

void ScriptedDesk::tellState(const auth::SignInFlow& flow)
{
    const auth::SignInState& state = flow.state();
    const bool booked = state.step == Step::SignedIn && state.intentionDone;
    QJsonObject more{{"step"_L1, booked ? u"booked"_s : nameOf(state.step)}};
    if (state.refusal)
        more.insert("refusal"_L1, static_cast<int>(state.refusal->problem));
    tell("state", more);
}

void ScriptedDesk::tell(const char* what, const QJsonObject& more)
{
    QJsonObject line = more;
    line.insert("is"_L1, QString::fromLatin1(what));
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace frontpaw::test
