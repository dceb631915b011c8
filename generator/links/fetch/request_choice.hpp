#pragma once

#include <string_view>

#include "model/link_record.hpp"
#include "ports/http_client.hpp"

namespace parskats {

/// The method of the first request: HEAD for what is a file by its name or by what is remembered, because its body may
/// be large and unchanged; GET for pages, whose body is needed anyway.
[[nodiscard]] HttpMethod first_method(std::string_view url, const LinkRecord* before);

enum class BodyNeed {
    none,  ///< what is remembered still holds
    whole,
    beginning,  ///< too large to read: its first bytes tell the kind
};

/// What is still to be read after a HEAD that succeeded.
[[nodiscard]] BodyNeed body_need(const HttpResponse& head, const LinkRecord* before, std::size_t body_limit);

}  // namespace parskats
