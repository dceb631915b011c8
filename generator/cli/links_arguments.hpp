#pragma once

#include <CLI/CLI.hpp>
#include <cstddef>
#include <string>
#include <vector>

#include "app/links.hpp"

namespace parskats {

/// The options of `parskats links` as written.
struct LinksWords {
    std::string format = "text";
    std::string report_file;
    std::string only;
    std::string warc_file;
    std::string ca_file;
    std::string now;
    std::vector<std::string> allowed_networks;
    std::size_t max_per_host = 2;
    int gap = 250;
    int timeout = 30;
    int changed_since = -1;
    int confirm = 0;
    bool is_dry = false;
    bool fixes = false;
    bool trusts_run = false;
    bool looks_for_archives = false;
};

/// Adds the options that `links` alone has. `words` must outlive the command.
void add_links_options(CLI::App& command, LinksWords& words);

/// The options once all is well; site and jobs are the caller's.
[[nodiscard]] LinksOptions to_options(const LinksWords& words);

/// How content faults are told when the report of links was asked for in `format`: in its own form where faults have
/// it.
[[nodiscard]] ReportFormat fault_format(LinkReportFormat format);

}  // namespace parskats
