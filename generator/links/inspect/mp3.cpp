#include <algorithm>
#include <array>

#include "links/inspect/byte_reader.hpp"
#include "links/inspect/formats.hpp"
#include "links/inspect/id3.hpp"

namespace parskats {
namespace {

/// The header of a frame of MPEG sound, layer III.
struct Frame {
    std::size_t size = 0;       ///< bytes
    unsigned samples = 0;       ///< a channel
    unsigned sample_rate = 0;   ///< a second
    unsigned bit_rate = 0;      ///< bits a second
    std::size_t side_info = 0;  ///< bytes between the header and what an encoder writes into a first frame
};

std::optional<Frame> frame_at(const ByteReader& bytes, std::size_t at) {
    static constexpr std::array<unsigned, 15> kilobits_1{0,   32,  40,  48,  56,  64,  80, 96,
                                                         112, 128, 160, 192, 224, 256, 320};
    static constexpr std::array<unsigned, 15> kilobits_2{0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    static constexpr std::array<unsigned, 3> rates{44'100, 48'000, 32'000};
    if (!bytes.has(at, 4)) return std::nullopt;
    const auto header = static_cast<unsigned>(bytes.big(at, 4));
    const unsigned version = header >> 19U & 3U;  // 3: MPEG-1, 2: MPEG-2, 0: MPEG-2.5
    const unsigned bit_rate = header >> 12U & 15U;
    const unsigned rate = header >> 10U & 3U;
    const bool is_frame = header >> 21U == 0x7FFU && version != 1 && (header >> 17U & 3U) == 1 && bit_rate != 0 &&
                          bit_rate != 15 && rate != 3;
    if (!is_frame) return std::nullopt;
    const bool is_first = version == 3;
    const bool is_mono = (header >> 6U & 3U) == 3;
    Frame frame;
    frame.bit_rate = (is_first ? kilobits_1.at(bit_rate) : kilobits_2.at(bit_rate)) * 1000;
    frame.sample_rate = rates.at(rate) >> (is_first ? 0U : version == 2 ? 1U : 2U);
    frame.samples = is_first ? 1152 : 576;
    frame.size = frame.samples / 8 * frame.bit_rate / frame.sample_rate + (header >> 9U & 1U);
    frame.side_info = is_first ? (is_mono ? 17 : 32) : (is_mono ? 9 : 17);
    return frame;
}

/// How many frames an encoder says there are; 0 when none says so.
std::uint64_t frames_by_encoder(const ByteReader& bytes, std::size_t at, const Frame& first) {
    const std::size_t xing = at + 4 + first.side_info;
    const bool is_xing = bytes.says(xing, "Xing") || bytes.says(xing, "Info");
    if (is_xing && (bytes.byte(xing + 7) & 1U) != 0) return bytes.big(xing + 8, 4);
    return bytes.says(at + 36, "VBRI") ? bytes.big(at + 50, 4) : 0;
}

/// Milliseconds of sound in all frames that stand one behind another.
std::uint64_t walked_milliseconds(const ByteReader& bytes, std::size_t at) {
    std::uint64_t milliseconds_1000 = 0;
    for (auto frame = frame_at(bytes, at); frame && frame->size >= 4; frame = frame_at(bytes, at)) {
        milliseconds_1000 += std::uint64_t{frame->samples} * 1'000'000 / frame->sample_rate;
        at += frame->size;
    }
    return milliseconds_1000 / 1000;
}

std::optional<int> sound_seconds(const Body& body, const ByteReader& bytes, std::size_t at, const Frame& first) {
    std::uint64_t milliseconds = 0;
    if (const std::uint64_t frames = frames_by_encoder(bytes, at, first); frames > 0) {
        milliseconds = frames * first.samples * 1000 / first.sample_rate;
    } else if (body.is_whole) {
        milliseconds = walked_milliseconds(bytes, at);
    } else if (body.whole_size && *body.whole_size > at) {
        milliseconds = (*body.whole_size - at) / std::max(first.bit_rate / 8000, 1U);
    }
    const std::uint64_t seconds = (milliseconds + 500) / 1000;
    return milliseconds > 0 && seconds < 360'000 ? std::optional(static_cast<int>(seconds)) : std::nullopt;
}

/// The first frame that another one follows, or that stands where a tag says that the sound begins.
std::optional<std::size_t> first_frame(const ByteReader& bytes, std::size_t from, bool has_tag) {
    const std::size_t until = std::min(bytes.size(), from + (has_tag ? 16'384 : 2));
    for (std::size_t at = from; at < until; ++at) {
        const auto frame = frame_at(bytes, at);
        if (!frame) continue;
        const bool is_followed = frame_at(bytes, at + frame->size).has_value();
        if (is_followed || (has_tag && at == from)) return at;
    }
    return std::nullopt;
}

}  // namespace

std::optional<Inspected> read_mp3(const Body& body) {
    const ByteReader bytes(body.bytes);
    const Id3Tag tag = read_id3(body.bytes);
    const auto at = first_frame(bytes, tag.size, tag.size > 0);
    if (tag.size == 0 && !at) return std::nullopt;
    Inspected found;
    found.media_type = "audio/mpeg";
    found.title = tag.title;
    found.language = tag.language;
    if (at) {
        if (const auto frame = frame_at(bytes, *at)) found.seconds = sound_seconds(body, bytes, *at, *frame);
    }
    return found;
}

}  // namespace parskats
