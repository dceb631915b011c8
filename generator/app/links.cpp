#include "app/links.hpp"

#include <algorithm>
#include <utility>

#include "app/fault_outcome.hpp"
#include "app/link_fixes.hpp"
#include "app/link_mirror.hpp"
#include "app/link_run.hpp"
#include "app/warc_file.hpp"
#include "app/written_file.hpp"
#include "links/fetch/fetch_links.hpp"
#include "links/ledger/write_ledger.hpp"
#include "links/report/remedy.hpp"

namespace parskats {
namespace {

std::string contact_of(const Site& site) {
    return site.link_policy.contact.empty() ? site.config.base_url : site.link_policy.contact;
}

FetchOptions fetch_options(const Site& site, const LinksOptions& options, const std::string& version) {
    FetchOptions fetch;
    fetch.max_per_host = options.max_per_host;
    fetch.gap = options.gap;
    fetch.timeout = options.timeout;
    fetch.user_agent = "Parskats/" + version + " (+" + contact_of(site) + "; link check)";
    fetch.looks_for_archives = options.looks_for_archives;
    return fetch;
}

/// Asks the canaries and the addresses in one go.
FetchResult fetch(const Environment& world, const LinksOptions& options, const LinkRun& run, WarcFile& warc) {
    std::vector<LinkTarget> all = run.canaries;
    all.insert(all.end(), run.chosen.asked.begin(), run.chosen.asked.end());
    FetchWorld outside{world.http, world.names, world.clock, {}, {}};
    outside.progress = [&](const LinkProgress& progress) { world.progress->advance_links(progress); };
    if (warc.is_wanted()) {
        outside.on_exchange = [&](const HttpRequest& request, const HttpResponse& response) {
            warc.add(request, response, world.clock->unix_seconds());
        };
    }
    return fetch_links(all, run.site->ledger, fetch_options(*run.site, options, world.version), outside);
}

/// What this run learnt, onto the disk. A void run has learnt nothing.
Result<void> remember(const Environment& world, const LinksOptions& options, const LinkRun& run, LinkReport& report) {
    if (report.void_reason || options.is_dry) return {};
    if (auto kept = keep_mirrored(*world.disk, options.site, report.links); !kept) return kept;
    const std::string path = options.site + "/content/links.lock.json";
    auto written = replace_file(*world.disk, path, write_ledger(ledger_after(run, report)));
    if (!written) return tl::unexpected(written.error());
    return {};
}

/// Addresses that moved for good, rewritten in the sources with `--fix`; what was done, or is left to do by hand.
Result<std::string> fix(const Environment& world, const LinksOptions& options, const Speech& speech, const LinkRun& run,
                        LinkReport& report) {
    const FixPlan plan = plan_report_fixes(run.raw, report);
    report.patch = patch_of(plan);
    if (!options.fixes || report.void_reason) return std::string();
    if (!options.is_dry) {
        if (auto written = write_fixes(*world.disk, options.site, plan); !written)
            return tl::unexpected(written.error());
    }
    return describe_fixes(plan, speech.path_prefix, options.is_dry, speech.language);
}

ExitCode exit_code_of(const LinkReport& report) {
    if (report.void_reason) return ExitCode::io_trouble;
    const bool any_dead = std::any_of(report.links.begin(), report.links.end(), [](const ReportedLink& link) {
        return severity_of(remedy_of(link)) == Severity::error;
    });
    return any_dead ? ExitCode::dead_links : ExitCode::fine;
}

/// The report to where it was asked for; with a file for it, people still read the text.
Result<std::string> tell(const Environment& world, const LinksOptions& options, const Speech& speech,
                         const LinkReport& report) {
    LinkReportOptions form{options.format, speech.language, speech.colour, speech.path_prefix, world.version};
    if (options.report_file.empty()) return write_link_report(report, form);
    auto written = replace_file(*world.disk, options.report_file, write_link_report(report, form));
    if (!written) return tl::unexpected(written.error());
    form.format = LinkReportFormat::text;
    return write_link_report(report, form);
}

}  // namespace

Outcome check_links(const Environment& world, const LinksOptions& options, const Speech& speech) {
    LinkRun run;
    if (auto ended = prepare_link_run(world, options, speech, run)) return std::move(*ended);
    WarcFile warc(*world.disk, options.warc_file);
    if (auto opened = warc.open("parskats " + world.version, contact_of(*run.site), run.started); !opened) {
        return io_outcome(opened.error(), speech.language);
    }
    LinkReport report = conclude_link_run(run, options, fetch(world, options, run, warc));
    Outcome outcome;
    outcome.code = exit_code_of(report);
    const auto fail = [&](const IoError& error) {
        outcome.code = ExitCode::io_trouble;
        outcome.err += io_outcome(error, speech.language).err;
    };
    if (auto remembered = remember(world, options, run, report); !remembered) fail(remembered.error());
    if (auto finished = warc.finish(); !finished) fail(finished.error());
    const auto fixed = fix(world, options, speech, run, report);
    if (!fixed) fail(fixed.error());
    auto told = tell(world, options, speech, report);
    if (!told) {
        fail(told.error());
    } else {
        outcome.out = std::move(*told);
    }
    if (fixed) outcome.err += *fixed;
    return outcome;
}

}  // namespace parskats
