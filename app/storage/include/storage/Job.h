#pragma once

#include "base/Async.h"
#include "storage/Transaction.h"

#include <type_traits>

namespace frontpaw::storage {

/// A piece of work in the database's queue, with the answer it owes.
class Job
{
public:
    virtual ~Job() = default;
    /// Database thread. False: what was written is to be rolled back.
    virtual bool run(Transaction& transaction) = 0;
    /// Database thread. Whatever was answered before, this is the answer.
    virtual void refuse(StorageProblem problem) = 0;
    /// Main thread.
    virtual void answer() = 0;
};

/// A closure `Result<T, E>(Transaction&)` whose answer keeps a promise.
template <class Closure>
class ClosureJob final : public Job
{
public:
    using Answer = std::invoke_result_t<Closure&, Transaction&>;
    using T = typename Answer::value_type;
    using E = typename Answer::error_type;

    explicit ClosureJob(Closure closure) : m_closure(std::move(closure)) {}
    [[nodiscard]] QFuture<Answer> future() const { return m_promise.future(); }

    bool run(Transaction& transaction) override
    {
        m_answer.emplace(m_closure(transaction));
        return m_answer->has_value();
    }
    void refuse(StorageProblem problem) override { m_answer.emplace(failure(problemAs<E>(problem))); }
    void answer() override { m_promise.finish(std::move(*m_answer)); }

private:
    Closure m_closure;
    std::optional<Answer> m_answer;
    Promise<T, E> m_promise;
};

} // namespace frontpaw::storage
