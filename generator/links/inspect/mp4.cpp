#include <algorithm>

#include "links/inspect/byte_reader.hpp"
#include "links/inspect/formats.hpp"

namespace parskats {
namespace {

struct Box {
    std::size_t begin = 0;  ///< of its content
    std::size_t size = 0;   ///< of its content, as it says
};

/// The first box of that type between two places; every step goes on by at least a header.
std::optional<Box> find_box(const ByteReader& bytes, std::size_t from, std::size_t until, std::string_view type) {
    for (std::size_t at = from; at < until && bytes.has(at, 8);) {
        std::uint64_t size = bytes.big(at, 4);
        std::size_t header = 8;
        if (size == 1) {
            size = bytes.big(at + 8, 8);
            header = 16;
        } else if (size == 0) {
            size = bytes.size() - at;
        }
        if (size < header || size > std::uint64_t{1} << 48U) return std::nullopt;
        if (bytes.says(at + 4, type)) return Box{at + header, static_cast<std::size_t>(size) - header};
        at += static_cast<std::size_t>(size);
    }
    return std::nullopt;
}

std::optional<int> movie_seconds(const ByteReader& bytes) {
    const auto movie = find_box(bytes, 0, bytes.size(), "moov");
    if (!movie) return std::nullopt;
    const auto header = find_box(bytes, movie->begin, movie->begin + movie->size, "mvhd");
    if (!header) return std::nullopt;
    const bool is_long = bytes.byte(header->begin) == 1;
    const std::size_t at = header->begin + (is_long ? 20 : 12);
    const std::uint64_t scale = bytes.big(at, 4);
    const std::uint64_t duration = bytes.big(at + 4, is_long ? 8 : 4);
    if (scale == 0 || !bytes.has(at + 4, is_long ? 8 : 4)) return std::nullopt;
    const std::uint64_t seconds = duration / scale;
    return seconds <= 360'000 ? std::optional(static_cast<int>(seconds)) : std::nullopt;
}

std::string_view type_of_brand(std::string_view brand) {
    if (brand == "M4A " || brand == "M4B ") return "audio/mp4";
    if (brand == "qt  ") return "video/quicktime";
    if (brand == "avif" || brand == "avis") return "image/avif";
    if (brand == "heic" || brand == "mif1" || brand == "heix") return "image/heic";
    return "video/mp4";
}

}  // namespace

std::optional<Inspected> read_mp4(const Body& body) {
    const ByteReader bytes(body.bytes);
    if (!bytes.says(4, "ftyp")) return std::nullopt;
    Inspected found;
    found.media_type = type_of_brand(bytes.part(8, 4));
    if (!found.media_type.starts_with("image/")) found.seconds = movie_seconds(bytes);
    return found;
}

}  // namespace parskats
