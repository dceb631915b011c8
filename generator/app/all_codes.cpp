#include "app/all_codes.hpp"

#include <algorithm>
#include <array>

#include "document/document_codes.hpp"
#include "language/language_codes.hpp"
#include "markdown/markdown_codes.hpp"
#include "output/output_codes.hpp"
#include "render/template/template_codes.hpp"
#include "validate/validate_codes.hpp"

namespace parskats {
namespace {

namespace md = markdown_codes;

constexpr std::array markdown_list{
    &md::dangerous_address, &md::unknown_scheme,     &md::relative_address,   &md::protocol_relative_address,
    &md::malformed_address, &md::empty_address,      &md::link_without_text,  &md::external_image,
    &md::image_scheme,      &md::asset_link,         &md::figure_in_sentence, &md::image_without_description,
    &md::raw_html,          &md::html_comment,       &md::top_level_heading,  &md::skipped_heading_level,
    &md::empty_heading,     &md::undefined_footnote, &md::unused_footnote,    &md::duplicate_footnote,
    &md::control_character, &md::nested_too_deep,    &md::table_too_large,    &md::text_too_complex,
    &md::text_too_long,     &md::list_from_year,
};

std::vector<const DiagnosticCode*> gather() {
    std::vector<const DiagnosticCode*> all;
    const auto add = [&](const auto& codes) { all.insert(all.end(), codes.begin(), codes.end()); };
    add(document_codes::all());
    add(validate_codes::all());
    add(markdown_list);
    add(template_codes::all());
    add(language_codes::all());
    add(output_codes::all());
    std::sort(all.begin(), all.end(), [](const auto* a, const auto* b) { return a->id < b->id; });
    return all;
}

}  // namespace

const std::vector<const DiagnosticCode*>& all_codes() {
    static const std::vector<const DiagnosticCode*> all = gather();
    return all;
}

const DiagnosticCode* find_code(std::string_view id) {
    if (!id.empty() && (id.front() == 'P' || id.front() == 'p')) id.remove_prefix(1);
    for (const DiagnosticCode* code : all_codes()) {
        if (code->id.substr(1) == id) return code;
    }
    return nullptr;
}

}  // namespace parskats
