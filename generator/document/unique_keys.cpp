#include "document/unique_keys.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

#include "document/document_codes.hpp"

namespace parskats {
namespace {

void report_duplicate(const DocumentMember& first, const DocumentMember& again, Diagnostics& faults) {
    Diagnostic fault;
    fault.code = &document_codes::duplicate_key;
    fault.span = again.key_span;
    fault.arguments = {again.key, std::to_string(first.key_span.begin().line)};
    fault.related = {first.key_span};
    faults.report(std::move(fault));
}

/// The indices of members sorted by key; equal keys in the order of the file.
std::vector<std::size_t> order_by_key(const std::vector<DocumentMember>& members) {
    std::vector<std::size_t> order(members.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return members[a].key < members[b].key; });
    return order;
}

}  // namespace

void keep_unique_keys(DocumentNode& mapping, Diagnostics& faults) {
    std::vector<DocumentMember>& members = mapping.members;
    if (members.size() < 2) return;
    const std::vector<std::size_t> order = order_by_key(members);
    std::vector<std::size_t> surplus;
    std::size_t first = 0;
    for (std::size_t i = 1; i < order.size(); ++i) {
        if (members[order[i]].key != members[order[first]].key) {
            first = i;
            continue;
        }
        report_duplicate(members[order[first]], members[order[i]], faults);
        surplus.push_back(order[i]);
    }
    if (surplus.empty()) return;
    std::sort(surplus.begin(), surplus.end());
    std::vector<DocumentMember> kept;
    kept.reserve(members.size() - surplus.size());
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (!std::binary_search(surplus.begin(), surplus.end(), i)) kept.push_back(std::move(members[i]));
    }
    members = std::move(kept);
}

}  // namespace parskats
