#include "platform/LogSetup.h"

#include "base/Log.h"
#include "support/TestRun.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace frontpaw;
using namespace frontpaw::platform;
using namespace Qt::StringLiterals;

class LogSetupTest : public QObject
{
    Q_OBJECT

private:
    static QList<QByteArray> linesIn(const QTemporaryDir& folder)
    {
        const QStringList files = QDir(folder.path()).entryList({u"frontpaw_*.log"_s});
        QFile file(folder.path() + u'/' + files.value(0));
        if (files.size() != 1 || !file.open(QIODevice::ReadOnly))
            return {};
        return file.readAll().trimmed().split('\n');
    }

private slots:
    void aRecordIsOneLineWithoutWhatIsSecret()
    {
        const QTemporaryDir folder;
        {
            const LogSetup log(folder.path(), Console::Warnings);
            QVERIFY(log.hasFile());
            qCInfo(lcDelivery).noquote() << "sent to +91 95353 39196\nnow {} %s";
        }
        const auto lines = linesIn(folder);
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines[0].contains("info frontpaw.delivery: sent to …96 now {} %s"));
        QVERIFY(!lines[0].contains("39196"));
    }

    void withoutAFolderTheProgramGoesOn()
    {
        const LogSetup log(u"/proc/no/such"_s, Console::Warnings);
        QVERIFY(!log.hasFile());
        qCInfo(lcStart) << "still here";
    }

    void whatWasInstalledBeforeComesBack()
    {
        const QTemporaryDir folder;
        const auto before = qInstallMessageHandler(nullptr);
        qInstallMessageHandler(before);
        {
            const LogSetup log(folder.path(), Console::Warnings);
        }
        QVERIFY(qInstallMessageHandler(before) == before);
    }
};

FRONTPAW_TEST(LogSetupTest)
#include "LogSetupTest.moc"
