#include "platform/DeskKeyLoader.h"

#include "base/Log.h"
#include "desk/KeyNames.h"

#include <algorithm>
#include <array>
#include <vector>

namespace frontpaw::platform {

using desk::DeskKeys;
using desk::OpeningFailure;
using desk::OpeningProblem;
using desk::SecretProblem;

namespace {

/// The keys that have one name each.
struct NamedKey
{
    const QString& name;
    SecretBytes DeskKeys::*key;
};
const std::array namedKeys{
    NamedKey{desk::indexKeyName, &DeskKeys::index},
    NamedKey{desk::codeKeyName, &DeskKeys::code},
    NamedKey{desk::auditKeyName, &DeskKeys::audit},
};
constexpr std::size_t firstOwnKey = 1; ///< those after the index key are the desk's own

/// A key of another size, or of one repeated byte, was never drawn by us.
bool isKey(const SecretBytes& secret)
{
    const auto bytes = secret.bytes();
    return bytes.size() == KeyRing::keySize &&
           std::ranges::any_of(bytes, [&](std::byte byte) { return byte != bytes.front(); });
}

OpeningFailure failureOf(SecretProblem problem, const QString& name)
{
    switch (problem) {
    case SecretProblem::NotFound:
        return {OpeningProblem::KeysLockedOrLost, name};
    case SecretProblem::Unsafe:
        return {OpeningProblem::KeyFileUnsafe, name};
    case SecretProblem::Denied:
    case SecretProblem::Unavailable:
    case SecretProblem::TimedOut:
    case SecretProblem::Failed:
        break;
    }
    return {OpeningProblem::KeychainUnavailable, name};
}

} // namespace

struct DeskKeyLoader::Work
{
    enum class Kind { Load, Make, Adopt };
    struct Pending
    {
        QString name;
        SecretBytes secret;
    };

    explicit Work(Kind what) : kind(what) {}

    void fail(OpeningFailure why) const { promise.finish(failure(std::move(why))); }
    void succeed() { promise.finish(std::move(keys)); }

