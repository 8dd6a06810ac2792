#include "platform/SystemTerminal.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace frontpaw::platform {

namespace {

using desk::TerminalProblem;

/// Reads into guarded memory up to the end of input, or of the line.
class SecretReader
{
public:
    enum class Until { LineEnd, InputEnd };

    [[nodiscard]] static Result<SecretBytes, TerminalProblem> read(int fd, Until until)
    {
        SecretBytes buffer(desk::Terminal::longestLine);
        std::size_t length = 0;
        for (;;) {
            if (length == buffer.size())
                return failure(TerminalProblem::TooLong);
            const auto rest = buffer.bytes().subspan(length);
            const ssize_t got = ::read(fd, rest.data(), until == Until::LineEnd ? 1 : rest.size());
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0)
                return failure(TerminalProblem::Closed);
            if (got == 0)
                break;
            length += static_cast<std::size_t>(got);
            if (until == Until::LineEnd && buffer.bytes()[length - 1] == std::byte{'\n'})
                break;
        }
        const auto bytes = std::as_const(buffer).bytes();
        if (length > 0 && bytes[length - 1] == std::byte{'\n'})
            --length;
        if (length > 0 && bytes[length - 1] == std::byte{'\r'})
            --length;
        return SecretBytes(bytes.first(length));
    }
};

/// Turns the echo off for as long as it lives.
class Silence
{
public:
    explicit Silence(int terminal) : m_terminal(terminal)
    {
        if (tcgetattr(terminal, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_changed = tcsetattr(terminal, TCSAFLUSH, &silent) == 0;
    }
    ~Silence()
    {
        if (m_changed)
            tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

    [[nodiscard]] bool holds() const { return m_changed; }

private:
    int m_terminal;
    termios m_before{};
    bool m_changed = false;
};

} // namespace

Result<QByteArray, TerminalProblem> SystemTerminal::readLine()
{
    const auto line = SecretReader::read(STDIN_FILENO, SecretReader::Until::LineEnd);
    if (!line)
        return failure(line.error());
    if (line->isEmpty())
        return failure(TerminalProblem::Closed);
    return line->exposed();
}

Result<SecretBytes, TerminalProblem> SystemTerminal::readSecret()
{
    return SecretReader::read(STDIN_FILENO, SecretReader::Until::InputEnd);
}

Result<SecretBytes, TerminalProblem> SystemTerminal::readSecret(int fd)
{
    return SecretReader::read(fd, SecretReader::Until::LineEnd);
}

Result<SecretBytes, TerminalProblem> SystemTerminal::askSecret(const QString& prompt)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0)
        return failure(TerminalProblem::NoTerminal);
    Result<SecretBytes, TerminalProblem> secret = failure(TerminalProblem::NoTerminal);
    if (const Silence silence(terminal); silence.holds()) {
        const QByteArray text = prompt.toLocal8Bit();
        [[maybe_unused]] const ssize_t asked =
            ::write(terminal, text.constData(), static_cast<std::size_t>(text.size()));
        secret = SecretReader::read(terminal, SecretReader::Until::LineEnd);
        [[maybe_unused]] const ssize_t ended = ::write(terminal, "\n", 1);
    }
    ::close(terminal);
    return secret;
}

} // namespace frontpaw::platform
