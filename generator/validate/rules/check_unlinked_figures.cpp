#include "validate/rules/check_unlinked_figures.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "document/front_matter.hpp"
#include "language/number_format.hpp"
#include "validate/parity_codes.hpp"
#include "validate/prose.hpp"

namespace parskats {

using namespace validate_codes;

namespace {

struct KnownFigure {
    std::string dataset;
    std::string address;  ///< `dataset?dimension=category&…`
};

using KnownFigures = std::map<std::string, KnownFigure, std::less<>>;

std::string address_of(const Dataset& dataset, std::size_t cell) {
    std::string query;
    for (auto dimension = dataset.dimensions.rbegin(); dimension != dataset.dimensions.rend(); ++dimension) {
        const std::size_t count = dimension->categories.size();
        if (count > 1) {
            if (!query.empty()) query.insert(0, "&");
            query.insert(0, dimension->id + '=' + dimension->categories[cell % count].id);
        }
        cell /= count;
    }
    return query.empty() ? dataset.id : dataset.id + '?' + query;
}

/// Every cell worth a link, as people of `locale` write it. Of equal cells the first one.
KnownFigures known_figures(const Site& site, const Measure& measure, std::string_view locale) {
    constexpr std::int64_t least = 10;
    KnownFigures known;
    for (const std::string& id : measure.datasets) {
        const Dataset* const dataset = site.find_dataset(id);
        if (dataset == nullptr) continue;
        for (std::size_t cell = 0; cell < dataset->cells.size(); ++cell) {
            const auto& value = dataset->cells[cell].value;
            if (!value || (value->decimals == 0 && value->units < least)) continue;
            const KnownFigure figure{dataset->id, address_of(*dataset, cell)};
            for (const NumberStyle style : {NumberStyle::prose, NumberStyle::table}) {
                known.emplace(format_decimal(value->units, value->decimals, locale, style), figure);
            }
        }
    }
    return known;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Where the number that begins at `at` ends: rows of digits with the language's signs between them.
std::size_t end_of_number(std::string_view text, std::size_t at, const NumberSigns& signs) {
    while (at < text.size()) {
        if (is_digit(text[at])) {
            ++at;
            continue;
        }
        std::size_t next = at;
        for (const std::string& sign : {signs.group, signs.decimal}) {
            const bool fits = !sign.empty() && text.compare(at, sign.size(), sign) == 0;
            if (fits && at + sign.size() < text.size() && is_digit(text[at + sign.size()])) next = at + sign.size();
        }
        if (next == at) break;
        at = next;
    }
    return at;
}

/// A number stands alone when blanks, brackets or the end of a sentence surround it. An ordinal (`26. maijā`), a part
/// of something
/// (`COVID-19`, `1.10`, `154.¹`, `10:30`) and a day of an English date (`26 May`) do not.
bool stands_alone(std::string_view text, std::size_t begin, std::size_t end) {
    constexpr std::string_view before = " \n\t(|*_\"";
    constexpr std::string_view behind = " \n\t)|*_\";,!?%";
    if (begin > 0 && before.find(text[begin - 1]) == std::string_view::npos) return false;
    if (end == text.size()) return true;
    if (text[end] == '.') return end + 1 == text.size() || text[end + 1] == '\n';
    if (behind.find(text[end]) == std::string_view::npos) return false;
    const bool capital_next = text[end] == ' ' && end + 1 < text.size() && text[end + 1] >= 'A' && text[end + 1] <= 'Z';
    return !capital_next || end - begin > 2;
}

bool is_year(std::string_view digits) {
    return digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
}

}  // namespace

void check_unlinked_figures(const Site& site, const Measure& measure, Diagnostics& faults) {
    const PageText* const source = measure.text.find(0);
    if (source == nullptr || source->file == nullptr || measure.datasets.empty()) return;
    const std::string& locale = site.config.languages[0].locale;
    const KnownFigures known = known_figures(site, measure, locale);
    const NumberSigns signs = number_signs(locale);
    const Prose prose = read_prose(*source->file, find_body(*source->file), source->file->text().size());
    const std::string_view text = prose.text;
    auto checked = prose.checked.begin();
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!is_digit(text[at])) continue;
        const std::size_t begin = at;
        at = end_of_number(text, begin, signs);
        const SourceSpan place{source->file, prose.begin + begin, at - begin};
        while (checked != prose.checked.end() && checked->offset + checked->length <= place.offset) ++checked;
        if (checked != prose.checked.end() && checked->offset <= place.offset) continue;
        const std::string_view number = text.substr(begin, at - begin);
        const auto found = known.find(number);
        if (found == known.end() || is_year(number) || !stands_alone(text, begin, at)) continue;
        faults.report(figure_without_link, place, {std::string(number), found->second.dataset, found->second.address});
    }
}

}  // namespace parskats
