#include "platform/FallingSecretStore.h"

#include "base/Async.h"
#include "base/Log.h"

namespace frontpaw::platform {

using desk::SecretProblem;

namespace {

bool isAbsent(SecretProblem problem)
{
    return problem == SecretProblem::Unavailable || problem == SecretProblem::TimedOut;
}

template <class T>
auto pass(const Promise<T, SecretProblem>& promise)
{
    return [promise](Result<T, SecretProblem> result) { promise.finish(std::move(result)); };
}

} // namespace

FallingSecretStore::FallingSecretStore(std::unique_ptr<SecretStore> keychain,
                                       std::unique_ptr<SecretStore> files)
    : m_keychain(std::move(keychain)), m_files(std::move(files))
{
}

QString FallingSecretStore::kind() const
{
    return m_fell ? m_files->kind() : m_keychain->kind();
}

QFuture<Result<SecretBytes, SecretProblem>> FallingSecretStore::read(const QString& name)
{
    const Promise<SecretBytes, SecretProblem> promise;
    whenDone(m_files->read(name), &m_context, [this, promise, name](Result<SecretBytes, SecretProblem> kept) {
        // All secrets lie in one place: once one was found in a file, what is in none is nowhere.
        if (kept || m_fell || kept.error() != SecretProblem::NotFound) {
            m_fell = true;
            promise.finish(std::move(kept));
            return;
        }
        whenDone(m_keychain->read(name), &m_context, pass(promise));
    });
    return promise.future();
}

QFuture<Result<void, SecretProblem>> FallingSecretStore::write(const QString& name, SecretBytes secret)
{
    if (m_fell)
        return m_files->write(name, std::move(secret));
    const Promise<void, SecretProblem> promise;
    auto spare = std::make_shared<SecretBytes>(secret.clone());
    whenDone(m_keychain->write(name, std::move(secret)), &m_context,
             [this, promise, name, spare](Result<void, SecretProblem> written) {
                 if (written || !isAbsent(written.error())) {
                     promise.finish(written);
                     return;
                 }
                 qCInfo(lcDesk) << "no keychain answers; the demo keeps its keys in files";
                 m_fell = true;
                 whenDone(m_files->write(name, std::move(*spare)), &m_context, pass(promise));
             });
    return promise.future();
}

QFuture<Result<void, SecretProblem>> FallingSecretStore::remove(const QString& name)
{
    const Promise<void, SecretProblem> promise;
    whenDone(m_files->remove(name), &m_context, [this, promise, name](Result<void, SecretProblem> removed) {
        if (removed)
            promise.finish(removed);
        else
            whenDone(m_keychain->remove(name), &m_context, pass(promise));
    });
    return promise.future();
}

} // namespace frontpaw::platform
