#pragma once

#include "base/Async.h"
#include "desk/SecretStore.h"

#include <QSet>

#include <map>
#include <optional>

namespace frontpaw::test {

/// A secret store in memory that can lose, change and refuse.
class ScriptedSecretStore final : public desk::SecretStore
{
public:
    using Problem = desk::SecretProblem;

    /// Every call answers this, as an absent or locked keychain does.
    std::optional<Problem> everything;
    /// Writing this name answers this.
    std::map<QString, Problem> onWrite;
    /// What is written under these names reads back as something else.
    QSet<QString> forgetful;
    std::map<QString, SecretBytes> kept;
    int writes = 0;

    [[nodiscard]] QFuture<Result<SecretBytes, Problem>> read(const QString& name) override
    {
        if (everything)
            return ready<SecretBytes, Problem>(failure(*everything));
        const auto found = kept.find(name);
        if (found == kept.end())
            return ready<SecretBytes, Problem>(failure(Problem::NotFound));
        return ready<SecretBytes, Problem>(found->second.clone());
    }
    [[nodiscard]] QFuture<Result<void, Problem>> write(const QString& name, SecretBytes secret) override
    {
        ++writes;
        if (everything)
            return ready<void, Problem>(failure(*everything));
        if (onWrite.contains(name))
            return ready<void, Problem>(failure(onWrite.at(name)));
        if (forgetful.contains(name))
            secret.data()[0] ^= 1;
        kept.insert_or_assign(name, std::move(secret));
        return ready<void, Problem>({});
    }
    [[nodiscard]] QFuture<Result<void, Problem>> remove(const QString& name) override
    {
        if (everything)
            return ready<void, Problem>(failure(*everything));
        if (kept.erase(name) == 0)
            return ready<void, Problem>(failure(Problem::NotFound));
        return ready<void, Problem>({});
    }
    [[nodiscard]] QString kind() const override { return QStringLiteral("scripted"); }
};

} // namespace frontpaw::test
