#include "search/SealedTexts.h"
#include "storage/SealedFields.h"
#include "support/TestRun.h"

#include <QCborArray>
#include <QCborMap>

using namespace frontpaw;
using namespace frontpaw::storage;
using namespace Qt::StringLiterals;

class SealedTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsATextAmongOtherFields()
    {
        const QByteArray plain = fields().encoded();
        QCOMPARE(sealedText(plain, "name")->toByteArray(), u"मोती"_s.toUtf8());
        QCOMPARE(sealedText(plain, "zone")->toByteArray(), "last"_ba);
        QCOMPARE(sealedText(plain, "empty")->toByteArray(), ""_ba);
        QCOMPARE(sealedText(plain, "number")->toByteArray(), ""_ba);
        QCOMPARE(sealedText(plain, "absent")->toByteArray(), ""_ba);
        QVERIFY(sealedText(plain, "absent").has_value());
    }

    void readsNothingOutOfOtherBytes()
    {
        for (const QByteArray& bytes : {""_ba, "\xff"_ba, "\x9f\x9f"_ba, QByteArray(1000, '\x81'),
                                        "\xa1\x7f"_ba, "\xbb\xff\xff\xff\xff\xff\xff\xff\xff"_ba})
            QVERIFY(!sealedText(bytes, "name"));
    }

    void survivesEveryShorteningAndEveryFlippedBit()
    {
        const QByteArray plain = fields().encoded();
        for (qsizetype length = 0; length < plain.size(); ++length)
            (void)sealedText(plain.first(length), "zone");
        for (qsizetype bit = 0; bit < plain.size() * 8; ++bit) {
            QByteArray flipped = plain;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
            (void)sealedText(flipped, "zone");
        }
        QVERIFY(!sealedText(plain.first(plain.size() / 2), "zone"));
    }

private:
    static SealedFields fields()
    {
        SealedFields fields;
        const DeskId desk = DeskId::fromBytes("desk-of-the-test");
        fields.set(u"born"_s, u"2020-01-01"_s, Hlc{7}, desk);
        fields.set(u"bytes"_s, QByteArray(3000, 'b'), Hlc{1ULL << 60}, desk);
        fields.set(u"empty"_s, u""_s, Hlc{7}, desk);
        fields.set(u"list"_s, QCborArray{1, QCborMap{{u"a"_s, 2.5}}, QCborValue()}, Hlc{7}, desk);
        fields.set(u"name"_s, u"मोती"_s, Hlc{7}, desk);
        fields.set(u"number"_s, -70000, Hlc{7}, desk);
        fields.set(u"zone"_s, u"last"_s, Hlc{7}, desk);
        return fields;
    }
};

FRONTPAW_TEST(SealedTextsTest)
#include "SealedTextsTest.moc"
