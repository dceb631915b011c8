#pragma once

#include "links/observe/observe_case.hpp"

namespace parskats {

/// Whether a page speaks of gambling, pills or pornography as those do who sell them; says nothing about why.
[[nodiscard]] bool speaks_like_spam(const ObserveCase& seen);

/// Whether what is at the address has nothing to do with what was remembered or what the address speaks of.
[[nodiscard]] bool is_unrelated(const ObserveCase& seen);

}  // namespace parskats
