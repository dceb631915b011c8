#include "base/fold_case.hpp"

#include <unicode/stringpiece.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cstdint>

namespace parskats {

std::string fold_case(std::string_view text) {
    const bool is_ascii =
        std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    std::string out;
    if (is_ascii) {
        out = text;
        std::transform(out.begin(), out.end(), out.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        return out;
    }
    const auto length = static_cast<std::int32_t>(text.size());
    icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), length)).foldCase().toUTF8String(out);
    return out;
}

}  // namespace parskats
