#pragma once

#include <QStringView>

#include <span>

namespace frontpaw::ui {

/// Finds a code in a pasted sentence and writes it to `code` as ASCII digits. It is the first run of exactly
/// `code.size()` digits, of any script; when there is none, the first such run with spaces or dashes inside.
/// Returns how many digits were written: all, none, or fewer when the text is nothing but the beginning of a
/// code.
[[nodiscard]] int pastedDigits(QStringView text, std::span<std::byte> code);

/// 0-9, or -1 when `character` is no digit of any script.
[[nodiscard]] int digitOf(char32_t character);

/// Takes the first character off `text`, which is not empty; surrogate pairs are one.
[[nodiscard]] char32_t takeCharacter(QStringView& text);

} // namespace frontpaw::ui
