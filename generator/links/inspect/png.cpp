#include "links/inspect/byte_reader.hpp"
#include "links/inspect/formats.hpp"

namespace parskats {

std::optional<Inspected> read_png(const Body& body) {
    const ByteReader bytes(body.bytes);
    if (!bytes.says(0, "\x89PNG\r\n\x1A\n")) return std::nullopt;
    Inspected found;
    found.media_type = "image/png";
    if (bytes.says(12, "IHDR") && bytes.has(16, 8)) {
        found.width = static_cast<int>(bytes.big(16, 4) & 0x7FFFFFFFU);
        found.height = static_cast<int>(bytes.big(20, 4) & 0x7FFFFFFFU);
    }
    return found;
}

}  // namespace parskats
