#pragma once

#include <span>

#include "ports/http_client.hpp"

namespace parskats {

enum class ContentCodings {
    plain,    ///< none, or identity
    known,    ///< one that we undo
    unknown,  ///< one that we do not know
    nested,   ///< several, one inside the other: nobody sends that but to burn a reader's time
};

/// What Content-Encoding and Transfer-Encoding say together.
[[nodiscard]] ContentCodings content_codings(std::span<const HttpHeader> headers);

}  // namespace parskats
