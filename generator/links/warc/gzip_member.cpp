#include "links/warc/gzip_member.hpp"

#include <zlib.h>

#include <limits>
#include <new>
#include <stdexcept>

namespace parskats {
namespace {

constexpr int gzip_format = 15 + 16;  // the largest window, and a gzip head in place of zlib's
constexpr int memory_level = 8;

// NOLINTNEXTLINE(performance-no-int-to-ptr): zlib's own interface takes a pointer that it does not write through.
Bytef* input_of(std::string_view bytes) {
    return const_cast<Bytef*>(reinterpret_cast<const Bytef*>(bytes.data()));
}

}  // namespace

std::string gzip_member(std::string_view bytes) {
    if (bytes.size() > std::numeric_limits<uInt>::max()) throw std::length_error("gzip_member: more than 4 GiB");
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzip_format, memory_level, Z_DEFAULT_STRATEGY) !=
        Z_OK) {
        throw std::bad_alloc();
    }
    std::string member(deflateBound(&stream, static_cast<uLong>(bytes.size())), '\0');
    stream.next_in = input_of(bytes);
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(member.data());
    stream.avail_out = static_cast<uInt>(member.size());
    const int result = deflate(&stream, Z_FINISH);
    member.resize(stream.total_out);
    deflateEnd(&stream);
    if (result != Z_STREAM_END) throw std::runtime_error("gzip_member: deflate did not end");
    return member;
}

}  // namespace parskats
