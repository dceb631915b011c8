#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "links/report/link_report.hpp"

namespace parskats {

inline constexpr std::array all_verdicts{Verdict::alive,        Verdict::moved,  Verdict::failing, Verdict::dead,
                                         Verdict::unverifiable, Verdict::unsafe, Verdict::excluded};

/// How many links have each verdict, in the order of `all_verdicts`.
[[nodiscard]] std::array<std::size_t, all_verdicts.size()> count_verdicts(const LinkReport& report);
/// How many places of the content the links stand in.
[[nodiscard]] std::size_t count_places(const std::vector<const ReportedLink*>& links);
[[nodiscard]] std::size_t count_places(const LinkReport& report);

/// `31 addresses: 28 alive, 2 dead, 1 cannot be checked; 44 requests`
[[nodiscard]] std::string summary_line(const LinkReport& report, UserLanguage language);

/// `2026-11-25T02:17:00Z`
[[nodiscard]] std::string iso_time(std::int64_t unix_seconds);

/// `content/x.md:12:5` with the prefix before it, fit to show.
[[nodiscard]] std::string place_text(const LinkOccurrence& occurrence, const std::string& prefix);

/// A certificate that is about to expire, or has.
struct EndingCertificate {
    std::string host;
    Date expires;
    long days = 0;  ///< from the day of the run; negative: it has expired
};
/// Those that end within three weeks, in the order of their hosts.
[[nodiscard]] std::vector<EndingCertificate> ending_certificates(const LinkReport& report);
[[nodiscard]] std::string certificate_line(const EndingCertificate& certificate, UserLanguage language);

/// What is told of the evidence: the title found, the library's words; fit to show and short. May be empty.
[[nodiscard]] std::string evidence_of(const ReportedLink& link);

}  // namespace parskats
