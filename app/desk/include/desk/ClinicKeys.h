#pragma once

#include "base/Ids.h"
#include "base/Sealing.h"
#include "base/Secret.h"

namespace frontpaw::desk {

/// The keys that belong to a clinic, not to one of its desks: what a key back-up holds.
struct ClinicKeys
{
    TenantId tenant;
    KeyRing data;
    SecretBytes index;
};

} // namespace frontpaw::desk
