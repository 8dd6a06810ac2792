#include "ui/pets/PetPhotos.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

namespace {

/// Formats whose decoders unpack no more than their header says. SVG is a program, not a picture.
bool isTaken(const QByteArray& format)
{
    static const QList<QByteArray> taken{"png"_ba, "jpeg"_ba, "jpg"_ba, "webp"_ba, "gif"_ba, "bmp"_ba};
    return taken.contains(format);
}

/// A JPEG that breaks off is unpacked by Qt with a grey rest. The marker of the end cannot occur within the
/// packed pixels, so it has to follow the last marker of their beginning.
bool breaksOff(const QString& file)
{
    QFile bytes(file);
    if (!bytes.open(QIODevice::ReadOnly))
        return true;
    const QByteArray all = bytes.readAll();
    return all.lastIndexOf("\xFF\xD9"_ba) < all.lastIndexOf("\xFF\xDA"_ba);
}

QByteArray packed(const QImage& image, int side)
{
    const bool fits = image.width() <= side && image.height() <= side;
    const QImage small =
        fits ? image : image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    constexpr int jpegQuality = 85;
    if (small.hasAlphaChannel())
        small.save(&buffer, "PNG");
    else
        small.save(&buffer, "JPEG", jpegQuality);
    return bytes;
}

} // namespace

PetPhotos::~PetPhotos()
{
    if (m_worker.joinable())
        m_worker.join();
}

QFuture<PetPhotos::Answer> PetPhotos::prepare(const QString& file)
{
    if (m_busy)
        return ready<PreparedPhoto, PhotoProblem>(failure(PhotoProblem::Busy));
    if (m_worker.joinable())
        m_worker.join();
    m_busy = true;
    Promise<PreparedPhoto, PhotoProblem> promise;
    QFuture<Answer> future = promise.future();
    m_worker = std::thread([this, file, promise = std::move(promise)]() mutable {
        m_mailbox.post([this, promise = std::move(promise), answer = read(file)]() mutable {
            m_busy = false;
            promise.finish(std::move(answer));
        });
    });
    return future;
}

PetPhotos::Answer PetPhotos::read(const QString& file)
{
    const QFileInfo info(file);
    if (!info.isFile() || !info.isReadable())
        return failure(PhotoProblem::Unreadable);
    if (info.size() > mostBytes)
        return failure(PhotoProblem::FileTooLarge);

    QImageReader reader(file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!reader.canRead() || !isTaken(reader.format()))
        return failure(PhotoProblem::NotAPicture);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return failure(PhotoProblem::Damaged);
    if (qint64(size.width()) * size.height() > mostPixels)
        return failure(PhotoProblem::TooManyPixels);
    if (reader.format() == "jpeg"_ba && breaksOff(file))
        return failure(PhotoProblem::Damaged);
    if (size.width() > photoSide || size.height() > photoSide)
        reader.setScaledSize(size.scaled(photoSide, photoSide, Qt::KeepAspectRatio));

    const QImage image = reader.read();
    if (image.isNull())
        return failure(PhotoProblem::Damaged);
    return PreparedPhoto{packed(image, photoSide), packed(image, thumbnailSide)};
}

} // namespace frontpaw::ui
