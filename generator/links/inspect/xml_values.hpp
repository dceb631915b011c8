#pragma once

#include <string>
#include <string_view>

namespace parskats {

/// The text of the first element `name` (with its prefix) of an XML text, entities undone, as `clean_text`. Only for
/// small metadata files: no tree is made. Elements within it (as in XMP) are read through.
[[nodiscard]] std::string xml_value(std::string_view xml, std::string_view name);

/// The value of an attribute of the first element `name`; empty when there is none.
[[nodiscard]] std::string xml_attribute(std::string_view xml, std::string_view name, std::string_view attribute);

}  // namespace parskats
