#include "links/inspect/formats.hpp"

namespace parskats {

std::optional<Inspected> read_matroska(const Body& body) {
    if (!body.bytes.starts_with("\x1A\x45\xDF\xA3")) return std::nullopt;
    Inspected found;
    const bool is_webm = body.bytes.substr(0, 64).find("webm") != std::string_view::npos;
    found.media_type = is_webm ? "video/webm" : "video/x-matroska";
    return found;
}

}  // namespace parskats
