#include "validate/jsonstat_status.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.hpp"
#include "model/site.hpp"
#include "validate/fact_syntax.hpp"
#include "validate/fact_words.hpp"

namespace parskats {
namespace {

// Eurostat and SDMX flags, PxWeb's dots, and the bracketed symbols of British offices. `x` is "not applicable" in the
// older convention that PxWeb offices keep, while British `[x]` means "not available".
constexpr std::array<std::pair<std::string_view, MissingReason>, 23> symbols{{
    {":", MissingReason::not_available},
    {"..", MissingReason::not_available},
    {"...", MissingReason::not_available},
    {"…", MissingReason::not_available},
    {"n", MissingReason::not_available},
    {"na", MissingReason::not_available},
    {"m", MissingReason::not_available},
    {"o", MissingReason::not_available},
    {"l", MissingReason::not_available},
    {"u", MissingReason::not_available},
    {"[x]", MissingReason::not_available},
    {"x", MissingReason::not_applicable},
    {"z", MissingReason::not_applicable},
    {"[z]", MissingReason::not_applicable},
    {".", MissingReason::not_applicable},
    {"-", MissingReason::not_applicable},
    {"–", MissingReason::not_applicable},
    {"c", MissingReason::confidential},
    {"[c]", MissingReason::confidential},
    {"q", MissingReason::confidential},
    {"np", MissingReason::not_published},
    {"[w]", MissingReason::not_published},
    {"not published", MissingReason::not_published},
}};

std::optional<MissingReason> own_reason(std::string_view lower) {
    for (const MissingReason reason : all_missing_reasons) {
        if (lower == to_word(reason)) return reason;
    }
    return std::nullopt;
}

}  // namespace

bool is_own_word(std::string_view symbol) {
    return own_reason(lower_ascii(trim(symbol))).has_value();
}

std::optional<MissingReason> reason_of_status(std::string_view symbol) {
    const std::string lower = lower_ascii(trim(symbol));
    if (const auto own = own_reason(lower)) return own;
    const auto found =
        std::find_if(symbols.begin(), symbols.end(), [&](const auto& one) { return one.first == lower; });
    return found == symbols.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace parskats
