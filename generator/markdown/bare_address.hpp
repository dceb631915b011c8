#pragma once

#include <cstddef>
#include <string_view>

namespace parskats {

enum class BareAddressKind { web, web_without_scheme, mail };

/// An address that stands in the text without any markup, as GitHub Flavored Markdown links it.
struct BareAddress {
    std::size_t begin = std::string_view::npos;  ///< npos: there is none
    std::size_t end = 0;
    BareAddressKind kind = BareAddressKind::web;
};

/// The first address in `text` that begins at `from` or later. What stands before `from` counts as context. Linear in
/// the length of `text` when called again with the end of what it found.
[[nodiscard]] BareAddress find_bare_address(std::string_view text, std::size_t from);

/// The end of the web address that begins at `begin` (`http://`, `https://` or `www.`), without trailing punctuation
/// and unbalanced brackets; `begin` when what follows is no address.
[[nodiscard]] std::size_t end_of_web_address(std::string_view text, std::size_t begin);

}  // namespace parskats
