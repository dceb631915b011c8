#pragma once

#include <string>

#include "model/link_record.hpp"

namespace parskats {

/// The bytes of `content/links.lock.json`: one line a host and a link, sorted, members in a fixed order, unknown ones
/// left out. Reading gives the same ledger again.
[[nodiscard]] std::string write_ledger(const Ledger& ledger);

}  // namespace parskats
