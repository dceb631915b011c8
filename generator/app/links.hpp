#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "app/environment.hpp"
#include "base/ip_address.hpp"
#include "links/report/link_report.hpp"
#include "model/date.hpp"

namespace parskats {

struct LinksOptions {
    std::string site;  ///< the site's folder, as the disk knows it: there the ledger is written
    std::size_t jobs = 1;
    LinkReportFormat format = LinkReportFormat::text;
    std::string
        report_file;      ///< the report in `format` goes there, and text to the terminal; empty: to standard output
    bool is_dry = false;  ///< neither ledger nor sources are written
    bool fixes = false;   ///< rewrite addresses that have moved for good
    bool trusts_run = false;  ///< a run that looks void is taken as it is
    bool looks_for_archives = false;
    std::string only;                            ///< a pattern of addresses with `*`; empty: all
    std::optional<int> changed_since_days;       ///< only what is new, or began to fail, in that many days
    std::vector<AddressRange> allowed_networks;  ///< what may be asked though it is not public
    std::size_t max_per_host = 2;                ///< requests at a time
    std::chrono::milliseconds gap{250};          ///< between two requests to a host
    std::chrono::milliseconds timeout{30'000};   ///< of one request
    std::string warc_file;                       ///< what was fetched is kept there; empty: nowhere
    std::string ca_file;                         ///< further certificate authorities, PEM; empty: the system's alone
    std::optional<Date> now;                     ///< the day of the run; nothing: the clock's
    int confirm = 0;                             ///< nights that it takes to conclude; 0: by the table
};

/// `parskats links`: looks at every external address of the content, concludes, and remembers in
/// `content/links.lock.json`. Ends with `dead_links` when an address is dead, unsafe or taken over, with `io_trouble`
/// when the run says nothing of the links because the network is at fault; then the ledger stays as it is.
[[nodiscard]] Outcome check_links(const Environment& world, const LinksOptions& options, const Speech& speech);

}  // namespace parskats
