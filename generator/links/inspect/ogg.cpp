#include <algorithm>

#include "links/inspect/byte_reader.hpp"
#include "links/inspect/formats.hpp"

namespace parskats {
namespace {

/// Samples a second, by the first packet; 0 when the codec is not known.
std::uint64_t sample_rate(const ByteReader& bytes) {
    const std::size_t packet = 27 + bytes.byte(26);
    if (bytes.says(packet, "OpusHead")) return 48'000;
    if (bytes.says(packet, "\x01vorbis")) return bytes.little(packet + 12, 4);
    return 0;
}

}  // namespace

std::optional<Inspected> read_ogg(const Body& body) {
    const ByteReader bytes(body.bytes);
    if (!bytes.says(0, "OggS")) return std::nullopt;
    Inspected found;
    found.media_type = bytes.part(0, 512).find("\x80theora") == std::string_view::npos ? "audio/ogg" : "video/ogg";
    const std::uint64_t rate = sample_rate(bytes);
    const std::size_t last = body.bytes.rfind("OggS");
    if (body.is_whole && rate > 0 && last > 0 && bytes.has(last + 6, 8))
        found.seconds = static_cast<int>(std::min<std::uint64_t>(bytes.little(last + 6, 8) / rate, 360'000));
    return found;
}

}  // namespace parskats
