#include "links/inspect/inflate.hpp"

#define ZLIB_CONST  // zlib then promises not to write into what it reads
#include <zlib.h>

#include <algorithm>
#include <array>

namespace parskats {

std::string inflate_at_most(std::string_view packed, DeflateForm form, std::size_t limit) {
    std::string out;
    z_stream stream{};
    if (inflateInit2(&stream, form == DeflateForm::raw ? -MAX_WBITS : MAX_WBITS) != Z_OK) return out;
    packed = packed.substr(0, std::size_t{1} << 26U);
    stream.next_in = reinterpret_cast<const Bytef*>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    std::array<char, 16'384> piece{};
    int status = Z_OK;
    while (status == Z_OK && out.size() < limit) {
        stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        status = inflate(&stream, Z_NO_FLUSH);
        const std::size_t written = piece.size() - stream.avail_out;
        out.append(piece.data(), std::min(written, limit - out.size()));
        if (written == 0 && stream.avail_in == 0) break;
    }
    inflateEnd(&stream);
    return out;
}

}  // namespace parskats
