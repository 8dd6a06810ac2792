#include "platform/SystemTerminal.h"
#include "support/TestRun.h"

#include <unistd.h>

using namespace frontpaw;
using namespace frontpaw::platform;
using namespace Qt::StringLiterals;

class SystemTerminalTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTheFirstLineOfADescriptor_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("with its end") << "482913\n"_ba
                                      << "482913"_ba;
        QTest::newRow("without") << "482913"_ba
                                 << "482913"_ba;
        QTest::newRow("from another system") << "482913\r\n"_ba
                                             << "482913"_ba;
        QTest::newRow("first of two") << "one\ntwo\n"_ba
                                      << "one"_ba;
        QTest::newRow("a NUL inside") << QByteArray("a\0b\n", 4) << QByteArray("a\0b", 3);
        QTest::newRow("nothing") << ""_ba
                                 << ""_ba;
    }

    void readsTheFirstLineOfADescriptor()
    {
        QFETCH(QByteArray, input);
        SystemTerminal terminal;
        const auto secret = terminal.readSecret(pipeWith(input));
        QVERIFY(secret.has_value());
        QTEST(secret->exposed(), "secret");
    }

    void refusesWhatIsTooLong()
    {
        SystemTerminal terminal;
        const QByteArray tooLong(desk::Terminal::longestLine + 1, 'x');
        QVERIFY(terminal.readSecret(pipeWith(tooLong)).error() == desk::TerminalProblem::TooLong);
    }

    void saysWhenThereIsNoSuchDescriptor()
    {
        SystemTerminal terminal;
        QVERIFY(terminal.readSecret(999).error() == desk::TerminalProblem::Closed);
    }

private:
    /// The reading end; a pipe of 64 KiB and a byte more would wait, so the writer is another process.
    int pipeWith(const QByteArray& bytes)
    {
        int ends[2] = {-1, -1};
        if (pipe(ends) != 0)
            qFatal("no pipe");
        if (fork() == 0) {
            close(ends[0]);
            [[maybe_unused]] const ssize_t written =
                write(ends[1], bytes.constData(), static_cast<std::size_t>(bytes.size()));
            _exit(0);
        }
        close(ends[1]);
        return ends[0];
    }
};

FRONTPAW_TEST(SystemTerminalTest)
#include "SystemTerminalTest.moc"
