#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace parskats {

/// Hidden files, editors' backups and README.md: they may lie anywhere, and nobody reads them.
[[nodiscard]] bool is_ignored_name(std::string_view name);

/// The language of a file's name: `lv` of `lv.md`, `pt-BR` of `pt-BR.md`; nothing when it is no such name.
[[nodiscard]] std::optional<std::string_view> language_of_file(std::string_view name);

/// Ids with dots between them: `1.10`.
[[nodiscard]] bool is_measure_number(std::string_view name);

/// Whether a name can be a part of an address as it stands (percent-encoded): composed UTF-8 without control
/// characters.
[[nodiscard]] bool is_asset_name(std::string_view name);

/// `name` fit for a message: bytes that are no UTF-8, and control characters, become U+FFFD.
[[nodiscard]] std::string printable_name(std::string_view name);

}  // namespace parskats
