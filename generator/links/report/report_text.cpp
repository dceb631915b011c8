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

constexpr CountedNoun replaced{"adrešu", "adresi", "adreses", "address", "addresses"};  // after “nomainiet”
constexpr CountedNoun places{"vietās", "vietā", "vietās", "place", "places"};           // after “in”

class TextReport {
public:
    TextReport(const LinkReport& report, const LinkReportOptions& options) : report_(report), options_(options) {}

    std::string write() {
        if (report_.void_reason) {
            line(painted("1;31", void_sentence(*report_.void_reason, options_.language)));
        } else {
            write_groups();
            write_certificates();
        }
        const bool is_fine = out_.empty();
        if (is_fine) line(painted("1;32", say("Visas saites ir kārtībā.", "All links are fine.")));
        if (report_.is_dry && !report_.void_reason)
            line(say("Izmēģinājums: nekas nav ierakstīts.", "A dry run: nothing was written."));
        line(summary_line(report_, options_.language));
        return std::move(out_);
    }

private:
    void write_groups() {
        for (const RemedyGroup& group : group_by_remedy(report_)) {
            const Severity severity = severity_of(group.remedy);
            const std::string_view colour = severity == Severity::error     ? "1;31"
                                            : severity == Severity::warning ? "1;33"
                                                                            : "1;36";
            line(painted(colour, std::string(title_of(group.remedy).in(options_.language)) + " (" +
                                     std::to_string(group.links.size()) + ")"));
            line(std::string(instruction_of(group.remedy).in(options_.language)));
            line({});
            if (group.remedy == Remedy::replace_moved) {
                for (const OriginMove& move : group_by_origin(group.links)) write_move(move);
            } else {
                for (const ReportedLink* link : group.links) write_link(*link);
            }
        }
    }

    /// One host moved: what to replace by what, and where.
    void write_move(const OriginMove& move) {
        const std::string from = shown(move.from);
        const std::string to = shown(move.to);
        line("  " + (from == to ? from : from + " → " + to) + ": " + say("nomainiet ", "replace ") +
             count_of(move.links.size(), replaced, options_.language) + ' ' + say("", "in ") +
             count_of(count_places(move.links), places, options_.language));
        for (const ReportedLink* link : move.links) {
            line(painted("31", "    - " + shown(link->target->key)));
            line(painted("32", "    + " + shown(link->record.final_url)));
            write_places(*link);
        }
        line({});
    }

    void write_link(const ReportedLink& link) {
        line("  " + shown(link.target->key));
        const std::string finding = finding_of(link, options_.language);
        const std::string evidence = evidence_of(link);
        line("    " + finding + (evidence.empty() ? "" : " (" + evidence + ")"));
        if (!link.record.final_url.empty()) line("    → " + shown(link.record.final_url));
        for (const std::string& fragment : link.seen.missing_fragments) line("    #" + shown(fragment));
        write_history(link);
        if (link.record.archive) line("    " + say("Kopija: ", "Copy: ") + shown(link.record.archive->url));
        write_places(link);
        line({});
    }

    void write_history(const ReportedLink& link) {
        if (link.record.failures == 0) return;
        std::string text = "    ";
        if (link.record.failing_since) {
            text += say("Neatveras kopš ", "Failing since ") + link.record.failing_since->to_iso();
            text += say(", naktis pēc kārtas: ", ", nights in a row: ") + std::to_string(link.record.failures);
        }
        if (link.record.last_ok)
            text += say("; pēdējoreiz bija pieejama ", "; last there on ") + link.record.last_ok->to_iso();
        line(text + '.');
    }

    void write_places(const ReportedLink& link) {
        for (const LinkOccurrence& each : link.target->occurrences) {
            line("      " + place_text(each, options_.path_prefix));
        }
    }

    void write_certificates() {
        const auto ending = ending_certificates(report_);
        if (ending.empty()) return;
        line(painted("1;33", say("Sertifikāti, kam drīz beidzas termiņš: brīdiniet vietnes uzturētāju",
                                 "Certificates that soon expire: warn whoever runs the site")));
        for (const EndingCertificate& each : ending) line("  " + certificate_line(each, options_.language));
        line({});
    }

    [[nodiscard]] std::string say(std::string_view lv, std::string_view en) const {
        return std::string(options_.language == UserLanguage::lv ? lv : en);
    }
    [[nodiscard]] std::string painted(std::string_view colour, const std::string& text) const {
        return options_.colour ? "\x1b[" + std::string(colour) + 'm' + text + "\x1b[0m" : text;
    }
    void line(const std::string& text) { out_ += text + '\n'; }

    const LinkReport& report_;
    const LinkReportOptions& options_;
    std::string out_;
};

}  // namespace

std::string links_as_text(const LinkReport& report, const LinkReportOptions& options) {
    return TextReport(report, options).write();
}

}  // namespace parskats
