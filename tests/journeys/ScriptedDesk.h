#pragma once

#include "DeskOpener.h"
#include "auth/FlowList.h"
#include "base/Mailbox.h"
#include "support/ManualClock.h"
#include "support/ScriptedRandom.h"

#include <QJsonObject>
#include <QObject>
#include <QSocketNotifier>

#include <functional>
#include <map>

namespace frontpaw::test {

/// A desk without a window that is told what to do by lines on standard input and tells what becomes of it by
/// lines of JSON on standard output: the same parts as the program, but for its clock and its generator.
///
/// Codes cross neither way in one piece ("1 2 3 4 5 6"), so that a search of this process's memory finds only
/// what the desk itself has left there.
class ScriptedDesk : public QObject
{
public:
    /// Where codes go.
    enum class Channel {
        Preview, ///< the preview phone, as in the program
        Nowhere, ///< engine and stores alone: accepted, kept by nobody
    };

    ScriptedDesk(const platform::ProfilePaths& paths, desk::SettingsSource& settings, Channel channel);
    ~ScriptedDesk() override;

    void open();

private:
    void onOpened();
    void readLines();
    void obey(const QString& line);
    void addVerbs();
    void addFlowVerbs();
    /// A sign-in for the first free slot of half an hour.
    void startBooking();
    void setDigits(const QString& digits);
    void tellMessages();
    void follow(auth::SignInFlow* flow);
    void tellState(const auth::SignInFlow& flow);
    void tell(const char* what, const QJsonObject& more = {});

    using Verb = std::function<void(const QString& rest)>;

    ManualClock m_clock;
    ScriptedRandom m_random;
    Mailbox m_mailbox;
    Foundation m_foundation;
    Channel m_channel;
    DeskOpener m_opener;
    std::unique_ptr<OpenDesk> m_desk;
    std::unique_ptr<auth::MessageSender> m_sender;
    std::unique_ptr<auth::AuthEngine> m_engine;
    std::unique_ptr<auth::FlowList> m_flows;
    std::map<QString, Verb> m_verbs;
    QByteArray m_input;
    QSocketNotifier m_notifier;
};

} // namespace frontpaw::test
