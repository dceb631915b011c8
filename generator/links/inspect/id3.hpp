#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace parskats {

/// What the ID3v2 tag at the front of a sound file says.
struct Id3Tag {
    std::size_t size = 0;  ///< bytes of the whole tag; 0: there is none
    std::string title;
    std::string language;
};

[[nodiscard]] Id3Tag read_id3(std::string_view bytes);

}  // namespace parskats
