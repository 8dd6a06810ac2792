#include "auth/Staff.h"

#include <sodium.h>

#include <algorithm>

namespace frontpaw::auth {

namespace {

/// All the same, or each one more or one less than the one before.
bool isRun(QByteArrayView digits)
{
    const int step = digits[1] - digits[0];
    if (step < -1 || step > 1)
        return false;
    for (qsizetype i = 1; i < digits.size(); ++i) {
        if (digits[i] - digits[i - 1] != step)
            return false;
    }
    return true;
}

} // namespace

Result<void, PinProblem> Pin::check(QByteArrayView digits)
{
    if (!std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return failure(PinProblem::NotDigits);
    if (digits.size() < minDigits)
        return failure(PinProblem::TooShort);
    if (digits.size() > maxDigits)
        return failure(PinProblem::TooLong);
    if (isRun(digits))
        return failure(PinProblem::Run);
    return {};
}

QByteArray Pin::verifierOf(QByteArrayView digits)
{
    QByteArray verifier(crypto_pwhash_STRBYTES, '\0');
    const int failed =
        sodium_init() < 0 ||
        crypto_pwhash_str(verifier.data(), digits.data(), static_cast<unsigned long long>(digits.size()),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0;
    if (failed)
        return {};
    verifier.truncate(static_cast<qsizetype>(qstrlen(verifier.constData())));
    return verifier;
}

bool Pin::matches(const QByteArray& verifier, QByteArrayView digits)
{
    if (verifier.isEmpty() || verifier.size() >= static_cast<qsizetype>(crypto_pwhash_STRBYTES) ||
        sodium_init() < 0)
        return false;
    const QByteArray padded = verifier.leftJustified(crypto_pwhash_STRBYTES, '\0');
    return crypto_pwhash_str_verify(padded.constData(), digits.data(),
                                    static_cast<unsigned long long>(digits.size())) == 0;
}

} // namespace frontpaw::auth
