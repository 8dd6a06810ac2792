#include "cli/Answer.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frontpaw::cli {

namespace {

void writeJson(QTextStream& out, const QJsonObject& object)
{
    out << QJsonDocument(object).toJson(QJsonDocument::Compact) << Qt::endl;
}

} // namespace

QString pinPrompt()
{
    return QCoreApplication::translate("frontpaw::cli::Answer", "PIN: ");
}

void writeAnswer(QTextStream& out, Form form, QJsonObject answer, const QString& text)
{
    if (form == Form::Json) {
        answer.insert("ok"_L1, true);
        writeJson(out, answer);
    } else if (!text.isEmpty()) {
        out << text << Qt::endl;
    }
}

void writeFailure(QTextStream& out, QTextStream& err, Form form, const QString& problem,
                  const QString& message, std::optional<Milliseconds> retryAfter)
{
    if (form == Form::Text) {
        err << message << Qt::endl;
        return;
    }
    QJsonObject answer{{"ok"_L1, false}, {"problem"_L1, problem}, {"message"_L1, message}};
    if (retryAfter) {
        const auto wait = std::chrono::ceil<std::chrono::seconds>(std::max(*retryAfter, Milliseconds{0}));
        answer.insert("retry_after_s"_L1, static_cast<qint64>(wait.count()));
    }
    writeJson(out, answer);
}

} // namespace frontpaw::cli
