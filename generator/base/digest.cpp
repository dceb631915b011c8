#include "base/digest.hpp"

#include <openssl/sha.h>

#include <array>

namespace parskats {

std::string sha256_hex(std::string_view bytes) {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::array<unsigned char, SHA256_DIGEST_LENGTH> raw{};
    SHA256(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), raw.data());
    std::string hex;
    hex.reserve(raw.size() * 2);
    for (const unsigned char byte : raw) {
        hex += digits[byte >> 4U];
        hex += digits[byte & 0xFU];
    }
    return hex;
}

}  // namespace parskats
