#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "base/text.hpp"
#include "base/web_address.hpp"
#include "links/report/advice.hpp"
#include "links/report/formats.hpp"
#include "links/report/remedy.hpp"
#include "links/report/report_parts.hpp"
#include "report/source_excerpt.hpp"

namespace parskats {
namespace {

/// Text for XML: what XML 1.0 has no place for is replaced.
std::string xml(std::string_view text) {
    std::string clean = shown(text);
    for (const std::string_view forbidden : {"\uFFFE", "\uFFFF"}) {
        for (std::size_t at = clean.find(forbidden); at != std::string::npos; at = clean.find(forbidden, at))
            clean.replace(at, forbidden.size(), "\uFFFD");
    }
    return escape_html(clean);
}

std::string host_of(const std::string& key) {
    const auto parsed = parse_web_address(key);
    return parsed ? parsed->host : key.substr(0, key.find(':'));
}

std::string places_of(const ReportedLink& link, const LinkReportOptions& options) {
    std::string lines;
    for (const LinkOccurrence& each : link.target->occurrences)
        lines += xml(place_text(each, options.path_prefix)) + '\n';
    return lines;
}

enum class Outcome { passed, failed, skipped };

Outcome outcome_of(const ReportedLink& link, const LinkReport& report) {
    if (report.void_reason || link.verdict == Verdict::excluded) return Outcome::skipped;
    const Remedy remedy = remedy_of(link);
    if (remedy == Remedy::open_in_browser) return Outcome::skipped;
    return remedy != Remedy::nothing && severity_of(remedy) == Severity::error ? Outcome::failed : Outcome::passed;
}

std::string test_case(const ReportedLink& link, const LinkReport& report, const LinkReportOptions& options) {
    const std::string advice =
        report.void_reason ? void_sentence(*report.void_reason, options.language) : advice_of(link, options.language);
    std::string out = fmt::format("    <testcase classname=\"{}\" name=\"{}\"", xml(host_of(link.target->key)),
                                  xml(link.target->key));
    const std::string places = places_of(link, options);
    switch (outcome_of(link, report)) {
        case Outcome::failed:
            out += fmt::format(">\n      <failure type=\"{}\" message=\"{}\">{}</failure>\n    </testcase>\n",
                               xml(to_word(link.seen.observation)), xml(advice), places);
            break;
        case Outcome::skipped:
            out += fmt::format(">\n      <skipped message=\"{}\"/>\n    </testcase>\n", xml(advice));
            break;
        case Outcome::passed:
            if (remedy_of(link) == Remedy::nothing) {
                out += "/>\n";
            } else {
                out += fmt::format(">\n      <system-out>{}\n{}</system-out>\n    </testcase>\n", xml(advice), places);
            }
            break;
    }
    return out;
}

}  // namespace

std::string links_as_junit(const LinkReport& report, const LinkReportOptions& options) {
    std::string cases;
    if (report.void_reason) {
        cases += fmt::format(
            "    <testcase classname=\"parskats\" name=\"links\">\n      <error type=\"void\" message=\"{}\"/>\n"
            "    </testcase>\n",
            xml(void_sentence(*report.void_reason, options.language)));
    }
    const auto count = [&](Outcome outcome) {
        return std::count_if(report.links.begin(), report.links.end(),
                             [&](const ReportedLink& link) { return outcome_of(link, report) == outcome; });
    };
    for (const ReportedLink& link : report.links) cases += test_case(link, report, options);
    const std::size_t errors = report.void_reason ? 1 : 0;
    const std::string numbers =
        fmt::format("name=\"parskats links\" tests=\"{}\" failures=\"{}\" errors=\"{}\" skipped=\"{}\"",
                    report.links.size() + errors, count(Outcome::failed), errors, count(Outcome::skipped));
    return fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites {0}>\n  <testsuite {0} "
        "timestamp=\"{1}\">\n{2}  </testsuite>\n</testsuites>\n",
        numbers, iso_time(report.started), cases);
}

}  // namespace parskats
