#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "desk/Opening.h"

#include <QFuture>
#include <QString>

namespace frontpaw::desk {

/// A clinic that is not there yet.
struct NewClinic
{
    QString name;
    QString region; ///< ISO 3166, "IN"
    QString managerName;
    SecretBytes managerPin;
};

enum class AdminProblem {
    AlreadyThere, ///< a clinic, keys or a file stand where one would be made
    DeskRunning,  ///< another process has this profile open
    NotTheDemo,   ///< only the demo can be reset
    NoClinic,
    WrongPassphrase,
    OtherClinic, ///< a good back-up, but of another clinic than the database
    Damaged,     ///< the file is no back-up, or not whole
    PinRefused,
    PassphraseTooShort,
    FileExists,
    FileFailed,
    KeysUnavailable,
    OpeningFailed,
};

/// What is done to a desk as a whole, from the outside. Needs the exclusive lock where it replaces file or
/// keys.
class DeskAdmin
{
public:
    static constexpr std::size_t shortestPassphrase = 12;

    virtual ~DeskAdmin() = default;
    [[nodiscard]] virtual QFuture<Result<void, AdminProblem>> initClinic(NewClinic clinic) = 0;
    [[nodiscard]] virtual QFuture<Result<void, AdminProblem>> resetDemo() = 0;
    [[nodiscard]] virtual QFuture<Result<void, AdminProblem>> backUpKeys(QString file,
                                                                         SecretBytes passphrase) = 0;
    [[nodiscard]] virtual QFuture<Result<void, AdminProblem>> restoreKeys(QString file,
                                                                          SecretBytes passphrase) = 0;
};

} // namespace frontpaw::desk
