#include "words/Messages.h"

#include "support/TestRun.h"

using namespace frontpaw;
using namespace frontpaw::words;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class MessagesTest : public QObject
{
    Q_OBJECT

private slots:
    void aMessageSaysTheCodeFirst_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Hindi") << u"hi"_s;
        QTest::newRow("another") << u"ta"_s;
    }
    void aMessageSaysTheCodeFirst()
    {
        QFETCH(QString, language);
        const QString text = codeMessage(language, u"004213", u"Nandi Vets"_s, 600s);
        QVERIFY(text.startsWith(u"004213 "));
        QVERIFY(text.contains(u"Nandi Vets"));
        QVERIFY(text.contains(u"10"));
    }

    void hindiIsHindi()
    {
        const QString text = codeMessage(u"hi", u"004213", u"Nandi Vets"_s, 600s);
        QVERIFY(text.contains(u"कोड"));
        QVERIFY(codeMessage(u"ta", u"1", {}, 60s) == codeMessage(u"en", u"1", {}, 60s));
    }

    void oneMinuteIsNotMinutes()
    {
        QVERIFY(codeMessage(u"en", u"004213", u"Nandi Vets"_s, 60s).contains(u"1 minute."));
        QVERIFY(codeMessage(u"en", u"004213", u"Nandi Vets"_s, 120s).contains(u"2 minutes."));
    }

    void aClinicsNameIsNoTemplate()
    {
        const QString text = codeMessage(u"en", u"004213", u"%1 %2 %3 Vets"_s, 600s);
        QVERIFY(text.contains(u"at %1 %2 %3 Vets."));
        QCOMPARE(text.count(u"004213"), 1);
    }
};

FRONTPAW_TEST(MessagesTest)
#include "MessagesTest.moc"
