#include "validate/rules/check_figure.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/nearest_name.hpp"
#include "base/text.hpp"
#include "language/number_format.hpp"
#include "validate/dataset_codes.hpp"
#include "validate/rules/name_lookup.hpp"

namespace parskats {

using namespace validate_codes;

namespace {

constexpr std::string_view no_break_space = "\u00A0";

struct FigureTerm {
    std::string_view dimension;
    std::string_view category;
};

/// The terms behind the "?" of a figure's address; nothing when it is not of that form.
std::optional<std::vector<FigureTerm>> read_terms(std::string_view query) {
    std::vector<FigureTerm> terms;
    if (query.empty()) return terms;
    for (const std::string_view part : split(query, '&')) {
        const std::size_t equals = part.find('=');
        if (equals == 0 || equals == std::string_view::npos || equals + 1 == part.size()) return std::nullopt;
        const FigureTerm term{part.substr(0, equals), part.substr(equals + 1)};
        const bool repeated = std::any_of(terms.begin(), terms.end(),
                                          [&](const FigureTerm& one) { return one.dimension == term.dimension; });
        if (repeated) return std::nullopt;
        terms.push_back(term);
    }
    return terms;
}

template <class Thing>
std::vector<std::string_view> ids_of(const std::vector<Thing>& things) {
    std::vector<std::string_view> ids;
    ids.reserve(things.size());
    for (const Thing& thing : things) ids.push_back(thing.id);
    return ids;
}

std::string join(const std::vector<std::string_view>& names) {
    std::string out;
    for (const std::string_view name : names) {
        if (!out.empty()) out += ", ";
        out += name;
    }
    return out;
}

/// The index of a category; more than any when the dimension has none of that id, which is then reported.
std::optional<std::size_t> find_category(const Dataset& dataset, const Dimension& dimension, std::string_view id,
                                         SourceSpan place, Diagnostics& faults) {
    const auto& all = dimension.categories;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Category& one) { return one.id == id; });
    if (found != all.end()) return static_cast<std::size_t>(found - all.begin());
    faults.report(figure_unknown_category, place, {std::string(id), dimension.id, dataset.id},
                  nearest_name(id, ids_of(all)));
    return std::nullopt;
}

bool are_known(const Dataset& dataset, const std::vector<FigureTerm>& terms, SourceSpan place, Diagnostics& faults) {
    bool good = true;
    for (const FigureTerm& term : terms) {
        if (dataset.find_dimension(term.dimension) != nullptr) continue;
        const auto known = ids_of(dataset.dimensions);
        faults.report(figure_unknown_dimension, place, {std::string(term.dimension), dataset.id, join(known)},
                      nearest_name(term.dimension, known));
        good = false;
    }
    return good;
}

const Cell* find_cell(const Dataset& dataset, const std::vector<FigureTerm>& terms, SourceSpan place,
                      Diagnostics& faults) {
    bool good = are_known(dataset, terms, place, faults);
    std::vector<std::size_t> position;
    for (const Dimension& dimension : dataset.dimensions) {
        const auto term = std::find_if(terms.begin(), terms.end(),
                                       [&](const FigureTerm& one) { return one.dimension == dimension.id; });
        std::optional<std::size_t> category;
        if (term != terms.end()) {
            category = find_category(dataset, dimension, term->category, place, faults);
        } else if (dimension.categories.size() == 1) {
            category = 0;
        } else if (good) {
            faults.report(figure_ambiguous, place, {dimension.id});
        }
        good = good && category.has_value();
        position.push_back(category.value_or(0));
    }
    if (!good || dataset.dimensions.empty()) return nullptr;
    return &dataset.cells[dataset.cell_index(position)];
}

/// `text` with every kind of space that people put between thousands made a no-break space.
std::string unify_spaces(std::string_view text) {
    constexpr std::string_view others[] = {"\u202F", "\u2009", "\u2007", " "};
    std::string out(text);
    for (const std::string_view space : others) {
        for (std::size_t at = out.find(space); at != std::string::npos;
             at = out.find(space, at + no_break_space.size())) {
            out.replace(at, space.size(), no_break_space);
        }
    }
    return out;
}

std::string describe_place(SourceSpan place) {
    if (place.file == nullptr) return {};
    const SourcePosition begin = place.begin();
    return place.file->path() + ':' + std::to_string(begin.line) + ':' + std::to_string(begin.column);
}

void compare_text(const Cell& cell, const Reference& reference, std::string_view locale, Diagnostics& faults) {
    const Decimal& value = *cell.value;
    const std::string prose = format_decimal(value.units, value.decimals, locale, NumberStyle::prose);
    const std::string table = format_decimal(value.units, value.decimals, locale, NumberStyle::table);
    const std::string_view text = trim(reference.text);
    if (text == prose || text == table) return;
    const std::string unified = unify_spaces(text);
    const bool only_space = unified == prose || unified == table;
    Diagnostic fault;
    fault.code = only_space ? &figure_wrong_space : &figure_differs;
    fault.span = reference.span;
    fault.related = {cell.span};
    fault.arguments = {std::string(text), only_space ? unified : prose, describe_place(cell.span)};
    faults.report(std::move(fault));
}

}  // namespace

void check_figure(const Site& site, const Reference& reference, std::string_view locale, Diagnostics& faults) {
    const std::string_view target = reference.target;
    const std::size_t question = target.find('?');
    const std::string_view id = target.substr(0, question);
    const auto terms =
        read_terms(question == std::string_view::npos ? std::string_view{} : target.substr(question + 1));
    if (id.empty() || !terms) {
        faults.report(figure_malformed, reference.span, {reference.target});
        return;
    }
    if (!require_dataset(site, id, reference.span, faults)) return;
    const Cell* const cell = find_cell(*site.find_dataset(id), *terms, reference.span, faults);
    if (cell == nullptr) return;
    if (cell->value) {
        compare_text(*cell, reference, locale, faults);
    } else {
        const std::string reason(to_word(cell->reason));
        faults.report({&figure_missing_value, reference.span, {reason}, {}, {}, {cell->span}});
    }
}

}  // namespace parskats
