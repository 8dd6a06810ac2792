#include "DeskUnderTest.h"

#include "support/TestRun.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabBar>

using namespace frontpaw;
using namespace frontpaw::test;
using namespace Qt::StringLiterals;

/// The main job, as a receptionist's hands do it: keys to whatever has the keyboard, and nothing else.
class SignInByKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(u"^(?!This plugin does not support|OpenType support missing).*"_s));
        m_desk = std::make_unique<DeskUnderTest>();
        m_ananya = m_desk->addClient(u"Ananya"_s, u"Rao"_s, ananyasPhone());
    }
    void cleanup() { m_desk.reset(); }

    void aKnownNumberTakesSeventeenKeys()
    {
        m_desk->start();
        m_desk->type(u"9535339196"_s);
        m_desk->press(Qt::Key_Return);
        enterTheCode();
        QCOMPARE(m_desk->takeKeys(), 17);
        QTRY_COMPARE(m_desk->textOf(u"clientNameText"_s), u"Ananya Rao"_s);
    }

    void theLastFourDigitsTakeElevenKeys()
    {
        m_desk->start();
        m_desk->type(u"9196"_s);
        QTRY_VERIFY(m_desk->shown<QListView>(u"hitsList"_s));
        m_desk->press(Qt::Key_Return);
        enterTheCode();
        QCOMPARE(m_desk->takeKeys(), 11);
    }

    void enterBeforeTheHitsAreThereIsKept()
    {
        m_desk->start();
        m_desk->type(u"ana"_s);
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->isOn(u"codePage"_s));
        QCOMPARE(m_desk->textOf(u"codeHeading"_s), u"Code for Ananya Rao"_s);
    }

    void aTypedNumberShowsNobodysName()
    {
        m_desk->start();
        m_desk->type(u"9535339196"_s);
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->isOn(u"codePage"_s));
        QCOMPARE(m_desk->textOf(u"codeHeading"_s), u"Enter the code"_s);
        QVERIFY(m_desk->textOf(u"destinationText"_s).contains(ananyasPhone().masked()));
    }

    void whatIsTypedWhileTheDeskOpensIsSearched()
    {
        m_desk->show();
        m_desk->type(u"ana"_s);
        QCOMPARE(box()->text(), u"ana"_s);
        m_desk->open();
        QTRY_VERIFY(m_desk->shown<QListView>(u"hitsList"_s));
        QCOMPARE(m_desk->search.asked().last(), u"ana"_s);
    }

    void enterWhileTheDeskOpensIsKept()
    {
        m_desk->show();
        m_desk->type(u"9535339196"_s);
        m_desk->press(Qt::Key_Return);
        m_desk->open();
        QTRY_VERIFY(m_desk->isOn(u"codePage"_s));
    }

    void digitsAreGroupedAroundTheCaret()
    {
        m_desk->start();
        m_desk->type(u"953533"_s);
        QCOMPARE(box()->text(), u"95353 3"_s);
        m_desk->press(Qt::Key_Left);
        m_desk->press(Qt::Key_Left);
        m_desk->type(u"9"_s);
        QCOMPARE(box()->text(), u"95353 93"_s);
        QCOMPARE(box()->cursorPosition(), 7);
    }

    void twoDigitsAreNotSearched()
    {
        m_desk->start();
        m_desk->type(u"91"_s);
        QVERIFY(m_desk->search.asked().isEmpty());
        m_desk->type(u"9"_s);
        QCOMPARE(m_desk->search.asked(), QStringList(u"919"_s));
    }

    void aWrongCodeIsMendedAndSentByEnter()
    {
        m_desk->start();
        goToTheCode();
        m_desk->type(m_desk->engine.wrongCode());
        QTRY_VERIFY(m_desk->textOf(u"triesLeftText"_s).startsWith(u'2'));
        m_desk->type(m_desk->code());
        QVERIFY(m_desk->isOn(u"codePage"_s));
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->isOn(u"myPetsPage"_s));
    }

    void threeWrongCodesShowHowLongToWait()
    {
        m_desk->start();
        goToTheCode();
        for (int wrong = 1; wrong <= 3; ++wrong) {
            m_desk->type(m_desk->engine.wrongCode());
            if (wrong > 1)
                m_desk->press(Qt::Key_Return);
            if (wrong < 3)
                QTRY_VERIFY(m_desk->textOf(u"triesLeftText"_s).startsWith(QString::number(3 - wrong)));
        }
        QTRY_VERIFY(m_desk->isOn(u"blockedPage"_s));
        QVERIFY(m_desk->textOf(u"blockedCountdownText"_s).startsWith(u"0:"_s));
    }

    void theWrongNumberIsMendedWithoutLoss()
    {
        m_desk->start();
        goToTheCode();
        m_desk->press(Qt::Key_B, Qt::AltModifier);
        auto* number = m_desk->shown<QLineEdit>(u"phoneEdit"_s);
        QVERIFY(number);
        QCOMPARE(number->text(), u"95353 39196"_s);
        QCOMPARE(m_desk->focus(), number);
    }

    void aLandlineIsRefusedWithItsDigitsKept()
    {
        m_desk->start();
        m_desk->type(u"02226711234"_s);
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->isOn(u"phonePage"_s));
        auto* number = m_desk->shown<QLineEdit>(u"phoneEdit"_s);
        QString digits = number->text();
        digits.removeIf([](QChar c) { return !c.isDigit(); });
        QCOMPARE(digits, u"02226711234"_s);
        QVERIFY(!number->accessibleDescription().isEmpty());
        QVERIFY(m_desk->engine.sender().sent().empty());
    }

    void aNewClientNeedsTwoNamesAndOneTick()
    {
        m_desk->start();
        m_desk->type(u"9876543210"_s);
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->isOn(u"codePage"_s));
        QTRY_VERIFY(!m_desk->code().isEmpty());
        m_desk->type(m_desk->code());
        QTRY_VERIFY(m_desk->isOn(u"profilePage"_s));
        m_desk->type(u"Zoya"_s);
        m_desk->press(Qt::Key_Tab);
        m_desk->type(u"Khan"_s);
        tabTo(u"careCheck"_s);
        m_desk->press(Qt::Key_Space);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->isOn(u"myPetsPage"_s));
        QTRY_COMPARE(m_desk->textOf(u"clientNameText"_s), u"Zoya Khan"_s);
    }

    void anOpenProfileTellsWhatIsMissingAndKeepsTheRest()
    {
        m_desk->addStranger(EngineDesk::phone(7));
        m_desk->start();
        m_desk->type(EngineDesk::phone(7).national());
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(!m_desk->code().isEmpty());
        QTRY_VERIFY(m_desk->isOn(u"codePage"_s));
        m_desk->type(m_desk->code());
        QTRY_VERIFY(m_desk->isOn(u"profilePage"_s));
        m_desk->type(u"Zoya"_s);
        m_desk->press(Qt::Key_Return);
        auto* last = m_desk->shown<QLineEdit>(u"lastNameEdit"_s);
        QTRY_VERIFY(!last->accessibleDescription().isEmpty());
        QCOMPARE(m_desk->focus(), last);
        QCOMPARE(m_desk->shown<QLineEdit>(u"firstNameEdit"_s)->text(), u"Zoya"_s);
    }

    void aParkedClientComesBackWithOneKey()
    {
        m_desk->addClient(u"Farhan"_s, u"Sheikh"_s, EngineDesk::phone(1));
        m_desk->start();
        goToTheCode();
        m_desk->press(Qt::Key_Escape);
        QVERIFY(m_desk->isOn(u"homePage"_s));
        QCOMPARE(m_desk->focus(), box());
        m_desk->type(EngineDesk::phone(1).national());
        m_desk->press(Qt::Key_Return);
        QTRY_COMPARE(m_desk->flows.count(), 2);
        m_desk->press(Qt::Key_1, Qt::AltModifier);
        QVERIFY(m_desk->isOn(u"codePage"_s));
        QVERIFY(m_desk->textOf(u"destinationText"_s).contains(ananyasPhone().masked()));
    }

    void lettersTypedOnTheDeskGoIntoTheBox()
    {
        m_desk->start();
        m_desk->press(Qt::Key_Tab);
        QVERIFY(m_desk->focus() != box());
        m_desk->type(u"a"_s);
        QCOMPARE(m_desk->focus(), box());
        QCOMPARE(box()->text(), u"a"_s);
    }

    void aBookingChosenFirstHappensOnceAfterTheCode()
    {
        const auto iyer = m_desk->clinic.addVet(u"Dr Iyer"_s, u"Room 2"_s);
        m_desk->clinic.addSlot(iyer, m_desk->ground.clock().wall() + std::chrono::minutes(30));
        m_desk->clinic.addSlot(iyer, m_desk->ground.clock().wall() + std::chrono::minutes(45));
        m_desk->start();
        m_desk->press(Qt::Key_F2);
        QTRY_VERIFY(m_desk->shown<QListView>(u"slotsList"_s));
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->isOn(u"phonePage"_s));
        m_desk->type(u"9535339196"_s);
        m_desk->press(Qt::Key_Return);
        enterTheCode();
        QTRY_VERIFY(m_desk->isOn(u"newsBanner"_s));
        QCOMPARE(m_desk->clinic.allAppointments().size(), std::size_t(1));
        QCOMPARE(m_desk->clinic.allAppointments().front().client, m_ananya);
    }

    void staffOpensTheFileWithControlEnter()
    {
        m_desk->start();
        m_desk->type(u"ananya"_s);
        QTRY_VERIFY(m_desk->shown<QListView>(u"hitsList"_s));
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->isOn(u"myPetsPage"_s));
        QCOMPARE(m_desk->clinic.opened(), std::vector{m_ananya});
        QVERIFY(m_desk->engine.sender().sent().empty());
        m_desk->press(Qt::Key_Escape);
        QVERIFY(m_desk->isOn(u"homePage"_s));
    }

