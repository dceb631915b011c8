#include "links/inspect/byte_reader.hpp"
#include "links/inspect/formats.hpp"

namespace parskats {

std::optional<Inspected> read_gif(const Body& body) {
    const ByteReader bytes(body.bytes);
    if (!bytes.says(0, "GIF87a") && !bytes.says(0, "GIF89a")) return std::nullopt;
    Inspected found;
    found.media_type = "image/gif";
    if (bytes.has(6, 4)) {
        found.width = static_cast<int>(bytes.little(6, 2));
        found.height = static_cast<int>(bytes.little(8, 2));
    }
    return found;
}

}  // namespace parskats
