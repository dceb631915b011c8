#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace parskats {

/// An address in a text of a file and where it stands.
struct PlacedAddress {
    std::size_t offset = 0;
    std::size_t length = 0;
    std::string address;
    bool operator==(const PlacedAddress&) const = default;
};

/// The external addresses of a content file, as `collect_links` finds them, sorted by place. Nothing when the text has
/// faults that keep it from being read.
[[nodiscard]] std::optional<std::vector<PlacedAddress>> read_addresses(const std::string& path, std::string text);

}  // namespace parskats
