#include "adapters/content_codings.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace parskats {
namespace {

constexpr std::array<std::string_view, 5> known_names{"gzip", "x-gzip", "deflate", "br", "zstd"};
constexpr std::array<std::string_view, 4> plain_names{"", "identity", "none", "chunked"};

std::string lower(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

struct Count {
    std::size_t known = 0;
    std::size_t unknown = 0;
};

void count_name(std::string_view name, Count& count) {
    const std::size_t begin = std::min(name.find_first_not_of(" \t"), name.size());
    const std::size_t end = name.find_last_not_of(" \t") + 1;
    const std::string word = begin < end ? lower(name.substr(begin, end - begin)) : std::string();
    if (std::find(plain_names.begin(), plain_names.end(), word) != plain_names.end()) return;
    const bool is_known = std::find(known_names.begin(), known_names.end(), word) != known_names.end();
    ++(is_known ? count.known : count.unknown);
}

void count_names(std::string_view list, Count& count) {
    while (true) {
        const std::size_t comma = list.find(',');
        count_name(list.substr(0, comma), count);
        if (comma == std::string_view::npos) return;
        list.remove_prefix(comma + 1);
    }
}

}  // namespace

ContentCodings content_codings(std::span<const HttpHeader> headers) {
    Count count;
    for (const HttpHeader& header : headers) {
        const std::string name = lower(header.name);
        if (name == "content-encoding" || name == "transfer-encoding") count_names(header.value, count);
    }
    if (count.known + count.unknown > 1) return ContentCodings::nested;
    if (count.unknown > 0) return ContentCodings::unknown;
    return count.known > 0 ? ContentCodings::known : ContentCodings::plain;
}

}  // namespace parskats
