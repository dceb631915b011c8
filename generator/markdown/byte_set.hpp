#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace parskats {

/// A set of bytes, to be searched for in one pass with one look-up a byte (`find_first_of` makes a call for each).
class ByteSet {
public:
    constexpr explicit ByteSet(std::string_view bytes) {
        for (const char byte : bytes) members_[static_cast<unsigned char>(byte)] = true;
    }
    constexpr ByteSet(std::string_view bytes, char one_more) : ByteSet(bytes) {
        members_[static_cast<unsigned char>(one_more)] = true;
    }
    [[nodiscard]] constexpr bool contains(char byte) const { return members_[static_cast<unsigned char>(byte)]; }
    /// The offset of the first member at `from` or later, or npos.
    [[nodiscard]] constexpr std::size_t find(std::string_view text, std::size_t from = 0) const {
        for (; from < text.size(); ++from) {
            if (contains(text[from])) return from;
        }
        return std::string_view::npos;
    }

private:
    std::array<bool, 256> members_{};
};

}  // namespace parskats
