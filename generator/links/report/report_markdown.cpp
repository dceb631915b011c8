#include <algorithm>
#include <string>
#include <string_view>

#include "links/report/advice.hpp"
#include "links/report/formats.hpp"
#include "links/report/remedy.hpp"
#include "links/report/report_parts.hpp"
#include "report/counted_noun.hpp"
#include "report/source_excerpt.hpp"

namespace parskats {
namespace {

/// GitHub takes 65,536 characters in an issue: tables end before that.
constexpr std::size_t most_bytes = 50'000;
constexpr std::size_t most_patch_bytes = 10'000;
constexpr std::size_t most_places = 5;
constexpr CountedNoun others{"citu", "cita", "citas", "more", "more"};

/// Text in which nothing is markup, a mention of a user or of an issue, or an address.
std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : shown(text)) {
        const auto byte = static_cast<unsigned char>(c);
        const bool is_plain = byte >= 0x80 || c == ' ' || c == ',' || c == '/' || c == ';' || c == '?' || c == '%' ||
                              (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (is_plain) {
            out += c;
        } else {
            out += "&#" + std::to_string(byte) + ';';
        }
    }
    return out;
}

std::string code(std::string_view text) {
    return "<code>" + escaped(text) + "</code>";
}

/// An address to follow, or, where nobody should, to read.
std::string address(const std::string& url, bool is_followed) {
    const bool is_web = url.starts_with("http://") || url.starts_with("https://");
    if (!is_followed || !is_web || url.find_first_of("<>\\|\"` \r\n\t") != std::string::npos) return code(url);
    return '[' + escaped(url) + "](<" + shown(url) + ">)";
}

class MarkdownReport {
public:
    MarkdownReport(const LinkReport& report, const LinkReportOptions& options) : report_(report), options_(options) {}

    std::string write() {
        out_ = say("# Saišu pārbaude\n\n", "# Link check\n\n");
        if (report_.void_reason) {
            out_ += escaped(void_sentence(*report_.void_reason, options_.language)) + "\n\n";
        } else {
            const auto groups = group_by_remedy(report_);
            if (groups.empty()) out_ += say("Visas saites ir kārtībā.\n\n", "All links are fine.\n\n");
            for (const RemedyGroup& group : groups) write_group(group);
            write_certificates();
            write_patch();
        }
        return out_ + summary_line(report_, options_.language) + '\n';
    }

private:
    void write_group(const RemedyGroup& group) {
        out_ += "## " + std::string(title_of(group.remedy).in(options_.language)) + " (" +
                std::to_string(group.links.size()) + ")\n\n";
        out_ += std::string(instruction_of(group.remedy).in(options_.language)) + "\n\n";
        out_ += say("| Adrese | Kas redzams | Kur |\n|---|---|---|\n",
                    "| Address | What was seen | Where |\n|---|---|---|\n");
        std::size_t written = 0;
        for (const ReportedLink* link : group.links) {
            const std::string row = row_of(*link, group.remedy);
            if (out_.size() + row.size() > most_bytes) break;
            out_ += row;
            ++written;
        }
        out_ += '\n';
        if (written < group.links.size())
            out_ += say("… un ", "… and ") + count_of(group.links.size() - written, others, options_.language) + "\n\n";
    }

    [[nodiscard]] std::string row_of(const ReportedLink& link, Remedy remedy) const {
        const bool is_followed = remedy != Remedy::remove_now && remedy != Remedy::correct_address;
        std::string seen = escaped(finding_of(link, options_.language));
        if (const std::string evidence = evidence_of(link); !evidence.empty()) seen += ' ' + code(evidence);
        if (!link.record.final_url.empty()) seen += "<br>→ " + address(link.record.final_url, is_followed);
        for (const std::string& fragment : link.seen.missing_fragments) seen += "<br>" + code('#' + fragment);
        if (link.record.archive) seen += "<br>" + say("Kopija: ", "Copy: ") + address(link.record.archive->url, true);
        return "| " + address(link.target->key, is_followed) + " | " + seen + " | " + places_of(link) + " |\n";
    }

    [[nodiscard]] std::string places_of(const ReportedLink& link) const {
        const auto& all = link.target->occurrences;
        std::string text;
        for (std::size_t i = 0; i < std::min(all.size(), most_places); ++i) {
            text += (i == 0 ? "" : "<br>") + code(place_text(all[i], options_.path_prefix));
        }
        if (all.size() > most_places) text += "<br>… " + count_of(all.size() - most_places, others, options_.language);
        return text;
    }

    void write_certificates() {
        const auto ending = ending_certificates(report_);
        if (ending.empty() || out_.size() > most_bytes) return;
        out_ += say("## Sertifikāti, kam drīz beidzas termiņš\n\n", "## Certificates that soon expire\n\n");
        for (const EndingCertificate& each : ending) {
            out_ += "- " + escaped(certificate_line(each, options_.language)) + '\n';
        }
        out_ += '\n';
    }

    void write_patch() {
        if (report_.patch.empty() || report_.patch.size() > most_patch_bytes || out_.size() > most_bytes) return;
        // A fence is longer than any row of backticks in the patch.
        std::size_t longest = 2;
        std::size_t row = 0;
        for (const char c : report_.patch) longest = std::max(longest, row = c == '`' ? row + 1 : 0);
        const std::string fence(longest + 1, '`');
        out_ += say("<details><summary>Ielāps</summary>\n\n", "<details><summary>Patch</summary>\n\n");
        out_ += fence + "diff\n" + report_.patch + fence + "\n\n</details>\n\n";
    }

    [[nodiscard]] std::string say(std::string_view lv, std::string_view en) const {
        return std::string(options_.language == UserLanguage::lv ? lv : en);
    }

    const LinkReport& report_;
    const LinkReportOptions& options_;
    std::string out_;
};

}  // namespace

std::string links_as_markdown(const LinkReport& report, const LinkReportOptions& options) {
    return MarkdownReport(report, options).write();
}

}  // namespace parskats
