#include "app/link_run.hpp"

#include <algorithm>
#include <chrono>
#include <map>
#include <span>
#include <utility>

#include "app/fault_outcome.hpp"
#include "app/link_trust.hpp"
#include "app/today.hpp"
#include "app/watched_reader.hpp"
#include "base/web_address.hpp"
#include "content/load_site.hpp"
#include "links/collect/collect_links.hpp"
#include "links/ledger/update_ledger.hpp"
#include "links/observe/observe.hpp"
#include "links/verdict/judge.hpp"
#include "validate/build_model.hpp"

namespace parskats {
namespace {

constexpr std::int64_t seconds_a_day = 86'400;

std::int64_t midnight_of(const Date& date) {
    return days_between({1970, 1, 1}, date) * seconds_a_day;
}

Date date_of(std::int64_t unix_seconds) {
    const std::chrono::sys_days day(std::chrono::floor<std::chrono::days>(std::chrono::seconds(unix_seconds)));
    const std::chrono::year_month_day date(day);
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

std::vector<LinkTarget> canary_targets(const LinkPolicy& policy) {
    std::vector<LinkTarget> targets;
    for (const std::string& address : policy.canaries) {
        targets.push_back({address_key(address), {}, {{address, {}, false}}, false});
    }
    return targets;
}

/// What the owner permits to be copied is kept when it is fetched.
void mark_mirrored(const Site& site, std::vector<LinkTarget>& targets) {
    std::vector<std::string> keys;
    for (const Resource& resource : site.resources) {
        if (resource.mirror) keys.push_back(address_key(resource.url));
    }
    std::sort(keys.begin(), keys.end());
    for (LinkTarget& target : targets) target.keeps_body = std::binary_search(keys.begin(), keys.end(), target.key);
}

ReportedLink conclude(const LinkRun& run, const LinksOptions& options, const LinkTarget& target, ObservedLink seen,
                      bool is_void) {
    const LinkRecord* const before = run.site->ledger.find(target.key);
    ReportedLink link;
    link.target = &target;
    link.record = is_void && before ? *before : judge(before, target.key, seen, run.today, {options.confirm});
    link.seen = std::move(seen);
    link.verdict = verdict_with_override(link.record, run.site->link_policy, run.today);
    link.override_ = run.site->link_policy.find_override(target.key, run.today);
    return link;
}

/// Until when the certificates hold that this run saw, by host.
std::vector<HostRecord> seen_certificates(const std::vector<ReportedLink>& links) {
    std::map<std::string, Date> hosts;
    for (const ReportedLink& link : links) {
        if (!link.seen.certificate_expires) continue;
        const auto address = parse_web_address(link.seen.final_url.empty() ? link.target->key : link.seen.final_url);
        if (address) hosts.insert_or_assign(address->host, date_of(*link.seen.certificate_expires));
    }
    std::vector<HostRecord> records;
    for (const auto& [host, expires] : hosts) records.push_back({host, expires});
    return records;
}

}  // namespace

std::optional<Outcome> prepare_link_run(const Environment& world, const LinksOptions& options, const Speech& speech,
                                        LinkRun& run) {
    Diagnostics faults;
    auto raw = load_site(WatchedReader(*world.site, *world.progress), options.jobs, faults);
    if (!raw) return io_outcome(raw.error(), speech.language);
    run.raw = std::move(*raw);
    // First, because the model takes the Markdown bodies for itself.
    std::vector<LinkTarget> targets = collect_links(run.raw);
    run.today = options.now.value_or(today_of(*world.clock));
    run.started = options.now ? midnight_of(*options.now) : world.clock->unix_seconds();
    run.site = build_model(run.raw, {run.today}, faults);
    faults.sort();
    if (!run.site || faults.has_errors()) {
        Outcome outcome = report_outcome(faults, speech, world.version);
        outcome.code = ExitCode::faults;
        return outcome;
    }
    run.filter = {options.only, options.changed_since_days, run.today};
    for (const LinkTarget& target : targets) run.keys_in_content.push_back(target.key);
    mark_mirrored(*run.site, targets);
    run.chosen = select_links(std::move(targets), run.site->ledger, run.site->link_policy, run.filter);
    run.canaries = canary_targets(run.site->link_policy);
    return std::nullopt;
}

LinkReport conclude_link_run(const LinkRun& run, const LinksOptions& options, FetchResult fetched) {
    LinkReport report;
    report.started = run.started;
    report.is_dry = options.is_dry;
    report.requests = fetched.requests;
    const std::span<ObservedLink> seen(fetched.seen);
    const auto canaries_seen = seen.first(run.canaries.size());
    const auto links_seen = seen.subspan(run.canaries.size());
    if (!options.trusts_run) {
        report.void_reason = find_distrust(run.chosen.asked, links_seen, run.canaries, canaries_seen, run.site->ledger);
    }
    const bool is_void = report.void_reason.has_value();
    for (std::size_t i = 0; i < run.chosen.asked.size(); ++i) {
        report.links.push_back(conclude(run, options, run.chosen.asked[i], std::move(links_seen[i]), is_void));
    }
    for (const ExcludedLink& excluded : run.chosen.excluded) {
        ObservedLink unseen = observed_without_asking(LinkReason::excluded_by_rule, excluded.rule->reason);
        report.links.push_back(conclude(run, options, excluded.target, std::move(unseen), is_void));
    }
    std::sort(report.links.begin(), report.links.end(),
              [](const ReportedLink& a, const ReportedLink& b) { return a.target->key < b.target->key; });
    report.hosts = seen_certificates(report.links);
    return report;
}

Ledger ledger_after(const LinkRun& run, const LinkReport& report) {
    LedgerChanges changes;
    for (const ReportedLink& link : report.links) changes.judged.push_back(link.record);
    changes.hosts = report.hosts;
    changes.keys_in_content = run.keys_in_content;
    changes.is_full = run.filter.takes_all();
    return update_ledger(run.site->ledger, std::move(changes));
}

}  // namespace parskats
