#pragma once

#include "storage/StorageProblem.h"

#include <QString>

#include <exception>

namespace frontpaw::storage {

/// Thrown by statements inside a closure and caught by the database that runs it, which rolls back and
/// answers the problem: a store writes what it does, not a check per line. It never leaves this library.
class SqlFailure final : public std::exception
{
public:
    SqlFailure(StorageProblem problem, QString detail) : m_problem(problem), m_detail(std::move(detail)) {}
    [[nodiscard]] StorageProblem problem() const { return m_problem; }
    /// The driver's words, for the log.
    [[nodiscard]] const QString& detail() const { return m_detail; }
    [[nodiscard]] const char* what() const noexcept override { return "SQL statement failed"; }

private:
    StorageProblem m_problem;
    QString m_detail;
};

} // namespace frontpaw::storage