    Kind kind;
    Promise<DeskKeys, OpeningFailure> promise;
    QByteArray fingerprint;
    DeskKeys keys;
    std::vector<Pending> pending;
};

DeskKeyLoader::DeskKeyLoader(desk::SecretStore& store, RandomSource& random)
    : m_store(store), m_random(random)
{
}

bool DeskKeyLoader::draw(SecretBytes& key) const
{
    key = SecretBytes(KeyRing::keySize);
    return m_random.fill(key.bytes()).has_value();
}

DeskKeyLoader::Answer DeskKeyLoader::load(QByteArray fingerprint)
{
    const auto work = std::make_shared<Work>(Work::Kind::Load);
    work->fingerprint = std::move(fingerprint);
    readDataKey(work, 1);
    return work->promise.future();
}

DeskKeyLoader::Answer DeskKeyLoader::make(DatabaseTrace trace)
{
    const auto work = std::make_shared<Work>(Work::Kind::Make);
    if (trace == DatabaseTrace::Present) {
        work->fail({OpeningProblem::KeysLockedOrLost, {}});
        return work->promise.future();
    }

    SecretBytes data;
    bool drawn = draw(data);
    for (const NamedKey& named : namedKeys)
        drawn = drawn && draw(work->keys.*named.key);
    if (!drawn) {
        work->fail({OpeningProblem::GeneratorFailed, {}});
        return work->promise.future();
    }

    work->pending.push_back({desk::dataKeyName(1), data.clone()});
    work->keys.data.add(1, std::move(data));
    for (const NamedKey& named : namedKeys)
        work->pending.push_back({named.name, (work->keys.*named.key).clone()});
    write(work, 0);
    return work->promise.future();
}

DeskKeyLoader::Answer DeskKeyLoader::adopt(desk::ClinicKeys restored)
{
    const auto work = std::make_shared<Work>(Work::Kind::Adopt);
    for (const std::uint32_t number : restored.data.numbers())
        work->pending.push_back({desk::dataKeyName(number), restored.data.find(number)->clone()});
    work->pending.push_back({desk::indexKeyName, restored.index.clone()});
    work->keys.data = std::move(restored.data);
    work->keys.index = std::move(restored.index);
    readNamed(work, firstOwnKey);
    return work->promise.future();
}

void DeskKeyLoader::readDataKey(const Shared& work, std::uint32_t number)
{
    whenDone(m_store.read(desk::dataKeyName(number)), &m_context,
             [this, work, number](Result<SecretBytes, SecretProblem> secret) {
                 const QString name = desk::dataKeyName(number);
                 if (secret && isKey(*secret)) {
                     work->keys.data.add(number, std::move(*secret));
                     readDataKey(work, number + 1);
                 } else if (secret) {
                     work->fail({OpeningProblem::KeysDoNotFit, name});
                 } else if (number > 1 && secret.error() == SecretProblem::NotFound) {
                     readNamed(work, 0);
                 } else {
                     work->fail(failureOf(secret.error(), name));
                 }
             });
}

void DeskKeyLoader::readNamed(const Shared& work, std::size_t index)
{
    if (index == namedKeys.size()) {
        if (work->kind == Work::Kind::Adopt)
            write(work, 0);
        else if (work->keys.fingerprint() != work->fingerprint)
            work->fail({OpeningProblem::KeysDoNotFit, {}});
        else
            work->succeed();
        return;
    }
    const NamedKey& named = namedKeys[index];
    whenDone(m_store.read(named.name), &m_context,
             [this, work, index, &named](Result<SecretBytes, SecretProblem> secret) {
                 SecretBytes& key = work->keys.*named.key;
                 const bool mayMake = work->kind == Work::Kind::Adopt;
                 if (secret && isKey(*secret)) {
                     key = std::move(*secret);
                 } else if (secret) {
                     return work->fail({OpeningProblem::KeysDoNotFit, named.name});
                 } else if (secret.error() != SecretProblem::NotFound || !mayMake) {
                     return work->fail(failureOf(secret.error(), named.name));
                 } else if (!draw(key)) {
                     return work->fail({OpeningProblem::GeneratorFailed, {}});
                 } else {
                     work->pending.push_back({named.name, key.clone()});
                 }
                 readNamed(work, index + 1);
             });
}

void DeskKeyLoader::write(const Shared& work, std::size_t index)
{
    if (index == work->pending.size()) {
        qCInfo(lcDesk).noquote() << "keys written to the" << m_store.kind();
        return work->succeed();
    }
    const Work::Pending& next = work->pending[index];
    whenDone(m_store.write(next.name, next.secret.clone()), &m_context,
             [this, work, index](Result<void, SecretProblem> written) {
                 if (written)
                     readBack(work, index);
                 else
                     takeBack(work, index, written.error());
             });
}

void DeskKeyLoader::readBack(const Shared& work, std::size_t index)
{
    whenDone(m_store.read(work->pending[index].name), &m_context,
             [this, work, index](Result<SecretBytes, SecretProblem> read) {
                 const SecretBytes& wanted = work->pending[index].secret;
                 if (!read)
                     return takeBack(work, index, read.error());
                 const auto view = [](const SecretBytes& secret) {
                     return QByteArrayView(secret.data(), static_cast<qsizetype>(secret.size()));
                 };
                 if (!constantTimeEqual(view(*read), view(wanted)))
                     return takeBack(work, index, SecretProblem::Failed);
                 write(work, index + 1);
             });
}

void DeskKeyLoader::takeBack(const Shared& work, std::size_t index, SecretProblem problem)
{
    const QString name = work->pending[index].name;
    // Restored keys stay: they may have replaced others of the same name, and the back-up still has them.
    if (work->kind == Work::Kind::Make) {
        for (std::size_t i = 0; i <= index; ++i)
            whenDone(m_store.remove(work->pending[i].name), &m_context,
                     [](const Result<void, SecretProblem>&) {});
    }
    // Just written and not found is a keychain that does not work, not a lost key.
    work->fail(problem == SecretProblem::NotFound ? OpeningFailure{OpeningProblem::KeychainUnavailable, name}
                                                  : failureOf(problem, name));
}

} // namespace frontpaw::platform
