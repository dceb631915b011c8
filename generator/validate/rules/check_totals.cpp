#include "validate/rules/check_totals.hpp"

#include <optional>
#include <utility>
#include <vector>

#include "validate/dataset_codes.hpp"
#include "validate/exact_decimal.hpp"

namespace parskats {

using namespace validate_codes;

namespace {

/// One line of cells along the total's dimension: category `c` is the cell `first + c * stride`.
struct Line {
    std::size_t first = 0;
    std::size_t stride = 1;
};

/// The sum of the parts; nothing when one is missing, or when they pass 64 bits, which takes nine thousand of the
/// largest numbers that a cell can hold.
std::optional<Decimal> sum_of_parts(const Dataset& dataset, const DatasetTotal& total, Line line) {
    Decimal sum{0, dataset.decimals};
    for (const std::size_t part : total.parts) {
        const Cell& cell = dataset.cells[line.first + part * line.stride];
        if (!cell.value || __builtin_add_overflow(sum.units, cell.value->units, &sum.units)) return std::nullopt;
    }
    return sum;
}

void report_mismatch(const Dataset& dataset, const DatasetTotal& total, Line line, const Decimal& sum,
                     Diagnostics& faults) {
    constexpr std::size_t most_places = 12;
    const Cell& cell = dataset.cells[line.first + total.total * line.stride];
    Diagnostic fault;
    fault.code = &total_mismatch;
    fault.span = cell.span;
    fault.arguments = {dataset.dimensions[total.dimension].categories[total.total].id, spell_decimal(sum),
                       spell_decimal(*cell.value)};
    for (const std::size_t part : total.parts) {
        if (fault.related.size() == most_places) break;
        fault.related.push_back(dataset.cells[line.first + part * line.stride].span);
    }
    faults.report(std::move(fault));
}

}  // namespace

void check_total(const Dataset& dataset, const DatasetTotal& total, SourceSpan as_published_place,
                 Diagnostics& faults) {
    std::size_t stride = 1;
    for (std::size_t i = total.dimension + 1; i < dataset.dimensions.size(); ++i) {
        stride *= dataset.dimensions[i].categories.size();
    }
    const std::size_t block = stride * dataset.dimensions[total.dimension].categories.size();
    const bool as_published = as_published_place.file != nullptr;
    bool differs = false;
    for (std::size_t base = 0; base < dataset.cells.size(); base += block) {
        for (std::size_t offset = 0; offset < stride; ++offset) {
            const Line line{base + offset, stride};
            const Cell& cell = dataset.cells[line.first + total.total * stride];
            const auto sum = sum_of_parts(dataset, total, line);
            if (!cell.value || !sum || sum->units == cell.value->units) continue;
            differs = true;
            if (!as_published) report_mismatch(dataset, total, line, *sum, faults);
        }
    }
    if (as_published && !differs) {
        faults.report(total_matches_after_all, as_published_place,
                      {dataset.dimensions[total.dimension].categories[total.total].id});
    }
}

}  // namespace parskats
