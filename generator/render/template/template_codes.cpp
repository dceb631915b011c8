#include "render/template/template_codes.hpp"

#include <array>

namespace parskats::template_codes {

std::span<const DiagnosticCode* const> all() {
    static constexpr std::array codes{
        &theme_not_found,        &theme_circle,          &unknown_theme_key,  &text_expected,
        &mapping_expected,       &list_expected,         &unknown_theme_file, &template_missing,
        &template_unused,        &words_expected,        &tag_not_closed,     &section_not_closed,
        &section_end_unexpected, &unknown_name,          &not_a_section,      &html_needs_three_braces,
        &text_has_three_braces,  &bad_tag_name,          &delimiter_change,   &unknown_partial,
        &partial_recursion,      &cannot_be_printed,     &template_too_large, &no_message_file,
        &unknown_message,        &message_has_arguments, &bad_message_key,    &locale_fact_missing,
        &unknown_slot,           &number_place_missing,  &bad_collation,      &message_only_elsewhere,
    };
    return codes;
}

}  // namespace parskats::template_codes
