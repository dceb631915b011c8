#include "links/inspect/zip.hpp"

#include <algorithm>

#include "links/inspect/byte_reader.hpp"
#include "links/inspect/inflate.hpp"

namespace parskats {
namespace {

constexpr std::size_t most_members = 4096;
constexpr std::size_t local_header = 30;
constexpr std::size_t directory_header = 46;
constexpr std::size_t end_of_directory = 22;

/// The bytes of the member whose local header stands at `at`.
std::string_view packed_at(const ByteReader& zip, std::size_t at, std::size_t size) {
    if (!zip.says(at, "PK\x03\x04") || !zip.has(at, local_header)) return {};
    return zip.part(at + local_header + zip.little(at + 26, 2) + zip.little(at + 28, 2), size);
}

std::vector<ZipMember> by_directory(const ByteReader& zip, std::size_t end) {
    std::vector<ZipMember> members;
    std::size_t at = zip.little(end + 16, 4);
    while (members.size() < most_members && zip.says(at, "PK\x01\x02") && zip.has(at, directory_header)) {
        const std::size_t name_length = zip.little(at + 28, 2);
        const std::size_t size = zip.little(at + 20, 4);
        members.push_back({zip.part(at + directory_header, name_length), static_cast<unsigned>(zip.little(at + 10, 2)),
                           packed_at(zip, zip.little(at + 42, 4), size)});
        at += directory_header + name_length + zip.little(at + 30, 2) + zip.little(at + 32, 2);
    }
    return members;
}

std::vector<ZipMember> from_the_front(const ByteReader& zip) {
    std::vector<ZipMember> members;
    std::size_t at = 0;
    while (members.size() < most_members && zip.says(at, "PK\x03\x04") && zip.has(at, local_header)) {
        const std::size_t name_length = zip.little(at + 26, 2);
        const std::size_t begin = at + local_header + name_length + zip.little(at + 28, 2);
        std::size_t size = zip.little(at + 18, 4);
        if (size == 0) {  // it stands behind the member, wherever that is
            const std::string_view rest = zip.part(begin);
            size = std::min(rest.find("PK\x03\x04"), rest.size());
        }
        members.push_back({zip.part(at + local_header, name_length), static_cast<unsigned>(zip.little(at + 8, 2)),
                           zip.part(begin, size)});
        at = begin + size;
    }
    return members;
}

}  // namespace

std::vector<ZipMember> zip_members(std::string_view zip) {
    const ByteReader reader(zip);
    // The end of the directory is followed by a comment of at most 64 KiB.
    const std::size_t least = zip.size() > 65'535 + end_of_directory ? zip.size() - 65'535 - end_of_directory : 0;
    const std::size_t end = zip.rfind("PK\x05\x06");
    if (end != std::string_view::npos && end >= least) {
        std::vector<ZipMember> members = by_directory(reader, end);
        if (!members.empty()) return members;
    }
    return from_the_front(reader);
}

std::string unpack(const ZipMember& member, std::size_t limit) {
    if (member.method == 0) return std::string(member.packed.substr(0, limit));
    if (member.method == 8) return inflate_at_most(member.packed, DeflateForm::raw, limit);
    return {};
}

}  // namespace parskats
