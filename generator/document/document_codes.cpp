#include "document/document_codes.hpp"

#include <array>

namespace parskats::document_codes {

std::span<const DiagnosticCode* const> all() {
    static constexpr std::array codes{
        &not_utf8,
        &byte_order_mark,
        &foreign_line_end,
        &not_composed,
        &control_character,
        &file_too_large,
        &merge_conflict,
        &yaml_syntax,
        &tab_indentation,
        &unclosed_quote,
        &duplicate_key,
        &unquoted_colon,
        &wrong_indentation,
        &anchor_or_tag,
        &several_documents,
        &nested_too_deep,
        &too_many_values,
        &front_matter_not_closed,
        &not_a_mapping,
        &unclosed_bracket,
        &text_after_value,
        &reserved_start,
        &invalid_escape,
        &late_front_matter,
        &not_key_and_value,
        &value_missing,
        &key_not_text,
        &json_value_expected,
        &json_trailing_comma,
        &json_text_after_end,
        &json_separator_expected,
        &json_colon_expected,
        &json_key_expected,
        &json_bad_number,
        &json_comment,
        &json_unknown_word,
        &json_tab_in_text,
        &unknown_file,
        &unknown_folder,
        &missing_file,
        &bad_name,
        &no_language_file,
        &bad_language_file_name,
        &special_file,
        &expected_folder,
        &expected_file,
        &bad_asset_name,
    };
    return codes;
}

}  // namespace parskats::document_codes
