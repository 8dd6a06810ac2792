#include "RawCommits.h"

#include <sqlite3.h>

namespace frontpaw::bench {

RawCommits::RawCommits(const QString& file)
{
    if (sqlite3_open(file.toUtf8().constData(), &m_database) != SQLITE_OK)
        qFatal("no database could be made at %s", qPrintable(file));
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = FULL");
    run("CREATE TABLE IF NOT EXISTS rows (at INTEGER PRIMARY KEY, text TEXT)");
    sqlite3_prepare_v2(m_database, "INSERT INTO rows (text) VALUES ('a small row')", -1, &m_insert, nullptr);
}

RawCommits::~RawCommits()
{
    sqlite3_finalize(m_insert);
    sqlite3_close(m_database);
}

double RawCommits::rate(std::chrono::milliseconds time)
{
    const auto from = std::chrono::steady_clock::now();
    int commits = 0;
    std::chrono::duration<double> passed{};
    while (passed < time) {
        if (sqlite3_step(m_insert) != SQLITE_DONE)
            qFatal("a raw commit failed: %s", sqlite3_errmsg(m_database));
        sqlite3_reset(m_insert);
        ++commits;
        passed = std::chrono::steady_clock::now() - from;
    }
    return commits / passed.count();
}

void RawCommits::run(const char* sql)
{
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(m_database));
}

} // namespace frontpaw::bench
