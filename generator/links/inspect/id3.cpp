#include "links/inspect/id3.hpp"

#include <algorithm>
#include <array>

#include "links/inspect/byte_reader.hpp"
#include "links/inspect/charset.hpp"
#include "links/inspect/clean_text.hpp"

namespace parskats {
namespace {

constexpr std::size_t header_size = 10;
constexpr std::size_t most_frames = 1000;

/// Four bytes of seven bits.
std::size_t synchsafe(const ByteReader& bytes, std::size_t at) {
    std::size_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) value = value << 7U | (bytes.byte(at + i) & 0x7FU);
    return value;
}

std::string text_frame(std::string_view frame) {
    static constexpr std::array<std::string_view, 4> charsets{"windows-1252", "utf-16", "utf-16be", "utf-8"};
    if (frame.empty() || static_cast<unsigned char>(frame[0]) >= charsets.size()) return {};
    const std::string text = decode_text(frame.substr(1, 4096), charsets.at(static_cast<std::size_t>(frame[0])));
    return clean_text(text.substr(0, text.find('\0')));
}

}  // namespace

Id3Tag read_id3(std::string_view bytes) {
    const ByteReader reader(bytes);
    Id3Tag tag;
    const unsigned version = reader.byte(3);
    if (!reader.says(0, "ID3") || version < 2 || version > 4 || !reader.has(0, header_size)) return tag;
    tag.size = header_size + synchsafe(reader, 6);
    const std::size_t name_length = version == 2 ? 3 : 4;
    const std::size_t frame_header = version == 2 ? 6 : 10;
    std::size_t at = header_size;
    for (std::size_t i = 0; i < most_frames && at + frame_header <= tag.size && reader.byte(at) != 0; ++i) {
        const std::size_t size = version == 4 ? synchsafe(reader, at + 4)
                                              : static_cast<std::size_t>(reader.big(at + name_length, name_length));
        const std::string_view name = reader.part(at, name_length);
        const std::string_view frame = reader.part(at + frame_header, size);
        if (name == "TIT2" || name == "TT2") tag.title = text_frame(frame);
        if (name == "TLAN" || name == "TLA") tag.language = language_of_tag(text_frame(frame));
        at += frame_header + size;
    }
    return tag;
}

}  // namespace parskats
