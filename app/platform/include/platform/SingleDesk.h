#pragma once

#include "platform/ProfileLock.h"
#include "platform/ProfilePaths.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QTimer>

#include <optional>

namespace frontpaw::platform {

/// One window for each profile: the second start asks the first to come to the front. Main thread.
class SingleDesk final : public QObject
{
    Q_OBJECT

public:
    explicit SingleDesk(const ProfilePaths& paths);

    enum class Start {
        First,  ///< go on and show the window
        Second, ///< the first is asked to show its own; end after `asked`
    };
    /// Where no lock can be made, each start is a first.
    [[nodiscard]] Start start();

Q_SIGNALS:
    /// Somebody started the program again.
    void raiseAsked();
    /// The first has heard, or did not answer within half a second.
    void asked();

private:
    void listen();
    void askFirst();

    QString m_lockPath;
    QString m_socket;
    std::optional<ProfileLock> m_lock;
    QLocalServer m_server;
    QLocalSocket m_first;
    QTimer m_patience;
};

} // namespace frontpaw::platform
