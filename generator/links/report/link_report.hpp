#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "links/link_target.hpp"
#include "links/observed_link.hpp"
#include "links/verdict/judge.hpp"

namespace parskats {

/// Everything that is to be said of one address after a run.
struct ReportedLink {
    const LinkTarget* target = nullptr;
    ObservedLink seen;
    LinkRecord record;                 ///< as the ledger has it after this run (before it, when the run is void)
    Verdict verdict = Verdict::alive;  ///< with a person's word, if there is one
    const LinkOverride* override_ = nullptr;
};

/// A run of `parskats links`, ready to be told in any format.
struct LinkReport {
    std::int64_t started = 0;  ///< seconds since 1970
    std::optional<VoidReason> void_reason;
    bool is_dry = false;
    std::vector<ReportedLink> links;  ///< sorted by key
    std::size_t requests = 0;
    std::vector<HostRecord> hosts;  ///< with certificates, sorted by host
    std::string patch;              ///< what `--fix` would change in the sources, or has changed; empty: nothing
};

enum class LinkReportFormat { text, json, junit, markdown, github, sarif };

struct LinkReportOptions {
    LinkReportFormat format = LinkReportFormat::text;
    UserLanguage language = UserLanguage::en;
    bool colour = false;      ///< of text alone
    std::string path_prefix;  ///< from the working folder to the site, with a slash at the end
    std::string version;
};

/// The report in the form asked for, ending in a line end. Whatever titles and addresses hold, it is valid in its form
/// and free of control characters. The same report and options give the same bytes.
[[nodiscard]] std::string write_link_report(const LinkReport& report, const LinkReportOptions& options);

}  // namespace parskats
