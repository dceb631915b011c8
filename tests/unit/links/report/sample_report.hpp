#pragma once

#include <deque>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "base/source_file.hpp"
#include "base/web_address.hpp"
#include "links/report/link_report.hpp"

namespace parskats::links_test {

inline Date day(const std::string& iso) {
    return Date::parse(iso).value_or(Date{});
}

/// A report with everything that it points into.
class SampleReport {
public:
    SampleReport() { report_.started = 1'795'573'020; }  // 2026-11-25T02:17:00Z

    /// A link that stands on a line of its own in content/pages/about/lv.md (again: as often as `places` says).
    ReportedLink& add(const std::string& address, Verdict verdict, Observation observation, const std::string& reason,
                      std::size_t places = 1) {
        files_.push_back(std::make_unique<SourceFile>("content/pages/p" + std::to_string(files_.size() + 1) + "/lv.md",
                                                      text_of(address, places)));
        const SourceFile& file = *files_.back();
        LinkTarget target{address, {}, {}};
        for (std::size_t i = 0; i < places; ++i) {
            target.occurrences.push_back({address, {&file, file.offset_of(i + 1, 5), address.size()}, true});
        }
        targets_.push_back(std::move(target));
        ReportedLink link;
        link.target = &targets_.back();
        link.verdict = link.record.verdict = verdict;
        link.seen.observation = link.record.observation = observation;
        link.seen.reason = link.record.reason = reason;
        link.record.key = address;
        link.record.first_seen = day("2026-01-05");
        link.record.last_checked = day("2026-11-25");
        report_.links.push_back(std::move(link));
        report_.requests += 1;
        return report_.links.back();
    }

    LinkReport& report() { return report_; }
    [[nodiscard]] std::string write(LinkReportFormat format, UserLanguage language) const {
        return write_link_report(report_, {format, language, false, "site/", "1.2.3"});
    }

private:
    static std::string text_of(const std::string& address, std::size_t places) {
        std::string text;
        for (std::size_t i = 0; i < places; ++i) text += "[a](" + address + ")\n";
        return text;
    }

    std::deque<std::unique_ptr<SourceFile>> files_;
    std::deque<LinkTarget> targets_;
    LinkReport report_;
};

/// One link of every remedy, in the order of their addresses, and a title that would like to be markup.
inline void fill(SampleReport& sample) {
    sample.add("http://moved.lv/a", Verdict::moved, Observation::moved, "permanent-redirect", 2).record.final_url =
        "https://www.moved.lv/a";
    auto& second = sample.add("http://moved.lv/b", Verdict::moved, Observation::moved, "permanent-redirect");
    second.record.final_url = second.seen.final_url = "https://www.moved.lv/b";
    second.seen.status = 200;
    second.seen.hops = {{"http://moved.lv/b", 301}};
    auto& dead = sample.add("https://dead.lv/x?a=1&b=2", Verdict::dead, Observation::missing, "http-404", 7);
    dead.seen.status = 404;
    dead.record.failures = 4;
    dead.record.failing_since = day("2026-11-21");
    dead.record.last_ok = day("2026-11-20");
    dead.record.archive = LinkArchive{"https://web.archive.org/web/2024/https://dead.lv/x", day("2024-05-03")};
    auto& odd =
        sample.add("https://document.lv/r.pdf", Verdict::alive, Observation::changed_type, "page-instead-of-document");
    odd.seen.facts.media_type = "text/html";
    auto& failing = sample.add("https://failing.lv/", Verdict::failing, Observation::down, "timeout");
    failing.record.failures = 1;
    failing.record.failing_since = day("2026-11-25");
    auto& fine = sample.add("https://fine.lv/", Verdict::alive, Observation::ok, "");
    fine.seen.status = 200;
    fine.seen.facts = {"application/pdf", 1234, std::string(64, 'a'), "Pārskats", "lv", day("2023-04-05"), 61, 12};
    auto& fragment = sample.add("https://fragment.lv/", Verdict::alive, Observation::fragment, "anchor-missing");
    fragment.seen.missing_fragments = {"4. nodaļa"};
    sample.add("https://look.lv/", Verdict::alive, Observation::ok, "").seen.warnings = {"changed", "cut"};
    sample.add("https://robots.lv/", Verdict::unverifiable, Observation::blocked, "bot-wall");
    auto& taken = sample.add("https://taken.lv/", Verdict::alive, Observation::hijack, "for-sale");
    taken.seen.detail = "Buy \x1b[31m<script>alert(1)</script> | `x` ::error::@team #1\n%0A, now]]>&";
    sample.add("https://tls.lv/", Verdict::alive, Observation::tls, "certificate-expired");
    sample.add("https://u:p@unsafe.lv/", Verdict::unsafe, Observation::unsafe, "unsafe-credentials");
    sample.add("tel:112", Verdict::excluded, Observation::excluded, "not-web");
    sample.report().hosts = {
        {"fine.lv", day("2026-12-01")}, {"later.lv", day("2027-12-01")}, {"tls.lv", day("2026-11-20")}};
    sample.report().patch =
        "--- a/x.md\n+++ b/x.md\n@@ -1 +1 @@\n-[a](http://moved.lv/b)\n+[a](https://www.moved.lv/b)\n";
}

}  // namespace parskats::links_test
