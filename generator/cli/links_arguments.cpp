#include "cli/links_arguments.hpp"

#include <chrono>
#include <map>

#include "base/ip_address.hpp"
#include "cli/choice.hpp"

namespace parskats {
namespace {

const std::map<std::string, LinkReportFormat> formats{
    {"text", LinkReportFormat::text},         {"json", LinkReportFormat::json},     {"junit", LinkReportFormat::junit},
    {"markdown", LinkReportFormat::markdown}, {"github", LinkReportFormat::github}, {"sarif", LinkReportFormat::sarif}};

template <class Number>
CLI::Validator between(Number least, Number most) {
    return CLI::Range(least, most).description("");
}

/// The check fails with `"…" <complaint>`.
template <class Accepts>
CLI::Validator accepting(Accepts accepts, const std::string& complaint) {
    return CLI::Validator(
        [accepts, complaint](const std::string& word) {
            return accepts(word) ? std::string() : '"' + word + "\" " + complaint;
        },
        "", "check");
}

CLI::Validator not_empty(const std::string& complaint) {
    return accepting([](const std::string& word) { return !word.empty(); }, complaint);
}

bool is_day(const std::string& word) {
    const auto date = Date::parse(word);
    return date && date->is_full();
}

void add_report_options(CLI::App& command, LinksWords& words) {
    command
        .add_option("--report", words.report_file,
                    "Write the report to this file in the form of --format; text still goes to the terminal")
        ->type_name("FILE")
        ->check(not_empty("is no file name"));
    command
        .add_option("--format", words.format,
                    "Form of the report: text (default), json, junit, markdown, github or sarif")
        ->type_name("FORMAT")
        ->check(one_of(formats));
    command.add_flag("--dry-run", words.is_dry,
                     "Look and report, but write neither the ledger nor (--fix) the sources");
    command.add_flag("--fix", words.fixes,
                     "Rewrite addresses that have moved for good in the sources, and show the patch");
    command.add_flag("--archive", words.looks_for_archives, "Look for copies of addresses in the Wayback Machine");
}

void add_scope_options(CLI::App& command, LinksWords& words) {
    command.add_option("--only", words.only, "Look only at addresses of this pattern; * stands for any characters")
        ->type_name("GLOB")
        ->check(not_empty("is no pattern"));
    command
        .add_option("--changed-since", words.changed_since,
                    "Look only at addresses that are new, or began to fail, in the last DAYS days")
        ->type_name("DAYS")
        ->check(between(0, 36'500));
    command
        .add_option("--confirm", words.confirm,
                    "Conclude after N nights instead of the usual two or three; 1: this run concludes")
        ->type_name("N")
        ->check(between(1, 30));
    command.add_flag("--trust-run", words.trusts_run,
                     "Take the run as it is, even when it looks as if the network and not the links had failed");
    command.add_option("--now", words.now, "The day of the run, as 2026-11-25 (default: today)")
        ->type_name("DATE")
        ->check(accepting(is_day, "is no date such as 2026-11-25"));
}

void add_network_options(CLI::App& command, LinksWords& words) {
    command
        .add_option("--allow-address", words.allowed_networks,
                    "Allow addresses of this network though they are not public, as 10.1.0.0/16; may be repeated")
        ->type_name("CIDR")
        ->allow_extra_args(false)
        ->check(accepting([](const std::string& word) { return parse_address_range(word).has_value(); },
                          "is no network such as 10.1.0.0/16"));
    command.add_option("--max-per-host", words.max_per_host, "Requests to one host at a time, 1 to 64 (default: 2)")
        ->type_name("N")
        ->check(between(std::size_t{1}, std::size_t{64}));
    command.add_option("--gap", words.gap, "Milliseconds between two requests to one host, 0 to 60000 (default: 250)")
        ->type_name("MS")
        ->check(between(0, 60'000));
    command.add_option("--timeout", words.timeout, "Seconds that one request may take, 1 to 600 (default: 30)")
        ->type_name("S")
        ->check(between(1, 600));
    command.add_option("--warc", words.warc_file, "Keep everything that was fetched in this WARC file (.warc.gz)")
        ->type_name("FILE")
        ->check(not_empty("is no file name"));
    command.add_option("--ca", words.ca_file, "Trust the certificate authorities of this PEM file as well")
        ->type_name("FILE")
        ->check(not_empty("is no file name"));
}

}  // namespace

void add_links_options(CLI::App& command, LinksWords& words) {
    add_report_options(command, words);
    add_scope_options(command, words);
    add_network_options(command, words);
}

LinksOptions to_options(const LinksWords& words) {
    LinksOptions options;
    options.format = formats.at(words.format);
    options.report_file = words.report_file;
    options.is_dry = words.is_dry;
    options.fixes = words.fixes;
    options.trusts_run = words.trusts_run;
    options.looks_for_archives = words.looks_for_archives;
    options.only = words.only;
    if (words.changed_since >= 0) options.changed_since_days = words.changed_since;
    for (const std::string& word : words.allowed_networks) {
        if (const auto range = parse_address_range(word)) options.allowed_networks.push_back(*range);
    }
    options.max_per_host = words.max_per_host;
    options.gap = std::chrono::milliseconds(words.gap);
    options.timeout = std::chrono::seconds(words.timeout);
    options.warc_file = words.warc_file;
    options.ca_file = words.ca_file;
    if (!words.now.empty()) options.now = Date::parse(words.now);
    options.confirm = words.confirm;
    return options;
}

ReportFormat fault_format(LinkReportFormat format) {
    switch (format) {
        case LinkReportFormat::json: return ReportFormat::json;
        case LinkReportFormat::github: return ReportFormat::github;
        case LinkReportFormat::sarif: return ReportFormat::sarif;
        case LinkReportFormat::text:
        case LinkReportFormat::junit:
        case LinkReportFormat::markdown: return ReportFormat::text;
    }
    return ReportFormat::text;
}

}  // namespace parskats
