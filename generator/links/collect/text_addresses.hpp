#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace parskats {

/// An address within a text: the bytes [begin, end), and what they mean (`www.a.lv` means `http://www.a.lv`).
struct TextAddress {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string address;
};

/// The web addresses of a plain text (not Markdown), without the punctuation around them, in their order. One pass.
[[nodiscard]] std::vector<TextAddress> find_text_addresses(std::string_view text);

/// Whether all of `text` is one address of any scheme (`https:`, `mailto:`, `ftp:` …).
[[nodiscard]] bool is_address(std::string_view text);

}  // namespace parskats
