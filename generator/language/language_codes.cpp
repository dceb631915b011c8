#include "language/language_codes.hpp"

#include <array>

namespace parskats::language_codes {

std::span<const DiagnosticCode* const> all() {
    static constexpr std::array codes{
        &bad_pattern,         &other_form_missing, &unknown_argument_type, &plural_form_missing,
        &unknown_plural_form, &unknown_argument,   &wrong_argument_kind,   &message_missing,
    };
    return codes;
}

}  // namespace parskats::language_codes
