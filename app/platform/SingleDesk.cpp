#include "platform/SingleDesk.h"

#include "base/Log.h"
#include "base/Secret.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace frontpaw::platform {

namespace {

/// Short, because a socket's path has room for about 100 characters, and of its own for each data folder.
QString socketOf(const ProfilePaths& paths)
{
    constexpr qsizetype length = 8;
    const QByteArray place = sha256(paths.dataDir.toUtf8()).toHex().first(length);
    const QString folder = paths.runtimeDir.isEmpty() ? paths.stateDir : paths.runtimeDir;
    return folder + u"/desk-"_s + QString::fromLatin1(place);
}

} // namespace

SingleDesk::SingleDesk(const ProfilePaths& paths)
    : m_lockPath(paths.stateDir + u"/window.lock"_s), m_socket(socketOf(paths))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* visitor = m_server.nextPendingConnection())
            visitor->deleteLater();
        Q_EMIT raiseAsked();
    });
}

SingleDesk::Start SingleDesk::start()
{
    auto lock = ProfileLock::take(m_lockPath, ProfileLock::Use::Alone);
    if (lock) {
        m_lock = std::move(*lock);
        listen();
        return Start::First;
    }
    if (lock.error() == LockProblem::Failed)
        return Start::First;

    askFirst();
    return Start::Second;
}

void SingleDesk::askFirst()
{
    const auto end = [this] {
        if (!m_patience.isActive())
            return;
        m_patience.stop();
        Q_EMIT asked();
    };
    connect(&m_first, &QLocalSocket::connected, this, end);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        qCWarning(lcStart) << "the desk runs already but does not answer";
        Q_EMIT asked();
    });
    m_patience.setSingleShot(true);
    m_patience.start(std::chrono::milliseconds{500});
    m_first.connectToServer(m_socket);
}

void SingleDesk::listen()
{
    QDir().mkpath(QFileInfo(m_socket).path());
    QLocalServer::removeServer(m_socket);
    if (!m_server.listen(m_socket))
        qCWarning(lcStart).noquote() << "a second start cannot be noticed:" << m_server.errorString();
}

} // namespace frontpaw::platform

#include "platform/moc_SingleDesk.cpp"
