#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace parskats {

/// The host of a web address as it is dialled: a name in Punycode by UTS 46 (non-transitional, whatever the locale),
/// lower case, without the root's dot; an IPv4 address dotted, in whichever of the odd forms that browsers and the C
/// library take it is written (`2130706433`, `0x7f.1`); IPv6 in brackets, shortest form.
/// Nothing when `written` is no host that anybody could dial. Takes any bytes.
[[nodiscard]] std::optional<std::string> canonical_host(std::string_view written);

}  // namespace parskats
