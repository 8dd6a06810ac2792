#include "auth/PhoneNumbers.h"
#include "support/TestRun.h"

using namespace frontpaw::auth;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(frontpaw::auth::PhoneProblem)

class PhoneNumbersTest : public QObject
{
    Q_OBJECT

private:
    const QString india = u"IN"_s;
    const QStringList onlyIndia{u"+91"_s};

private slots:
    void understandsAnyFormOfAnIndianMobile_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("ten digits") << u"9876543210"_s;
        QTest::newRow("trunk zero") << u"09876543210"_s;
        QTest::newRow("country code") << u"919876543210"_s;
        QTest::newRow("zero and country code") << u"0919876543210"_s;
        QTest::newRow("international prefix") << u"00919876543210"_s;
        QTest::newRow("plus") << u"+919876543210"_s;
        QTest::newRow("plus and spaces") << u"+91 98765 43210"_s;
        QTest::newRow("dashes") << u"98765-43210"_s;
        QTest::newRow("brackets") << u"(+91) 98765 43210"_s;
        QTest::newRow("plus and trunk zero") << u"+91 (0) 98765 43210"_s;
        QTest::newRow("dots") << u"+91.98765.43210"_s;
        QTest::newRow("link") << u"tel:+919876543210"_s;
        QTest::newRow("Devanagari digits") << u"९८७६५४३२१०"_s;
        QTest::newRow("Tamil digits") << u"௯௮௭௬௫௪௩௨௧௦"_s;
        QTest::newRow("Arabic digits, plus") << u"+٩١ ٩٨٧٦٥ ٤٣٢١٠"_s;
        QTest::newRow("full width") << u"＋９１９８７６５４３２１０"_s;
        QTest::newRow("no-break spaces") << u"98765\u00A043210"_s;
        QTest::newRow("direction marks") << u"\u202A+91 98765 43210\u202C"_s;
        QTest::newRow("zero width space") << u"98765\u200B43210"_s;
        QTest::newRow("control characters") << (QString(QChar(0)) + u"98765\t43210\n"_s);
    }
    void understandsAnyFormOfAnIndianMobile()
    {
        QFETCH(QString, text);
        const auto phone = PhoneNumbers::parse(text, india, onlyIndia);
        QVERIFY(phone.has_value());
        QCOMPARE(phone->e164(), u"+919876543210"_s);
    }

    void takesBlocksThatTheMetadataDoesNotKnow()
    {
        // 0 to 999 of the second to fourth digit: India keeps allotting, so every block must pass, in every
        // form.
        for (char16_t first : {u'6', u'7', u'8', u'9'}) {
            for (int block = 0; block < 1000; block += 7) {
                const QString national = QChar(first) + u"%1"_s.arg(block, 3, 10, QChar(u'0')) + u"123456"_s;
                for (const QString& form :
                     {national, u"91"_s + national, u"+91"_s + national, u"0"_s + national}) {
                    const auto phone = PhoneNumbers::parse(form, india, onlyIndia);
                    QVERIFY2(phone.has_value(), qPrintable(form));
                    QCOMPARE(phone->e164(), u"+91"_s + national);
                }
            }
        }
    }

    void readsTenDigitsThatBeginLikeTheCountryCode()
    {
        QCOMPARE(PhoneNumbers::parse(u"9198765432", india, onlyIndia)->e164(), u"+919198765432"_s);
        QCOMPARE(PhoneNumbers::parse(u"919198765432", india, onlyIndia)->e164(), u"+919198765432"_s);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<PhoneProblem>("problem");
        QTest::newRow("nothing") << QString() << PhoneProblem::Empty;
        QTest::newRow("spaces") << u"  - "_s << PhoneProblem::Empty;
        QTest::newRow("a plus") << u"+"_s << PhoneProblem::TooShort;
        QTest::newRow("words") << u"abc"_s << PhoneProblem::NotANumber;
        QTest::newRow("letters inside") << u"98765x43a10"_s << PhoneProblem::NotANumber;
        QTest::newRow("vanity") << u"1800FLOWERS"_s << PhoneProblem::NotANumber;
        QTest::newRow("emoji") << u"98765🐶43210"_s << PhoneProblem::NotANumber;
        QTest::newRow("SQL") << u"9876543210'; DROP TABLE clients;--"_s << PhoneProblem::NotANumber;
        QTest::newRow("format string") << u"%s%s%n"_s << PhoneProblem::NotANumber;
        QTest::newRow("two pluses") << u"+91 98765 +43210"_s << PhoneProblem::NotANumber;
        QTest::newRow("ten thousand nines") << QString(10000, u'9') << PhoneProblem::NotANumber;
        QTest::newRow("extension") << u"98765-43210 ext 5"_s << PhoneProblem::HasExtension;
        QTest::newRow("short extension") << u"9876543210x12"_s << PhoneProblem::HasExtension;
        QTest::newRow("extension in a link") << u"tel:+919876543210;ext=12"_s << PhoneProblem::HasExtension;
        QTest::newRow("nine digits") << u"987654321"_s << PhoneProblem::TooShort;
        QTest::newRow("eleven digits") << u"98765432101"_s << PhoneProblem::TooLong;
        QTest::newRow("eleven digits with plus") << u"+91 98765 432101"_s << PhoneProblem::TooLong;
        QTest::newRow("thirty digits") << QString(30, u'9') << PhoneProblem::TooLong;
        QTest::newRow("short code") << u"56767"_s << PhoneProblem::TooShort;
        QTest::newRow("emergency") << u"112"_s << PhoneProblem::Emergency;
        QTest::newRow("police") << u"100"_s << PhoneProblem::Emergency;
        QTest::newRow("toll-free") << u"1800 11 1234"_s << PhoneProblem::TollFree;
        QTest::newRow("landline") << u"+91 40 2345 6789"_s << PhoneProblem::Landline;
        QTest::newRow("landline that looks like a mobile") << u"5876543210"_s << PhoneProblem::Landline;
        QTest::newRow("unknown country") << u"+999 123 456 789"_s << PhoneProblem::UnknownCountry;
        QTest::newRow("foreign mobile") << u"+44 7400 123456"_s << PhoneProblem::CountryNotServed;
        QTest::newRow("foreign premium") << u"+44 909 012 3456"_s << PhoneProblem::PremiumRate;
        QTest::newRow("foreign toll-free") << u"+1 800 555 0199"_s << PhoneProblem::TollFree;
        QTest::newRow("foreign landline") << u"+44 20 7946 0018"_s << PhoneProblem::Landline;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(PhoneProblem, problem);
        const auto phone = PhoneNumbers::parse(text, india, onlyIndia);
        QVERIFY(!phone.has_value());
        QCOMPARE(phone.error(), problem);
    }

    void servesForeignMobilesWhereTheClinicDoes()
    {
        const QStringList served{u"+91"_s, u"+44"_s, u"+1"_s};
        const auto british = PhoneNumbers::parse(u"0044 7400 123456", india, served);
        QCOMPARE(british->e164(), u"+447400123456"_s);
        QCOMPARE(british->callingCode(), u"44"_s);
        QCOMPARE(british->international(), u"+44 7400 123456"_s);
        QCOMPARE(british->masked(), u"+44 •••• ••3456"_s);
        QCOMPARE(PhoneNumbers::parse(u"(650) 253-0000", u"US"_s, served)->callingCode(), u"1"_s);
        QCOMPARE(PhoneNumbers::parse(u"011 91 98765 43210", u"US"_s, served)->e164(), u"+919876543210"_s);
        QCOMPARE(PhoneNumbers::parse(u"+44 7400 123456", india, {})->e164(), u"+447400123456"_s);
    }

    void groupsWhileTyping_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("grouped");
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("one") << u"9"_s << u"9"_s;
        QTest::newRow("five") << u"98765"_s << u"98765"_s;
        QTest::newRow("six") << u"987654"_s << u"98765 4"_s;
        QTest::newRow("whole") << u"98765 43210"_s << u"98765 43210"_s;
        QTest::newRow("block the metadata misses") << u"6111143210"_s << u"61111 43210"_s;
        QTest::newRow("with country code") << u"+9198765432"_s << u"+91 98765 432"_s;
        QTest::newRow("plus") << u"+"_s << u"+"_s;
        QTest::newRow("country code") << u"+91"_s << u"+91"_s;
        QTest::newRow("foreign") << u"+447400123456"_s << u"+44 7400 123456"_s;
        QTest::newRow("Devanagari") << u"९८७६५४"_s << u"98765 4"_s;
        QTest::newRow("a name") << u"bruno 9"_s << u"bruno 9"_s;
    }
    void groupsWhileTyping()
    {
        QFETCH(QString, typed);
        QTEST(PhoneNumbers::grouped(typed, india), "grouped");
    }

    void hidesAllButTheLastFourDigits()
    {
        const auto phone = PhoneNumber::fromE164(u"+919535339196");
        QCOMPARE(phone.international(), u"+91 95353 39196"_s);
        QCOMPARE(phone.masked(), u"+91 ••••• •9196"_s);
        QCOMPARE(phone.callingCode(), u"91"_s);
        QCOMPARE(phone.national(), u"9535339196"_s);
    }

    void readsBackOnlyWhatItWrote_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("no plus") << u"919535339196"_s;
        QTest::newRow("spaces") << u"+91 95353 39196"_s;
        QTest::newRow("too long") << u"+9195353391961234"_s;
        QTest::newRow("too short") << u"+91953"_s;
        QTest::newRow("zero first") << u"+0195353391"_s;
        QTest::newRow("Devanagari") << u"+९१९५३५३३९१९६"_s;
        QTest::newRow("letters") << u"+91953533919a"_s;
    }
    void readsBackOnlyWhatItWrote()
    {
        QFETCH(QString, text);
        QVERIFY(PhoneNumber::fromE164(text).isNull());
    }

    void givesCallingCodes()
    {
        QCOMPARE(PhoneNumbers::callingCodeOf(u"IN"_s), u"+91"_s);
        QCOMPARE(PhoneNumbers::callingCodeOf(u"in"_s), u"+91"_s);
        QCOMPARE(PhoneNumbers::callingCodeOf(u"XX"_s), QString());
        QCOMPARE(PhoneNumbers::asciiDigits(u" +९१ 98-a"), u"+9198"_s);
    }
};

FRONTPAW_TEST(PhoneNumbersTest)
#include "PhoneNumbersTest.moc"
