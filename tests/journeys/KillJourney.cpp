#include "UnderTest.h"
#include "support/TestRun.h"

#include <QDirIterator>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using frontpaw::test::Program;
using frontpaw::test::UnderTest;

/// A sign-in with a booking is killed (-9) the moment it says that it has come to a step, and is finished by
/// the next process.
class KillJourney : public QObject
{
    Q_OBJECT

private slots:
    void aKilledSignInIsFinishedOnce_data()
    {
        QTest::addColumn<QString>("step");
        for (const char* step : {"sending-code", "entering-code", "checking-code", "entering-profile",
                                 "saving-profile", "signed-in", "booked"})
            QTest::newRow(step) << QString::fromLatin1(step);
    }

    void aKilledSignInIsFinishedOnce()
    {
        QFETCH(QString, step);
        const Program home;
        m_data = home.path("data");
        QVERIFY(signInUntil(home, step));

        QCOMPARE(count(u"sessions"_s), count(u"otp_verifications WHERE verified = 1"_s));
        QVERIFY(count(u"deliveries"_s) <= 1);
        QVERIFY(bookings() <= 1);

        finish(home);
        QCOMPARE(count(u"otp_verifications WHERE verified = 1"_s), 1);
        QCOMPARE(count(u"sessions"_s), 1);
        QCOMPARE(bookings(), 1);
    }

private:
    /// Drives a desk to `step` and kills it there.
    static bool signInUntil(const Program& home, const QString& step)
    {
        UnderTest desk(home);
        if (desk.await(u"open"_s).isEmpty() || desk.ask("start", u"started"_s).isEmpty())
            return false;
        desk.tell(phone);
        for (const QString& reached :
             {u"sending-code"_s, u"entering-code"_s, u"checking-code"_s, u"entering-profile"_s,
              u"saving-profile"_s, u"signed-in"_s, u"booked"_s}) {
            if (desk.await(u"state"_s, reached).isEmpty())
                return false;
            if (reached == step)
                break;
            if (reached == u"entering-code"_s)
                desk.tell("code " + messages(desk).value("code"_L1).toString().toLatin1());
            else if (reached == u"entering-profile"_s)
                desk.tell("profile");
        }
        desk.kill();
        return true;
    }

    /// The next process, as whoever sits at the desk would go on.
    static void finish(const Program& home)
    {
        UnderTest desk(home);
        QString step;
        if (desk.await(u"open"_s).value("flows"_L1).toInt() > 0) {
            step = desk.ask("take 0", u"state"_s).value("step"_L1).toString();
        } else {
            // Nothing of it was kept, or nothing is left to do.
            desk.ask("start", u"started"_s);
            step = u"entering-phone"_s;
        }
        for (int moves = 0; step != u"booked"_s; ++moves) {
            QVERIFY2(moves < 12, qPrintable(u"the sign-in stays at "_s + step));
            goOn(desk, step);
            step = desk.await(u"state"_s).value("step"_L1).toString();
        }
    }

    static void goOn(UnderTest& desk, const QString& step)
    {
        if (step == u"entering-phone"_s)
            return desk.tell(phone);
        if (step == u"entering-profile"_s) {
            // After a restart the session is opened anew first, by the same queue.
            desk.ask("flush", u"flushed"_s);
            desk.ask("profile", u"state"_s, u"saving-profile"_s);
            return;
        }
        if (step != u"entering-code"_s)
            return;
        QJsonObject shown = messages(desk);
        if (shown.value("count"_L1) == 0) {
            // Lost on the way; it is not sent again by itself.
            desk.ask("advance 61000", u"advanced"_s);
            desk.ask("resend", u"state"_s, u"entering-code"_s);
            shown = messages(desk);
        }
        QCOMPARE(shown.value("count"_L1), 1);
        // What is learned of the message's delivery speaks in between.
        desk.ask("code " + shown.value("code"_L1).toString().toLatin1(), u"state"_s, u"checking-code"_s);
    }

    static QJsonObject messages(UnderTest& desk) { return desk.ask("messages", u"messages"_s); }

    [[nodiscard]] qint64 bookings() const
    {
        return count(
            u"appointments WHERE deleted_at IS NULL AND client_id IN (SELECT client_id FROM sessions)"_s);
    }

    [[nodiscard]] qint64 count(const QString& rows) const
    {
        QDirIterator files(m_data, {u"*.sqlite"_s, u"*.db"_s}, QDir::Files, QDirIterator::Subdirectories);
        qint64 answer = -1;
        if (files.hasNext()) {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"kill"_s);
            database.setDatabaseName(files.next());
            // A reader that may write would tidy the log away when it leaves, which no killed desk does.
            database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
            if (database.open()) {
                QSqlQuery query(database);
                if (query.exec(u"SELECT count(*) FROM "_s + rows) && query.next())
                    answer = query.value(0).toLongLong();
            }
        }
        QSqlDatabase::removeDatabase(u"kill"_s);
        return answer;
    }

    static constexpr auto phone = "phone 98111 44455";
    QString m_data;
};

FRONTPAW_TEST(KillJourney)
#include "KillJourney.moc"
