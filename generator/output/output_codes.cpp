#include "output/output_codes.hpp"

#include <array>

namespace parskats::output_codes {

std::span<const DiagnosticCode* const> all() {
    static constexpr std::array codes{&unsafe_path,  &path_conflict, &broken_link,    &broken_anchor,
                                      &duplicate_id, &absolute_link, &foreign_request};
    return codes;
}

}  // namespace parskats::output_codes
