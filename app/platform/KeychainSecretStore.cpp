#include "platform/KeychainSecretStore.h"

#include "base/Async.h"
#include "base/Log.h"

#include <qt6keychain/keychain.h>

#include <QTimer>

using namespace Qt::StringLiterals;

namespace frontpaw::platform {

using desk::SecretProblem;

namespace {

SecretProblem problemOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry:
        return SecretProblem::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return SecretProblem::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return SecretProblem::Unavailable;
    case QKeychain::NoError:
    case QKeychain::OtherError:
        break;
    }
    // libsecret's own errors (no bus, no service on it) arrive as "other".
    return SecretProblem::Unavailable;
}

QByteArray encoded(const SecretBytes& secret)
{
    QByteArray plain = secret.exposed();
    const QByteArray text = plain.toBase64();
    wipe(plain);
    return text;
}

Result<SecretBytes, SecretProblem> decoded(QByteArray text)
{
    auto plain = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    wipe(text);
    if (plain.decodingStatus != QByteArray::Base64DecodingStatus::Ok || plain.decoded.isEmpty())
        return failure(SecretProblem::Failed);
    SecretBytes secret(std::as_bytes(std::span(plain.decoded)));
    wipe(plain.decoded);
    return secret;
}

} // namespace

KeychainSecretStore::KeychainSecretStore(const QString& profile, const QString& tenant)
    : m_service(u"frontpaw/%1/%2"_s.arg(profile, tenant))
{
}

QString KeychainSecretStore::kind() const
{
    return u"keychain"_s;
}

template <class T, class Job, class Take>
QFuture<Result<T, SecretProblem>> KeychainSecretStore::run(Job* job, const QString& name, Take take)
{
    const Promise<T, SecretProblem> promise;
    job->setKey(name);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, &m_context, [promise, job, take] {
        if (job->error() != QKeychain::NoError) {
            qCInfo(lcDesk).noquote() << "keychain:" << job->errorString();
            promise.finish(failure(problemOf(job->error())));
        } else {
            promise.finish(take(*job));
        }
    });
    QTimer::singleShot(limit, &m_context, [promise] { promise.finish(failure(SecretProblem::TimedOut)); });
    job->start();
    return promise.future();
}

QFuture<Result<SecretBytes, SecretProblem>> KeychainSecretStore::read(const QString& name)
{
    return run<SecretBytes>(
        new QKeychain::ReadPasswordJob(m_service), name,
        [](QKeychain::ReadPasswordJob& job) { return decoded(job.textData().toLatin1()); });
}

QFuture<Result<void, SecretProblem>> KeychainSecretStore::write(const QString& name, SecretBytes secret)
{
    auto* job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(QString::fromLatin1(encoded(secret)));
    return run<void>(job, name, [](QKeychain::WritePasswordJob&) { return Result<void, SecretProblem>{}; });
}

QFuture<Result<void, SecretProblem>> KeychainSecretStore::remove(const QString& name)
{
    return run<void>(new QKeychain::DeletePasswordJob(m_service), name,
                     [](QKeychain::DeletePasswordJob&) { return Result<void, SecretProblem>{}; });
}

} // namespace frontpaw::platform
