#include "support/TestRun.h"

#include "ui/pets/PetPhotos.h"

#include <QImage>
#include <QImageReader>
#include <QTemporaryDir>
#include <QtEndian>

using namespace frontpaw;
using namespace frontpaw::ui;
using namespace Qt::StringLiterals;

class PetPhotosTest : public QObject
{
    Q_OBJECT

private slots:
    void aLargePhotoIsKeptInTwoSmallSizes()
    {
        const auto photo = PetPhotos::read(picture(u"cat.jpg"_s, {3000, 2000}));
        QVERIFY(photo);
        QCOMPARE(QImage::fromData(photo->photo).size(), QSize(1024, 682));
        QCOMPARE(QImage::fromData(photo->thumbnail).size(), QSize(128, 85));
    }

    void aSmallPhotoIsNotMadeLarger()
    {
        const auto photo = PetPhotos::read(picture(u"cat.png"_s, {60, 40}));
        QVERIFY(photo);
        QCOMPARE(QImage::fromData(photo->photo).size(), QSize(60, 40));
    }

    void theContentCountsAndNotTheName()
    {
        const QString renamed = m_folder.filePath(u"really-a-png.jpg"_s);
        QVERIFY(QFile::copy(picture(u"plain.png"_s, {20, 20}), renamed));
        QVERIFY(PetPhotos::read(renamed));
    }

    void whatIsNoPhotoIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<PhotoProblem>("problem");
        QTest::newRow("nothing") << QByteArray() << PhotoProblem::NotAPicture;
        QTest::newRow("text") << "hello"_ba << PhotoProblem::NotAPicture;
        QTest::newRow("a drawing that is a program")
            << R"(<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>)"_ba
            << PhotoProblem::NotAPicture;
        QTest::newRow("a header alone") << pngHeader(100, 100) << PhotoProblem::Damaged;
        QTest::newRow("larger than 20 MB") << QByteArray(20'000'001, 'x') << PhotoProblem::FileTooLarge;
    }
    void whatIsNoPhotoIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(PhotoProblem, problem);
        const auto photo = PetPhotos::read(file(u"given"_s, bytes));
        QVERIFY(!photo);
        QCOMPARE(photo.error(), problem);
    }

    void aPictureThatWouldUnpackToTooMuchIsRefused()
    {
        QImage bomb(8000, 8000, QImage::Format_Mono);
        bomb.fill(0);
        const QString path = m_folder.filePath(u"bomb.png"_s);
        QVERIFY(bomb.save(path));
        QVERIFY(QFileInfo(path).size() < 100'000);
        const auto photo = PetPhotos::read(path);
        QVERIFY(!photo);
        QCOMPARE(photo.error(), PhotoProblem::TooManyPixels);
    }

    void aPhotoThatBreaksOffIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("JPEG") << u"cut.jpg"_s;
        QTest::newRow("PNG") << u"cut.png"_s;
    }
    void aPhotoThatBreaksOffIsRefused()
    {
        QFETCH(QString, name);
        QFile whole(picture(name, {400, 300}));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        const auto photo = PetPhotos::read(file(u"half-"_s + name, bytes.first(bytes.size() / 2)));
        QVERIFY(!photo);
        QCOMPARE(photo.error(), PhotoProblem::Damaged);
    }

    void aFolderAndNothingAreUnreadable()
    {
        QCOMPARE(PetPhotos::read(m_folder.path()).error(), PhotoProblem::Unreadable);
        QCOMPARE(PetPhotos::read(m_folder.filePath(u"absent"_s)).error(), PhotoProblem::Unreadable);
    }

    void onePhotoAtATimeIsReadAwayFromTheWindow()
    {
        PetPhotos photos;
        const QString name = picture(u"away.png"_s, {800, 600});
        auto first = photos.prepare(name);
        auto second = photos.prepare(name);
        QVERIFY(second.isFinished());
        QCOMPARE(second.takeResult().error(), PhotoProblem::Busy);
        QTRY_VERIFY(first.isFinished());
        QVERIFY(first.takeResult());
    }

private:
    QString file(const QString& name, const QByteArray& bytes)
    {
        QFile written(m_folder.filePath(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size())
            qFatal("the folder cannot be written");
        return written.fileName();
    }
    QString picture(const QString& name, QSize size)
    {
        QImage image(size, QImage::Format_RGB32);
        for (int y = 0; y < size.height(); ++y)
            for (int x = 0; x < size.width(); ++x)
                image.setPixel(x, y, qRgb(x % 256, y % 256, (x * y) % 256));
        const QString path = m_folder.filePath(name);
        if (!image.save(path))
            qFatal("the picture cannot be written");
        return path;
    }
    /// A PNG that says how large it is and holds nothing.
    static QByteArray pngHeader(quint32 width, quint32 height)
    {
        QByteArray head("IHDR");
        QByteArray number(4, '\0');
        qToBigEndian(width, number.data());
        head += number;
        qToBigEndian(height, number.data());
        head += number + QByteArray("\x08\x02\x00\x00\x00", 5);
        quint32 crc = 0xFFFFFFFFU;
        for (const char byte : head) {
            crc ^= static_cast<unsigned char>(byte);
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc >> 1) ^ ((crc & 1U) ? 0xEDB88320U : 0U);
        }
        qToBigEndian(crc ^ 0xFFFFFFFFU, number.data());
        return QByteArray("\x89PNG\r\n\x1a\n\0\0\0\x0d", 12) + head + number;
    }

    QTemporaryDir m_folder;
};

FRONTPAW_TEST(PetPhotosTest)

#include "PetPhotosTest.moc"
