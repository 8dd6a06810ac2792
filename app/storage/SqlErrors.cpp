#include "SqlErrors.h"

namespace frontpaw::storage {

namespace {

// https://www.sqlite.org/rescode.html, primary codes
constexpr int busy = 5;
constexpr int locked = 6;
constexpr int readOnly = 8;
constexpr int corrupt = 11;
constexpr int full = 13;
constexpr int constraint = 19;
constexpr int notADatabase = 26;

StorageProblem problemOf(int code)
{
    switch (code) {
    case busy:
    case locked:
        return StorageProblem::Busy;
    case readOnly:
        return StorageProblem::ReadOnly;
    case corrupt:
    case notADatabase:
        return StorageProblem::Damaged;
    case full:
        return StorageProblem::Full;
    case constraint:
        return StorageProblem::Conflict;
    default:
        return StorageProblem::Failed;
    }
}

} // namespace

SqlFailure failureFrom(const QSqlError& error)
{
    constexpr int primary = 0xFF; // the rest of the number tells the extended code
    return {problemOf(error.nativeErrorCode().toInt() & primary), error.text()};
}

} // namespace frontpaw::storage
