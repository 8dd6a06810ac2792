#include "platform/LogSetup.h"

#include "base/Log.h"

#include <QByteArray>

#include <spdlog/logger.h>
#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/daily_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>

#include <atomic>
#include <vector>

using namespace Qt::StringLiterals;

namespace frontpaw::platform {

namespace {

/// Qt's handler is a plain function, so the logger it writes to has to be reachable from one.
std::atomic<spdlog::logger*> current{nullptr};

spdlog::level::level_enum levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return spdlog::level::debug;
    case QtInfoMsg:
        return spdlog::level::info;
    case QtWarningMsg:
        return spdlog::level::warn;
    case QtCriticalMsg:
        return spdlog::level::err;
    case QtFatalMsg:
        return spdlog::level::critical;
    }
    return spdlog::level::warn;
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    spdlog::logger* logger = current.load();
    if (!logger)
        return;
    const QString category = QString::fromLatin1(context.category ? context.category : "default");
    const QByteArray line = redacted(category + u": "_s + message).toUtf8();
    logger->log(levelOf(type),
                spdlog::string_view_t(line.constData(), static_cast<std::size_t>(line.size())));
}

spdlog::sink_ptr fileSink(const QString& folder)
{
    try {
        auto sink = std::make_shared<spdlog::sinks::daily_file_sink_mt>(
            (folder + u"/frontpaw.log"_s).toStdString(), 0, 0, false, LogSetup::daysKept);
        sink->set_level(spdlog::level::info);
        return sink;
    } catch (const spdlog::spdlog_ex&) {
        return nullptr;
    }
}

} // namespace

struct LogSetup::Private
{
    std::shared_ptr<spdlog::logger> logger;
    QtMessageHandler before = nullptr;
    bool hasFile = false;
};

LogSetup::LogSetup(const QString& folder, Console console) : d(std::make_unique<Private>())
{
    auto standardError = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    standardError->set_level(console == Console::All ? spdlog::level::debug : spdlog::level::warn);
    std::vector<spdlog::sink_ptr> sinks{standardError};
    if (auto file = fileSink(folder)) {
        sinks.push_back(std::move(file));
        d->hasFile = true;
    }

    d->logger = std::make_shared<spdlog::logger>("frontpaw", sinks.begin(), sinks.end());
    d->logger->set_level(spdlog::level::debug);
    d->logger->set_formatter(std::make_unique<spdlog::pattern_formatter>("%Y-%m-%dT%H:%M:%S.%eZ %l %v",
                                                                         spdlog::pattern_time_type::utc));
    d->logger->flush_on(spdlog::level::debug);
    // A full disk must not fill standard error too.
    d->logger->set_error_handler([](const std::string&) {});
    current = d->logger.get();
    d->before = qInstallMessageHandler(handle);
}

LogSetup::~LogSetup()
{
    qInstallMessageHandler(d->before);
    current = nullptr;
}

bool LogSetup::hasFile() const
{
    return d->hasFile;
}

} // namespace frontpaw::platform
