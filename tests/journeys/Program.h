#pragma once

#include <QDirIterator>
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

    /// For every run from now on.
    void setVariable(const QString& name, const QString& value) { m_variables.insert(name, value); }

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
        for (auto variable = m_variables.begin(); variable != m_variables.end(); ++variable)
            environment.insert(variable.key(), variable.value());
        return environment;
    }

    /// With --json. `pin`, if any, is handed over with --pin-fd on a descriptor of its own.
    [[nodiscard]] Ended run(const QStringList& arguments, const QByteArray& input = {},
                            const QByteArray& pin = {}) const
    {
        // A shell opens the descriptor, since QProcess hands none over but the standard three.
        QStringList words{QStringLiteral("-c"), QStringLiteral("exec \"$@\" 3<\"$0\""), path("pin"),
                          QStringLiteral(FRONTPAW_PROGRAM)};
        QFile pinFile(path("pin"));
        if (!pinFile.open(QIODevice::WriteOnly) || pinFile.write(pin) != pin.size())
            qFatal("no place for the PIN");
        pinFile.close();
        words << arguments << QStringLiteral("--json");
        if (!pin.isEmpty())
            words << QStringLiteral("--pin-fd") << QStringLiteral("3");
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral("/bin/sh"), words);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60000))
            process.kill();
        pinFile.remove();
        Ended ended;
        ended.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        ended.output = process.readAllStandardOutput();
        ended.errors = process.readAllStandardError();
        ended.json = QJsonDocument::fromJson(ended.output).object();
        return ended;
    }

    /// As when the keychain is reset: everything that a key file holds is gone.
    [[nodiscard]] bool forgetKeys() const
    {
        bool removed = false;
        QDirIterator it(m_home.path(),
                        {QStringLiteral("data-key-*"), QStringLiteral("index-key*"),
                         QStringLiteral("code-key*"), QStringLiteral("audit-key*")},
                        QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            removed = QFile::remove(it.next()) || removed;
        return removed;
    }

private:
    QTemporaryDir m_home;
    QMap<QString, QString> m_variables;
};

} // namespace frontpaw::test
