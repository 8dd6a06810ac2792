#include "delivery/PreviewBox.h"

#include "support/ManualClock.h"
#include "support/ScriptedRandom.h"
#include "support/TestRun.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace frontpaw;
using namespace frontpaw::delivery;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using desk::PreviewMessage;
using desk::PreviewOutcome;

class PreviewBoxTest : public QObject
{
    Q_OBJECT

private:
    test::ManualClock m_clock;
    test::ScriptedRandom m_random;
    KeyRing m_keys;
    std::unique_ptr<Sealer> m_sealer;
    std::unique_ptr<IdSource> m_ids;
    DeskId m_desk;
    std::unique_ptr<QTemporaryDir> m_folder;

    QString file() const { return m_folder->path() + u"/run/preview.box"_s; }
    std::unique_ptr<PreviewBox> box() const
    {
        return std::make_unique<PreviewBox>(file(), *m_sealer, m_desk, m_clock);
    }
    PreviewMessage message(const QString& code) const
    {
        return {u"+919535339196"_s, u"preview"_s, code + u" is your code"_s, code, m_clock.trusted()};
    }
    auth::ChallengeId put(PreviewBox& phone, const QString& code, Milliseconds late = 0s) const
    {
        const auto challenge = m_ids->next<auth::ChallengeId>();
        const Instant now = m_clock.trusted();
        if (!phone.put(message(code), challenge, now + late, now + 600s))
            throw std::runtime_error("not kept");
        return challenge;
    }
    static QStringList codes(const PreviewBox& phone)
    {
        QStringList all;
        for (const PreviewMessage& shown : phone.messages())
            all += shown.code;
        return all;
    }

private slots:
    void initTestCase()
    {
        SecretBytes key(KeyRing::keySize);
        QVERIFY(m_random.fill(key.bytes()));
        m_keys.add(1, std::move(key));
        m_sealer = std::make_unique<Sealer>(m_keys, m_random);
        m_ids = std::make_unique<IdSource>(m_clock, m_random);
        m_desk = m_ids->next<DeskId>();
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anotherProcessSeesWhatIsSent()
    {
        const auto window = box();
        QSignalSpy changed(window.get(), &PreviewBox::changed);
        const auto terminal = box();
        put(*terminal, u"482913"_s);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(window->messages(), terminal->messages());
        QCOMPARE(codes(*window), QStringList{u"482913"_s});
    }

    void theOutcomeIsShared()
    {
        const auto window = box();
        window->setOutcome(PreviewOutcome::Never);
        QCOMPARE(box()->outcome(), PreviewOutcome::Never);
    }

    void aMessageIsGoneWithItsChallenge()
    {
        const auto phone = box();
        const auto first = put(*phone, u"111112"_s);
        put(*phone, u"222223"_s);
        phone->forget(first);
        QCOMPARE(codes(*phone), QStringList{u"222223"_s});
        QCOMPARE(codes(*box()), QStringList{u"222223"_s});
    }

    void aMessageIsGoneWhenItsCodeExpires()
    {
        const auto phone = box();
        put(*phone, u"111112"_s);
        m_clock.advance(599s);
        phone->refresh();
        QCOMPARE(phone->messages().size(), std::size_t{1});
        m_clock.advance(1s);
        phone->refresh();
        QVERIFY(phone->messages().empty());
        const auto before = QFile(file()).size();
        put(*phone, u"222223"_s);
        QVERIFY(QFile(file()).size() > before); // it was taken out of the file too, not only out of sight
    }

    void aLateMessageIsSeenLater()
    {
        const auto phone = box();
        put(*phone, u"111112"_s, 40s);
        QVERIFY(phone->messages().empty());
        m_clock.advance(40s);
        phone->refresh();
        QCOMPARE(codes(*phone), QStringList{u"111112"_s});
    }

    void theOldestMakeRoom()
    {
        const auto phone = box();
        for (int i = 0; i < 25; ++i)
            put(*phone, QString::number(100000 + i));
        QCOMPARE(phone->messages().size(), PreviewBox::most);
        QCOMPARE(phone->messages().front().code, u"100005"_s);
        QCOMPARE(phone->messages().back().code, u"100024"_s);
    }

    void theFileTellsNothingToOthers()
    {
        const auto phone = box();
        put(*phone, u"482913"_s);
        QVERIFY(!(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther)));
        QFile stored(file());
        QVERIFY(stored.open(QIODevice::ReadOnly));
        const QByteArray bytes = stored.readAll();
        for (const char* plain : {"482913", "9535339196", "your code"})
            QVERIFY(!bytes.contains(plain));
    }

    void aDamagedFileBeginsAfresh()
    {
        put(*box(), u"111112"_s);
        QFile stored(file());
        QVERIFY(stored.open(QIODevice::WriteOnly | QIODevice::Truncate) && stored.write("garbage") > 0);
        stored.close();
        const auto phone = box();
        QVERIFY(phone->messages().empty());
        put(*phone, u"222223"_s);
        QCOMPARE(codes(*box()), QStringList{u"222223"_s});
    }

    void anotherDesksFileIsNotRead()
    {
        put(*box(), u"111112"_s);
        const PreviewBox stranger(file(), *m_sealer, m_ids->next<DeskId>(), m_clock);
        QVERIFY(stranger.messages().empty());
    }
};

FRONTPAW_TEST(PreviewBoxTest)
#include "PreviewBoxTest.moc"
