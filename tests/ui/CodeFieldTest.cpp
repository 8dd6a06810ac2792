#include "support/TestRun.h"

#include "ui/widgets/CodeField.h"
#include "ui/widgets/PastedDigits.h"
#include "ui/widgets/PinField.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>

#include <array>

using namespace frontpaw;
using namespace frontpaw::ui;
using namespace Qt::StringLiterals;

class CodeFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_field = std::make_unique<CodeField>(u"code"_s, 6);
        m_field->setAccessibleName(u"Code"_s);
        m_field->show();
        m_field->setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(m_field.get()));
    }
    void cleanup() { QGuiApplication::clipboard()->clear(); }

    void tellsWhenTheLastDigitCame()
    {
        QSignalSpy completed(m_field.get(), &CodeField::completed);
        type(u"00412"_s);
        QCOMPARE(completed.size(), 0);
        type(u"7"_s);
        QCOMPARE(completed.size(), 1);
        QCOMPARE(taken(), "004127"_ba);
    }

    void understandsDigitsOfAnyScript_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("Devanagari") << u"४०७१२३"_s;
        QTest::newRow("Arabic") << u"٤٠٧١٢٣"_s;
        QTest::newRow("full width") << u"４０７１２３"_s;
    }
    void understandsDigitsOfAnyScript()
    {
        QFETCH(QString, typed);
        type(typed);
        QCOMPARE(taken(), "407123"_ba);
    }

    void leavesOtherKeysToThePage()
    {
        type(u"4a b-²"_s);
        QCOMPARE(m_field->typed(), 1);
    }

    void takesNoMoreThanItsLength()
    {
        type(u"12345678"_s);
        QCOMPARE(taken(), "123456"_ba);
    }

    void findsTheCodeInWhatIsPasted_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("sentence") << u"Your code is 123-456."_s << "123456"_ba;
        QTest::newRow("spaces") << u" 123 456 "_s << "123456"_ba;
        QTest::newRow("with a time") << u"Code 123456 is valid for 10 minutes until 09:52"_s << "123456"_ba;
        QTest::newRow("number behind") << u"123456 10 min"_s << "123456"_ba;
        QTest::newRow("Devanagari") << u"आपका कोड १२३४५६ है"_s << "123456"_ba;
        QTest::newRow("beginning") << u"123"_s << "123"_ba;
        QTest::newRow("phone number") << u"call 9535339196"_s << QByteArray();
        QTest::newRow("no digits") << u"no code"_s << QByteArray();
        QTest::newRow("empty") << QString() << QByteArray();
        QTest::newRow("10 kB") << QString(10240, u'7') << QByteArray();
    }
    void findsTheCodeInWhatIsPasted()
    {
        QFETCH(QString, pasted);
        QFETCH(QByteArray, code);
        QGuiApplication::clipboard()->setText(pasted);
        QTest::keyClick(m_field.get(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(taken(), code);
    }

    void pasteReplacesAWrongCodeAndIsSentAgain()
    {
        type(u"111111"_s);
        QSignalSpy completed(m_field.get(), &CodeField::completed);
        QGuiApplication::clipboard()->setText(u"222222"_s);
        QTest::keyClick(m_field.get(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(completed.size(), 1);
        QCOMPARE(taken(), "222222"_ba);
    }

    void correctsInTheMiddle()
    {
        type(u"1234"_s);
        QTest::keyClick(m_field.get(), Qt::Key_Home);
        type(u"9"_s);
        QTest::keyClick(m_field.get(), Qt::Key_Right);
        QTest::keyClick(m_field.get(), Qt::Key_Delete);
        QTest::keyClick(m_field.get(), Qt::Key_End);
        QTest::keyClick(m_field.get(), Qt::Key_Backspace);
        QCOMPARE(taken(), "92"_ba);
    }

    void enterSendsOnlyAWholeCode()
    {
        QSignalSpy submitted(m_field.get(), &CodeField::submitted);
        type(u"12345"_s);
        QTest::keyClick(m_field.get(), Qt::Key_Return);
        QCOMPARE(submitted.size(), 0);
        type(u"6"_s);
        QTest::keyClick(m_field.get(), Qt::Key_Return);
        QCOMPARE(submitted.size(), 1);
    }

    void takeMovesTheDigitsOut()
    {
        type(u"123456"_s);
        const SecretSlot slot = m_field->take();
        QCOMPARE(m_field->typed(), 0);
        QVERIFY(m_field->take().isNull());
        QCOMPARE(read(slot), "123456"_ba);
    }

    void clearGivesNothingBack()
    {
        type(u"123456"_s);
        m_field->clear();
        QCOMPARE(m_field->typed(), 0);
        QVERIFY(m_field->take().isNull());
    }

    void givesItsSlotBackWhenItGoes()
    {
        const std::size_t before = SecretArena::shared().slotsInUse();
        {
            CodeField field(u"other"_s, 6);
            QCOMPARE(SecretArena::shared().slotsInUse(), before + 1);
        }
        QCOMPARE(SecretArena::shared().slotsInUse(), before);
    }

    void tellsAScreenReaderHowManyDigitsButNotWhich()
    {
        type(u"407"_s);
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(m_field.get());
        QVERIFY(face);
        QCOMPARE(face->role(), QAccessible::EditableText);
        QCOMPARE(face->text(QAccessible::Name), u"Code"_s);
        QCOMPARE(face->text(QAccessible::Value), u"3 of 6 digits typed"_s);
        QCOMPARE(face->childCount(), 0);
        QVERIFY(!face->textInterface());
        for (const auto kind :
             {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            QVERIFY(!face->text(kind).contains(u"407"_s));
    }

    void tellsAScreenReaderTheProblem()
    {
        m_field->setProblem(u"That is not the code"_s);
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(m_field.get());
        QVERIFY(face->text(QAccessible::Description).contains(u"That is not the code"_s));
        type(u"1"_s);
        QVERIFY(!face->text(QAccessible::Description).contains(u"That is not the code"_s));
    }

    void givesNothingToTheClipboard()
    {
        type(u"407"_s);
        QTest::keyClick(m_field.get(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_field.get(), Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(m_field.get(), Qt::Key_X, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QVERIFY(m_field->inputMethodQuery(Qt::ImSurroundingText).toString().isEmpty());
        QVERIFY(m_field->inputMethodHints() & Qt::ImhDigitsOnly);
    }

    void pinShowsNoDigit()
    {
        PinField ones(u"one"_s, 6);
        PinField eights(u"eight"_s, 6);
        for (PinField* pin : {&ones, &eights}) {
            pin->resize(pin->sizeHint());
            pin->show();
        }
        QTest::keyClicks(&ones, u"1111"_s);
        QTest::keyClicks(&eights, u"8888"_s);
        const auto still = [](PinField& pin) {
            pin.clearFocus();
            return pin.grab().toImage();
        };
        QCOMPARE(still(ones), still(eights));
        QCOMPARE(ones.typed(), 4);
    }

private:
    void type(const QString& text)
    {
        for (const QChar character : text) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
            QApplication::sendEvent(m_field.get(), &press);
        }
    }

    static QByteArray read(const SecretSlot& slot)
    {
        return slot.isNull() ? QByteArray() : QByteArray(reinterpret_cast<const char*>(slot.bytes().data()));
    }
    QByteArray taken() { return read(m_field->take()); }

    std::unique_ptr<CodeField> m_field;
};

FRONTPAW_TEST(CodeFieldTest)
#include "CodeFieldTest.moc"
