#include <nlohmann/json.hpp>

#include "links/inspect/formats.hpp"
#include "links/inspect/inspect.hpp"

namespace parskats {

std::optional<Inspected> read_json(const Body& body) {
    const std::size_t first = body.bytes.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || (body.bytes[first] != '{' && body.bytes[first] != '[')) return std::nullopt;
    const std::string served = media_type_of_header(body.content_type);
    const bool is_served_so = served == "application/json" || served.ends_with("+json");
    if (!is_served_so && !(body.is_whole && nlohmann::json::accept(body.bytes))) return std::nullopt;
    Inspected found;
    found.media_type = is_served_so ? served : "application/json";
    return found;
}

}  // namespace parskats
