#include "ports/http_client.hpp"

#include <algorithm>

namespace parskats {
namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

std::string_view HttpResponse::header(std::string_view name) const {
    for (const HttpHeader& header : headers) {
        const bool same = std::equal(header.name.begin(), header.name.end(), name.begin(), name.end(),
                                     [](char a, char b) { return lower(a) == lower(b); });
        if (same) return header.value;
    }
    return {};
}

}  // namespace parskats