private:
    static auth::PhoneNumber ananyasPhone() { return auth::PhoneNumber::fromE164(u"+919535339196"); }
    [[nodiscard]] QLineEdit* box() const { return m_desk->shown<QLineEdit>(u"deskSearchEdit"_s); }

    void goToTheCode()
    {
        m_desk->type(u"9535339196"_s);
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->isOn(u"codePage"_s));
        QTRY_VERIFY(!m_desk->code().isEmpty());
        QTRY_VERIFY(m_desk->textOf(u"triesLeftText"_s).startsWith(u'3'));
    }
    void enterTheCode()
    {
        QTRY_VERIFY(m_desk->isOn(u"codePage"_s));
        QTRY_VERIFY(!m_desk->code().isEmpty());
        QTRY_VERIFY(m_desk->textOf(u"triesLeftText"_s).startsWith(u'3'));
        m_desk->type(m_desk->code());
        QTRY_VERIFY(m_desk->isOn(u"myPetsPage"_s));
    }
    void tabTo(const QString& name)
    {
        for (int tabs = 0; tabs < 30 && m_desk->focus()->objectName() != name; ++tabs)
            m_desk->press(Qt::Key_Tab);
        QCOMPARE(m_desk->focus()->objectName(), name);
    }

    std::unique_ptr<DeskUnderTest> m_desk;
    ClientId m_ananya;
};

FRONTPAW_TEST(SignInByKeysTest)

#include "SignInByKeysTest.moc"
