#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace parskats {

/// A file within a zip archive.
struct ZipMember {
    std::string_view name;
    unsigned method = 0;        ///< 0 stored, 8 deflated
    std::string_view packed{};  ///< its bytes, as far as they are there
};

/// The members of a zip archive, at most 4096, by its directory, or by what can be seen from the front when the archive
/// was cut. Sizes that lie give members with less in them.
[[nodiscard]] std::vector<ZipMember> zip_members(std::string_view zip);

/// A member's content, at most `limit` bytes.
[[nodiscard]] std::string unpack(const ZipMember& member, std::size_t limit);

}  // namespace parskats
