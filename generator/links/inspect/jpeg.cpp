#include "links/inspect/byte_reader.hpp"
#include "links/inspect/formats.hpp"

namespace parskats {
namespace {

/// A frame header, of whatever way of coding; C4, C8 and CC are tables.
bool is_frame(unsigned marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

}  // namespace

std::optional<Inspected> read_jpeg(const Body& body) {
    const ByteReader bytes(body.bytes);
    if (!bytes.says(0, "\xFF\xD8\xFF")) return std::nullopt;
    Inspected found;
    found.media_type = "image/jpeg";
    for (std::size_t at = 2; bytes.byte(at) == 0xFF && bytes.has(at, 4);) {
        const unsigned marker = bytes.byte(at + 1);
        if (marker == 0xFF) {  // filler
            ++at;
            continue;
        }
        if (is_frame(marker) && bytes.has(at, 9)) {
            found.height = static_cast<int>(bytes.big(at + 5, 2));
            found.width = static_cast<int>(bytes.big(at + 7, 2));
            break;
        }
        if (marker == 0xDA || marker == 0xD9) break;
        at += 2 + bytes.big(at + 2, 2);
    }
    return found;
}

}  // namespace parskats
