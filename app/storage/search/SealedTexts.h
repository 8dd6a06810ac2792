#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace frontpaw::storage {

/// The text of one field in the plain CBOR of a sealed row, in UTF-8, without taking the other fields apart:
/// what SealedFields does with care takes ten times as long, and the search index reads every client. Empty
/// where the field is missing or no text; nothing where the bytes are no sealed fields. It points into
/// `plain`.
[[nodiscard]] std::optional<QByteArrayView> sealedText(const QByteArray& plain, QByteArrayView field);

} // namespace frontpaw::storage
