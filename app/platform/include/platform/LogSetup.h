#pragma once

#include <QString>

#include <memory>

namespace frontpaw::platform {

enum class Console {
    Warnings, ///< standard error gets warnings and worse
    All,      ///< and the rest, for developers
};

/// Sends everything that is logged, by Qt too, to a file a day that is kept for 14 days, each record redacted
/// and on one line; warnings go to standard error as well. One at a time; what was installed before comes
/// back at the end.
class LogSetup
{
public:
    static constexpr int daysKept = 14;

    /// `folder` exists. Without a file that can be written, standard error alone is used.
    LogSetup(const QString& folder, Console console);
    ~LogSetup();
    LogSetup(const LogSetup&) = delete;
    LogSetup& operator=(const LogSetup&) = delete;

    [[nodiscard]] bool hasFile() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace frontpaw::platform
