#pragma once

#include "clinic/Client.h"

#include <QJsonObject>

namespace frontpaw::cli {

class Call;

/// Staff's view of a client: everything.
[[nodiscard]] QJsonObject toJson(const clinic::Client& client);

/// The command's first word as a client's id; ends the call when it is none.
[[nodiscard]] std::optional<ClientId> clientOf(Call& call);

} // namespace frontpaw::cli
