#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace parskats {

/// The value behind `/Name` in a PDF dictionary's text: a string decoded to UTF-8, nothing when it is no string.
[[nodiscard]] std::optional<std::string> pdf_string(std::string_view dictionary, std::string_view name);
/// A whole number behind `/Name`.
[[nodiscard]] std::optional<long> pdf_number(std::string_view dictionary, std::string_view name);
/// The object's number in `/Name 12 0 R`.
[[nodiscard]] std::optional<long> pdf_reference(std::string_view dictionary, std::string_view name);
/// The last object with that number that stands plainly in the file (`12 0 obj …`), at most 16 KiB of it; empty when
/// there is none.
[[nodiscard]] std::string_view pdf_object(std::string_view file, long number);
/// The texts of the file's compressed object streams, one behind another, at most `limit` bytes: there newer files keep
/// what older ones keep plainly. Its members stand without `obj` marks.
[[nodiscard]] std::string pdf_packed_objects(std::string_view file, std::size_t limit);

}  // namespace parskats
