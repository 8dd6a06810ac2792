#pragma once

#include "base/Clock.h"

#include <QJsonObject>
#include <QTextStream>

#include <optional>

namespace frontpaw::cli {

/// How an answer is written.
enum class Form { Text, Json };

/// {"ok":true, …} on one line, or the text.
void writeAnswer(QTextStream& out, Form form, QJsonObject answer, const QString& text);

/// {"ok":false,"problem":…,"message":…} on standard output, or the message on standard error.
void writeFailure(QTextStream& out, QTextStream& err, Form form, const QString& problem,
                  const QString& message, std::optional<Milliseconds> retryAfter);

/// Asked on the terminal.
[[nodiscard]] QString pinPrompt();

} // namespace frontpaw::cli
