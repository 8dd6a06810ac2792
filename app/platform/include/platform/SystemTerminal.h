#pragma once

#include "desk/Terminal.h"

namespace frontpaw::platform {

/// Standard input and the controlling terminal.
class SystemTerminal final : public desk::Terminal
{
public:
    [[nodiscard]] Result<QByteArray, desk::TerminalProblem> readLine() override;
    [[nodiscard]] Result<SecretBytes, desk::TerminalProblem> readSecret() override;
    [[nodiscard]] Result<SecretBytes, desk::TerminalProblem> readSecret(int fd) override;
    [[nodiscard]] Result<SecretBytes, desk::TerminalProblem> askSecret(const QString& prompt) override;
};

} // namespace frontpaw::platform
