#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace frontpaw::test {

/// What one run of the real program answered.
struct Ended
{
    int exitCode = -1;
    QJsonObject json;
    QByteArray output;
    QByteArray errors;
};

/// The real program, in a home of its own, run from the outside as a shell would.
class Program
{
public:
    Program()
    {
        for (const char* folder : {"data", "config", "state", "runtime", "cache"})
            Q_ASSERT(QDir(m_home.path()).mkdir(QString::fromLatin1(folder)));
        QFile::setPermissions(path("runtime"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    [[nodiscard]] QString path(const char* folder) const
    {
        return m_home.filePath(QString::fromLatin1(folder));
    }

    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path("data"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path("config"));
        environment.insert(QStringLiteral("XDG_STATE_HOME"), path("state"));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), path("runtime"));
        environment.insert(QStringLiteral("XDG_CACHE_HOME"), path("cache"));
        environment.remove(QStringLiteral("DISPLAY"));
        return environment;
    }

    /// With --json, unless `arguments` is about something else.
    [[nodiscard]] Ended run(QStringList arguments, const QByteArray& input = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(FRONTPAW_PROGRAM), arguments << QStringLiteral("--json"));
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60000))
            process.kill();
        Ended ended;
        ended.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        ended.output = process.readAllStandardOutput();
        ended.errors = process.readAllStandardError();
        ended.json = QJsonDocument::fromJson(ended.output).object();
        return ended;
    }

private:
    QTemporaryDir m_home;
};

} // namespace frontpaw::test
