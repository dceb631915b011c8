#include "validate/validate_codes.hpp"

#include <array>

namespace parskats::validate_codes {
namespace {

constexpr std::array list{
    &unknown_key, &missing_key, &expected_text, &unknown_institution, &unknown_measure, &unknown_dataset,
    &unknown_campaign, &unknown_page, &unknown_resource, &unknown_plan, &unknown_word, &invalid_id, &invalid_date,
    &empty_value, &repeated_item, &missing_source_text, &missing_translated_text, &unknown_text_language,
    &leftover_blank, &invalid_address, &expected_list, &expected_mapping, &expected_number, &expected_boolean,
    &expected_texts, &dates_reversed, &invalid_language_code, &reserved_language_code, &repeated_language,
    &invalid_locale, &base_address_without_slash, &year_outside_plan, &invalid_measure_id, &unknown_direction,
    &direction_without_folder, &refers_to_itself, &status_without_reason, &reason_without_need, &year_without_section,
    &deadline_without_start, &deadline_with_start, &funding_without_amounts, &funding_with_amounts, &invalid_amount,
    &repeated_abbreviation, &repeated_resource_address, &help_unverified, &help_outdated, &help_verified_in_future,
    &address_collision, &page_in_unknown_language, &unknown_anchor, &unknown_asset, &missing_source_page,
    &missing_translated_page, &unknown_navigation_word, &empty_list, &mixed_all_and_list, &unknown_dataset_form,
    &bare_null, &not_a_cell, &too_many_decimals, &number_out_of_range, &repeated_category, &row_length,
    &total_mismatch, &total_matches_after_all, &unknown_category, &unknown_dimension, &total_without_parts,
    &empty_table, &table_too_large, &columns_without_dimension, &value_in_missing_cell, &jsonstat_size,
    &jsonstat_index, &jsonstat_value_count, &jsonstat_position, &jsonstat_unknown_status,
    &jsonstat_missing_without_status, &jsonstat_missing_dimension, &figure_malformed, &figure_unknown_dimension,
    &figure_unknown_category, &figure_ambiguous, &figure_missing_value, &figure_differs, &figure_wrong_space,
    &headings_differ, &number_differs, &number_missing, &number_added, &link_differs, &link_missing, &link_added,
    &footnotes_differ, &figure_without_link, &translation_behind, &translation_never_recorded,
    &malformed_translation_record, &name_of_another, &name_misspelt, &term_to_avoid,
};

}  // namespace

std::span<const DiagnosticCode* const> all() { return list; }

}  // namespace parskats::validate_codes
