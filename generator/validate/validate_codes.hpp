#pragma once

#include <span>

#include "base/diagnostic.hpp"
#include "validate/dataset_codes.hpp"
#include "validate/fact_codes.hpp"
#include "validate/link_policy_codes.hpp"
#include "validate/parity_codes.hpp"
#include "validate/reference_codes.hpp"
#include "validate/site_codes.hpp"

namespace parskats::validate_codes {

/// Every code of facts, references (P101–P199), datasets (P301–P399) and twins (P601–P699), in ascending order.
[[nodiscard]] std::span<const DiagnosticCode* const> all();

}  // namespace parskats::validate_codes
