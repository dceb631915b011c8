#include "links/report/report_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "report/counted_noun.hpp"
#include "report/source_excerpt.hpp"

namespace parskats {
namespace {

constexpr CountedNoun addresses{"adrešu", "adrese", "adreses", "address", "addresses"};
constexpr CountedNoun requests{"pieprasījumu", "pieprasījums", "pieprasījumi", "request", "requests"};
constexpr CountedNoun days_left{"dienām", "dienas", "dienām", "day", "days"};  // after “pēc”, “pirms”
constexpr long soon = 21;

CountedNoun adjective_of(Verdict verdict) {
    switch (verdict) {
        case Verdict::alive: return {"pieejamas", "pieejama", "pieejamas", "alive", "alive"};
        case Verdict::moved: return {"pārceltas", "pārcelta", "pārceltas", "moved", "moved"};
        case Verdict::failing: return {"neatveras", "neatveras", "neatveras", "failing", "failing"};
        case Verdict::dead: return {"zudušas", "zudusi", "zudušas", "dead", "dead"};
        case Verdict::unverifiable:
            return {"nav pārbaudāmas", "nav pārbaudāma", "nav pārbaudāmas", "cannot be checked", "cannot be checked"};
        case Verdict::unsafe: return {"nedrošas", "nedroša", "nedrošas", "unsafe", "unsafe"};
        case Verdict::excluded:
            return {"netiek pārbaudītas", "netiek pārbaudīta", "netiek pārbaudītas", "not looked at", "not looked at"};
    }
    return {};
}

std::chrono::year_month_day day_of(std::int64_t unix_seconds) {
    using namespace std::chrono;
    return floor<days>(sys_seconds(seconds(unix_seconds)));
}

Date date_of(std::int64_t unix_seconds) {
    const auto day = day_of(unix_seconds);
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

}  // namespace

std::array<std::size_t, all_verdicts.size()> count_verdicts(const LinkReport& report) {
    std::array<std::size_t, all_verdicts.size()> counts{};
    for (const ReportedLink& link : report.links) {
        const auto* const found = std::find(all_verdicts.begin(), all_verdicts.end(), link.verdict);
        ++counts.at(static_cast<std::size_t>(found - all_verdicts.begin()));
    }
    return counts;
}

std::size_t count_places(const std::vector<const ReportedLink*>& links) {
    std::size_t count = 0;
    for (const ReportedLink* link : links) count += link->target->occurrences.size();
    return count;
}

std::size_t count_places(const LinkReport& report) {
    std::size_t count = 0;
    for (const ReportedLink& link : report.links) count += link.target->occurrences.size();
    return count;
}

std::string summary_line(const LinkReport& report, UserLanguage language) {
    std::string line = count_of(report.links.size(), addresses, language);
    const auto counts = count_verdicts(report);
    bool is_first = true;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts.at(i) == 0 || report.void_reason) continue;
        line += (is_first ? ": " : ", ") + count_of(counts.at(i), adjective_of(all_verdicts.at(i)), language);
        is_first = false;
    }
    return line + "; " + count_of(report.requests, requests, language);
}

std::string iso_time(std::int64_t unix_seconds) {
    const std::int64_t in_day = ((unix_seconds % 86'400) + 86'400) % 86'400;
    return fmt::format("{}T{:02}:{:02}:{:02}Z", date_of(unix_seconds).to_iso(), in_day / 3'600, in_day / 60 % 60,
                       in_day % 60);
}

std::string place_text(const LinkOccurrence& occurrence, const std::string& prefix) {
    const SourcePosition place = occurrence.span.begin();
    return shown(prefix + occurrence.span.file->path()) + ':' + std::to_string(place.line) + ':' +
           std::to_string(place.column);
}

std::vector<EndingCertificate> ending_certificates(const LinkReport& report) {
    std::vector<EndingCertificate> ending;
    if (report.void_reason) return ending;
    const Date today = date_of(report.started);
    for (const HostRecord& host : report.hosts) {
        if (!host.certificate_expires || !host.certificate_expires->is_full()) continue;
        const long days = days_between(today, *host.certificate_expires);
        if (days <= soon) ending.push_back({host.host, *host.certificate_expires, days});
    }
    return ending;
}

std::string certificate_line(const EndingCertificate& certificate, UserLanguage language) {
    const bool latvian = language == UserLanguage::lv;
    std::string line = shown(certificate.host) + ": ";
    if (certificate.days < 0) {
        line += latvian ? "sertifikāta termiņš beidzās " : "the certificate expired on ";
        return line + certificate.expires.to_iso();
    }
    line += latvian ? "sertifikāta termiņš beidzas " : "the certificate expires on ";
    line += certificate.expires.to_iso();
    if (certificate.days == 0) return line + (latvian ? " (šodien)" : " (today)");
    const std::string days = count_of(static_cast<std::size_t>(certificate.days), days_left, language);
    return line + (latvian ? " (pēc " : " (in ") + days + ')';
}

std::string evidence_of(const ReportedLink& link) {
    static constexpr std::size_t most = 200;
    std::string text = shown(link.seen.detail);
    if (text.size() <= most) return text;
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end) + "…";
}

}  // namespace parskats
