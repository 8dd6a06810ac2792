#pragma once

#include "base/Async.h"
#include "base/Mailbox.h"

#include <QByteArray>
#include <QSize>

#include <thread>

namespace frontpaw::ui {

/// Why a file is not taken as a pet's photo. Nothing was changed.
enum class PhotoProblem {
    Unreadable,    ///< no such file, a folder, no leave to read it
    FileTooLarge,  ///< more than 20 MB
    NotAPicture,   ///< nothing of PNG, JPEG, WebP, GIF, BMP
    TooManyPixels, ///< more than 50 megapixels, told by its header: nothing was unpacked
    Damaged,       ///< begins like a picture, then breaks off
    Busy,          ///< another photo is being read
};

/// A photo in the two sizes that are kept, without what a camera writes into its files (place, time, device).
struct PreparedPhoto
{
    QByteArray photo;     ///< at most 1024 pixels wide and high
    QByteArray thumbnail; ///< at most 128
};

/// Reads photos on a thread of its own, one at a time. Main thread; the destructor waits for the one being
/// read.
class PetPhotos
{
public:
    static constexpr qint64 mostBytes = 20'000'000;
    static constexpr qint64 mostPixels = 50'000'000;
    static constexpr int photoSide = 1024;
    static constexpr int thumbnailSide = 128;

    using Answer = Result<PreparedPhoto, PhotoProblem>;

    PetPhotos() = default;
    ~PetPhotos();
    PetPhotos(const PetPhotos&) = delete;
    PetPhotos& operator=(const PetPhotos&) = delete;

    [[nodiscard]] QFuture<Answer> prepare(const QString& file);

    /// The work itself. Any thread; may take a second.
    [[nodiscard]] static Answer read(const QString& file);

private:
    Mailbox m_mailbox;
    std::thread m_worker;
    bool m_busy = false;
};

} // namespace frontpaw::ui
