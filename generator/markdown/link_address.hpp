#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "markdown/compiled_markdown.hpp"

namespace parskats {

/// An address as written in a link or image, understood; or what is wrong with it.
struct LinkAddress {
    ReferenceKind kind = ReferenceKind::external;
    std::string target;  ///< as in `Reference`
    const DiagnosticCode* fault = nullptr;
    std::vector<std::string> arguments;
    std::string suggestion;
};

/// Understands the address of a link. Entities must be decoded already.
[[nodiscard]] LinkAddress read_link_address(std::string_view address);
/// Understands the address of an image: `dataset:` or `asset:`.
[[nodiscard]] LinkAddress read_image_address(std::string_view address);

}  // namespace parskats
