#include "links/verdict/night.hpp"

#include <algorithm>

namespace parskats {
namespace {

/// How much an observation tells, among those of one night; equal ones are equal.
int weight_of(Observation observation) {
    switch (observation) {
        case Observation::hijack: return 16;  // a site that changes owners may show its old face to some
        case Observation::ok: return 15;
        case Observation::chain: return 14;
        case Observation::fragment: return 13;
        case Observation::moved: return 12;
        case Observation::gone: return 11;
        case Observation::missing: return 10;
        case Observation::soft_missing: return 9;
        case Observation::loop: return 8;
        case Observation::changed_type: return 7;
        case Observation::down: return 6;
        case Observation::tls: return 5;
        case Observation::refused: return 4;
        case Observation::blocked: return 3;
        case Observation::limited: return 2;
        case Observation::unsafe:
        case Observation::excluded: return 0;
    }
    return 0;
}

/// Which counters a night moves, each holding the one before: 1 failures, 2 missing, 3 gone.
int depth_of(Observation observation) {
    switch (evidence_of(observation)) {
        case Evidence::down: return 1;
        case Evidence::missing: return 2;
        case Evidence::gone: return 3;
        case Evidence::there:
        case Evidence::bad_tls:
        case Evidence::unreadable:
        case Evidence::limited:
        case Evidence::taken_over:
        case Evidence::forbidden: return 0;
    }
    return 0;
}

void count_up(int& counter, int most) {
    counter = std::max(counter, std::min(counter + 1, most));
}

}  // namespace

Thresholds thresholds_of(const JudgeRules& rules) {
    if (rules.confirm <= 0) return {};
    return {rules.confirm, rules.confirm, rules.confirm, rules.confirm};
}

Evidence evidence_of(Observation observation) {
    switch (observation) {
        case Observation::ok:
        case Observation::moved:
        case Observation::chain:
        case Observation::fragment: return Evidence::there;
        case Observation::gone: return Evidence::gone;
        case Observation::missing:
        case Observation::soft_missing:
        case Observation::loop:
        case Observation::changed_type: return Evidence::missing;
        case Observation::down: return Evidence::down;
        case Observation::tls: return Evidence::bad_tls;
        case Observation::refused:
        case Observation::blocked: return Evidence::unreadable;
        case Observation::limited: return Evidence::limited;
        case Observation::hijack: return Evidence::taken_over;
        case Observation::unsafe:
        case Observation::excluded: return Evidence::forbidden;
    }
    return Evidence::forbidden;
}

bool is_same_night(const LinkRecord& record, const Date& today) {
    return today <= record.last_checked;
}

bool tells_nothing_new(Observation known, Observation seen) {
    return evidence_of(seen) != Evidence::forbidden && weight_of(seen) < weight_of(known);
}

void count_night(LinkRecord& record, Observation seen, std::optional<Observation> tonight, const Date& today,
                 const Thresholds& thresholds) {
    const Evidence evidence = evidence_of(seen);
    const bool ends_row =
        evidence == Evidence::there || evidence == Evidence::taken_over || seen == Observation::excluded;
    if (ends_row) {
        record.failures = record.missing = record.gone = 0;
        record.failing_since.reset();
    }
    if (record.gone >= thresholds.gone) return;  // nothing that follows could add to that
    const int counted = tonight ? depth_of(*tonight) : 0;
    const int depth = depth_of(seen);
    if (depth >= 1 && counted < 1) {
        count_up(record.failures, std::max(thresholds.down, Thresholds{}.down));
        if (!record.failing_since) record.failing_since = today;
    }
    if (depth >= 2 && counted < 2) count_up(record.missing, thresholds.missing);
    if (depth >= 3 && counted < 3) count_up(record.gone, thresholds.gone);
}

}  // namespace parskats
