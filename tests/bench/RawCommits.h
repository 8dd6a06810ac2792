#pragma once

#include <QString>

#include <chrono>

struct sqlite3;
struct sqlite3_stmt;

namespace frontpaw::bench {

/// What the file system gives at best: a bare SQLite connection, WAL, synchronous=FULL, one small row a
/// commit.
class RawCommits
{
public:
    explicit RawCommits(const QString& file);
    ~RawCommits();
    RawCommits(const RawCommits&) = delete;
    RawCommits& operator=(const RawCommits&) = delete;

    /// Commits a second, measured for so long.
    [[nodiscard]] double rate(std::chrono::milliseconds time);

private:
    void run(const char* sql);

    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_insert = nullptr;
};

} // namespace frontpaw::bench
