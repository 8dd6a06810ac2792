#pragma once

#include "base/Sealing.h"
#include "base/Secret.h"

namespace frontpaw::desk {

/// The keys of one clinic on one desk.
struct DeskKeys
{
    KeyRing data;      ///< the clinic's
    SecretBytes index; ///< the clinic's, for phone keys
    SecretBytes code;  ///< this desk's alone, for the MACs of codes
    SecretBytes audit; ///< this desk's alone, for the audit chain

    /// Eight bytes that tell these keys from others without telling them; kept in clear beside the database.
    [[nodiscard]] QByteArray fingerprint() const;
};

} // namespace frontpaw::desk
