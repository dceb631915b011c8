#pragma once

#include <cstdint>
#include <string_view>

namespace parskats {

/// FNV-1a of a text and a number: the same on every machine, for spreading what a random number would spread elsewhere.
[[nodiscard]] constexpr std::uint64_t stable_hash(std::string_view text, std::uint64_t salt = 0) {
    constexpr std::uint64_t prime = 1'099'511'628'211ULL;
    std::uint64_t hash = 14'695'981'039'346'656'037ULL ^ (salt * prime);
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * prime;
    return hash ^ (hash >> 32U);
}

}  // namespace parskats
