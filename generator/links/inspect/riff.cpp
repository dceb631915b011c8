#include <algorithm>

#include "links/inspect/byte_reader.hpp"
#include "links/inspect/formats.hpp"

namespace parskats {
namespace {

void read_webp_size(Inspected& found, const ByteReader& bytes) {
    if (bytes.says(12, "VP8X") && bytes.has(24, 6)) {
        found.width = static_cast<int>(bytes.little(24, 3)) + 1;
        found.height = static_cast<int>(bytes.little(27, 3)) + 1;
    } else if (bytes.says(12, "VP8L") && bytes.has(21, 4)) {
        const std::uint64_t packed = bytes.little(21, 4);
        found.width = static_cast<int>(packed & 0x3FFFU) + 1;
        found.height = static_cast<int>(packed >> 14U & 0x3FFFU) + 1;
    } else if (bytes.says(12, "VP8 ") && bytes.has(26, 4)) {
        found.width = static_cast<int>(bytes.little(26, 2) & 0x3FFFU);
        found.height = static_cast<int>(bytes.little(28, 2) & 0x3FFFU);
    }
}

/// How long it sounds, by the bytes of sound and the bytes a second.
std::optional<int> wav_seconds(const ByteReader& bytes) {
    std::uint64_t rate = 0;
    for (std::size_t at = 12; bytes.has(at, 8);) {
        const std::uint64_t size = bytes.little(at + 4, 4);
        if (bytes.says(at, "fmt ")) rate = bytes.little(at + 16, 4);
        if (bytes.says(at, "data") && rate > 0) return static_cast<int>(std::min<std::uint64_t>(size / rate, 360'000));
        at += 8 + static_cast<std::size_t>(size + size % 2);
    }
    return std::nullopt;
}

}  // namespace

std::optional<Inspected> read_riff(const Body& body) {
    const ByteReader bytes(body.bytes);
    if (!bytes.says(0, "RIFF")) return std::nullopt;
    Inspected found;
    if (bytes.says(8, "WEBP")) {
        found.media_type = "image/webp";
        read_webp_size(found, bytes);
    } else if (bytes.says(8, "WAVE")) {
        found.media_type = "audio/wav";
        found.seconds = wav_seconds(bytes);
    } else if (bytes.says(8, "AVI ")) {
        found.media_type = "video/x-msvideo";
    } else {
        return std::nullopt;
    }
    return found;
}

}  // namespace parskats
