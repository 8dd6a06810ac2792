#pragma once

#include "Program.h"

namespace frontpaw::test {

/// frontpaw-under-test in a Program's home, from the outside: lines in, lines of JSON out.
class UnderTest
{
public:
    explicit UnderTest(const Program& home, const QStringList& arguments = {})
    {
        QProcessEnvironment environment = home.environment();
        environment.insert(QStringLiteral("FRONTPAW_KEYS_KEYSTORE"), QStringLiteral("file"));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(FRONTPAW_UNDER_TEST), arguments);
    }
    ~UnderTest()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(20000))
            kill();
    }

    void tell(const QByteArray& line) { m_process.write(line + '\n'); }
    /// Reads on until a line says so; empty when none comes.
    QJsonObject await(const QString& is, const QString& step = {})
    {
        while (m_process.canReadLine() || m_process.waitForReadyRead(20000)) {
            while (m_process.canReadLine()) {
                const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
                if (line.value(QLatin1StringView("is")) == is &&
                    (step.isEmpty() || line.value(QLatin1StringView("step")) == step))
                    return line;
            }
        }
        return {};
    }
    QJsonObject ask(const QByteArray& line, const QString& is, const QString& step = {})
    {
        tell(line);
        return await(is, step);
    }
    /// kill -9, here and now.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

private:
    QProcess m_process;
};

} // namespace frontpaw::test
