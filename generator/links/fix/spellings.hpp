#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace parskats {

/// A way to write an address: the whole, and which part of it is the address itself (without quotes or `<` and `>`).
struct Spelling {
    std::string text;
    std::size_t begin = 0;
    std::size_t length = 0;
};

enum class AddressSyntax { markdown, yaml, json };

/// Ways to write `address` in place of another, the plainest first. Which of them holds depends on what is around it.
[[nodiscard]] std::vector<Spelling> spellings_of(const std::string& address, AddressSyntax syntax);

/// Whether `written` is a spelling of `address`, as far as can be told without its surroundings: then it may be
/// replaced. False for a whole link or value in which the address stands somewhere.
[[nodiscard]] bool is_spelling(std::string_view written, std::string_view address);

}  // namespace parskats
