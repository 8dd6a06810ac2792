#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QByteArray>
#include <QString>

namespace frontpaw::desk {

enum class TerminalProblem { NoTerminal, Closed, TooLong };

/// Where a command's secrets and piped words come from. Main thread of a program without a window; may wait.
class Terminal
{
public:
    static constexpr qsizetype longestLine = 64 * 1024;

    virtual ~Terminal() = default;
    /// One line of standard input, without its end.
    [[nodiscard]] virtual Result<QByteArray, TerminalProblem> readLine() = 0;
    /// All of standard input up to `longestLine`, one trailing line end taken off.
    [[nodiscard]] virtual Result<SecretBytes, TerminalProblem> readSecret() = 0;
    /// The first line of a file descriptor.
    [[nodiscard]] virtual Result<SecretBytes, TerminalProblem> readSecret(int fd) = 0;
    /// Asks on the terminal, without echo.
    [[nodiscard]] virtual Result<SecretBytes, TerminalProblem> askSecret(const QString& prompt) = 0;
};

} // namespace frontpaw::desk
