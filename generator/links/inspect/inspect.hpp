#pragma once

#include <string>
#include <string_view>

#include "links/inspect/inspected.hpp"

namespace parskats {

/// Says what a body is by looking at it; what the header says only decides where content says nothing. Any bytes do:
/// cut, lying and hostile input give less, never a fault. Needs memory of a small multiple of the body, bounded in all.
[[nodiscard]] Inspected inspect(const Body& body);

/// `text/html` of `text/html; charset=utf-8`, in lower case; empty when it is none.
[[nodiscard]] std::string media_type_of_header(std::string_view content_type);

}  // namespace parskats
