#include "auth/Rights.h"
#include "support/TestRun.h"

using namespace frontpaw;
using namespace frontpaw::auth;

class RightsTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheKeysWithTheManager()
    {
        QVERIFY(Rights::allows(Role::Manager, Act::BackUpKeys));
        QVERIFY(!Rights::allows(Role::Reception, Act::BackUpKeys));
        QVERIFY(!Rights::allows(Role::Installer, Act::BackUpKeys));
        QVERIFY(!Rights::allows(Role::Reception, Act::ManageSecrets));
        QVERIFY(!Rights::allows(Role::Reception, Act::ChangeClinicSettings));
    }

    void letsTheInstallerSeeNoClient()
    {
        for (const Act act :
             {Act::SearchClients, Act::OpenClientFile, Act::EditClient, Act::SeeCodes, Act::SendCode})
            QVERIFY(!Rights::allows(Role::Installer, act));
        QVERIFY(Rights::allows(Role::Installer, Act::SeeHealth));
    }

    void letsAKioskDoNothingButAskForACode()
    {
        for (const Act act :
             {Act::SearchClients, Act::OpenClientFile, Act::EditClient, Act::SeeCodes, Act::SeeHealth})
            QVERIFY(!Rights::allows(Actor::Kind::Kiosk, std::nullopt, act));
        QVERIFY(Rights::allows(Actor::Kind::Kiosk, std::nullopt, Act::SendCode));
    }

    void asksWhoIsAtTheCommandLine()
    {
        QVERIFY(!Rights::allows(Actor::Kind::Cli, std::nullopt, Act::SendCode));
        QVERIFY(Rights::allows(Actor::Kind::Cli, Role::Reception, Act::SendCode));
        QVERIFY(!Rights::allows(Actor::Kind::Cli, Role::Installer, Act::SendCode));
        QVERIFY(Rights::allows(Actor::Kind::Cli, std::nullopt, Act::SeeHealth));
    }

    void knowsNoStaffWithoutARole()
    {
        QVERIFY(!Rights::allows(Actor::Kind::Staff, std::nullopt, Act::SearchClients));
        QVERIFY(Rights::allows(Actor::Kind::Staff, Role::Reception, Act::SearchClients));
    }

    void letsAClientKeepTheirOwnThings()
    {
        QVERIFY(Rights::allows(Actor::Kind::Client, std::nullopt, Act::EditPet));
        QVERIFY(!Rights::allows(Actor::Kind::Client, std::nullopt, Act::OpenClientFile));
        QVERIFY(!Rights::allows(Actor::Kind::Client, Role::Manager, Act::OpenClientFile));
    }
};

FRONTPAW_TEST(RightsTest)
#include "RightsTest.moc"
