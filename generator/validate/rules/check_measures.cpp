#include "validate/rules/check_measures.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "validate/site_codes.hpp"

namespace parskats {

using namespace validate_codes;

namespace {

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool needs_reason(Status status) {
    switch (status) {
        case Status::partly:
        case Status::not_implemented: return true;
        case Status::implemented:
        case Status::in_progress:
        case Status::not_started: return false;
    }
    return false;
}

std::vector<int> years_with_section(const CompiledMarkdown& body) {
    std::vector<int> years;
    for (const Heading& heading : body.headings) {
        if (heading.level == 2) years.push_back(only_year(heading.text));
    }
    std::sort(years.begin(), years.end());
    return years;
}

}  // namespace

int only_year(std::string_view heading) {
    int year = 0;
    for (std::size_t at = 0; at < heading.size();) {
        if (!is_digit(heading[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < heading.size() && is_digit(heading[end])) ++end;
        if (end - at == 4 && (heading[at] == '1' || heading[at] == '2')) {
            const int found = std::stoi(std::string(heading.substr(at, 4)));
            if (year != 0 && found != year) return 0;
            if (found >= 1900) year = found;
        }
        at = end;
    }
    return year;
}

void check_reason(const Measure& measure, Diagnostics& faults) {
    if (measure.file == nullptr) return;  // the status is not known
    for (LanguageIndex language = 0; language < measure.text.size(); ++language) {
        const PageText* const text = measure.text.find(language);
        if (text == nullptr || text->file == nullptr) continue;
        const bool has_reason = !text->field("reason").empty();
        const SourceSpan place{text->file, 0, 0};
        if (needs_reason(measure.status) && !has_reason) faults.report(status_without_reason, place);
        if (!needs_reason(measure.status) && has_reason) {
            faults.report(reason_without_need, place, {std::string(to_word(measure.status))});
        }
    }
}

void check_year_sections(const Measure& measure, Diagnostics& faults) {
    for (LanguageIndex language = 0; language < measure.text.size(); ++language) {
        const PageText* const text = measure.text.find(language);
        if (text == nullptr || text->file == nullptr) continue;
        const auto sections = years_with_section(text->body);
        for (const int year : measure.years) {
            if (std::binary_search(sections.begin(), sections.end(), year)) continue;
            faults.report(year_without_section, {text->file, 0, 0}, {std::to_string(year)});
        }
    }
}

}  // namespace parskats
