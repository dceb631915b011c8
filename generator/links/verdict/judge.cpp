#include "links/verdict/judge.hpp"

#include <algorithm>
#include <utility>

#include "links/verdict/conclude.hpp"
#include "links/verdict/night.hpp"
#include "links/verdict/storable_text.hpp"

namespace parskats {
namespace {

constexpr long days_between_dates = 7;  // dates move this seldom while nothing else does
constexpr std::size_t longest_word = 100;
constexpr std::size_t longest_title = 300;
constexpr std::size_t longest_url = 8192;

LinkFacts storable_facts(LinkFacts facts) {
    facts.media_type = storable_text(facts.media_type, longest_word);
    facts.sha256 = storable_text(facts.sha256, longest_word);
    facts.language = storable_text(facts.language, longest_word);
    facts.title = storable_text(facts.title, longest_title);
    return facts;
}

std::optional<LinkArchive> storable_archive(const LinkArchive& archive) {
    return LinkArchive{storable_text(archive.url, longest_url), archive.date};
}

LinkRecord first_record(std::string_view key, const Date& today) {
    LinkRecord record;
    record.key = key;
    record.first_seen = today;
    record.last_checked = today;
    return record;
}

/// A verdict that only said how the address was treated tells nothing of the thing.
std::optional<Verdict> verdict_before(const LinkRecord* before) {
    if (!before || evidence_of(before->observation) == Evidence::forbidden) return std::nullopt;
    return before->verdict;
}

/// Whether what was seen undoes a redirect that was seen before; not being there does not.
bool ends_redirect(Evidence evidence) {
    return evidence == Evidence::there || evidence == Evidence::taken_over || evidence == Evidence::forbidden;
}

void note_target(LinkRecord& record, const ObservedLink& seen, bool was_counted, const Thresholds& thresholds) {
    std::string target = storable_text(seen.final_url, longest_url);
    if (seen.observation == Observation::moved) {
        const bool is_same = record.moved_runs > 0 && record.final_url == target;
        if (!is_same) {
            record.moved_runs = 1;
        } else if (!was_counted) {
            record.moved_runs = std::max(record.moved_runs, std::min(record.moved_runs + 1, thresholds.moved));
        }
        record.final_url = std::move(target);
        return;
    }
    if (record.moved_runs > 0 && !ends_redirect(evidence_of(seen.observation))) return;
    record.moved_runs = 0;
    record.final_url = std::move(target);
}

void note_evidence(LinkRecord& record, const ObservedLink& seen) {
    record.observation = seen.observation;
    record.status = seen.status;
    record.reason = storable_text(seen.reason, longest_word);
    // Of a page that took the thing's place nothing is kept: the next run is compared with the thing itself.
    const bool is_there = evidence_of(seen.observation) == Evidence::there;
    if (is_there && seen.facts != LinkFacts{}) record.facts = storable_facts(seen.facts);
    if (seen.archive) record.archive = storable_archive(*seen.archive);
}

void note_dates(LinkRecord& record, const LinkRecord* before, const Date& today) {
    const bool is_there = evidence_of(record.observation) == Evidence::there;
    const bool is_due = !before || record != *before || days_between(before->last_checked, today) >= days_between_dates;
    if (!is_due) return;
    record.last_checked = std::max(record.last_checked, today);
    if (is_there) record.last_ok = std::max(record.last_ok.value_or(today), today);
}

}  // namespace

LinkRecord judge(const LinkRecord* before, std::string_view key, const ObservedLink& seen, const Date& today,
                 const JudgeRules& rules) {
    const bool is_same = before && is_same_night(*before, today);
    const bool concludes_at_once = rules.confirm == 1;
    if (is_same && !concludes_at_once && tells_nothing_new(before->observation, seen.observation)) return *before;
    const Thresholds thresholds = thresholds_of(rules);
    const std::optional<Observation> tonight = is_same ? std::optional(before->observation) : std::nullopt;
    LinkRecord record = before ? *before : first_record(key, today);
    note_target(record, seen, tonight == Observation::moved, thresholds);
    note_evidence(record, seen);
    count_night(record, seen.observation, tonight, today, thresholds);
    record.verdict = conclude(verdict_before(before), record, today, thresholds);
    note_dates(record, before, today);
    return record;
}

Verdict verdict_with_override(const LinkRecord& record, const LinkPolicy& policy, const Date& today) {
    const LinkOverride* const word = policy.find_override(record.key, today);
    return word ? word->verdict : record.verdict;
}

}  // namespace parskats
