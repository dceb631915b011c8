#include "app/report_text.hpp"

#include "app/user_words.hpp"
#include "report/counted_noun.hpp"
#include "report/source_excerpt.hpp"

namespace parskats {
namespace {

constexpr CountedNoun more_pages{"lapās", "lapā", "lapās", "more page", "more pages"};

struct Paint {
    bool on = false;
    [[nodiscard]] std::string operator()(std::string_view codes, const std::string& text) const {
        return on ? "\x1b[" + std::string(codes) + 'm' + text + "\x1b[0m" : text;
    }
};

std::string_view colour_of(Severity severity) {
    switch (severity) {
        case Severity::error: return "1;31";
        case Severity::warning: return "1;33";
        case Severity::hint: return "1;36";
    }
    return "0";
}

std::string place_of(const SourceSpan& span) {
    const SourcePosition at = span.begin();
    return shown(span.file->path()) + ':' + std::to_string(at.line) + ':' + std::to_string(at.column);
}

std::string place_of(const Diagnostic& fault) {
    return fault.span.file ? place_of(fault.span) : shown(fault.path);
}

void append_excerpt(std::string& out, const SourceSpan& span, std::string_view caret_colour, const Paint& paint) {
    const SourceExcerpt excerpt = make_excerpt(span);
    const std::string number = std::to_string(span.begin().line);
    const std::string margin = "  " + number + " | ";
    out += paint("2", margin) + excerpt.line + '\n';
    const std::size_t indent = excerpt.carets.find('^');
    out += paint("2", std::string(number.size() + 2, ' ') + " | ") + excerpt.carets.substr(0, indent);
    out += paint(caret_colour, excerpt.carets.substr(indent)) + '\n';
}

void append_fault(std::string& out, const Diagnostic& fault, UserLanguage language, const Paint& paint) {
    const std::string_view colour = colour_of(fault.code->severity);
    const std::string place = place_of(fault);
    if (!place.empty()) out += paint("1", place) + ": ";
    const std::string label =
        std::string(word_for(fault.code->severity, language)) + '[' + std::string(fault.code->id) + ']';
    out += paint(colour, label) + ": " + shown(message_of(fault, language)) + '\n';
    if (fault.span.file) append_excerpt(out, fault.span, colour, paint);
    const bool latvian = language == UserLanguage::lv;
    const std::string help = help_of(fault, language);
    if (!help.empty()) out += paint("1;32", latvian ? "padoms" : "help") + ": " + shown(help) + '\n';
    if (fault.more_pages > 0) {
        out += (latvian ? "tas pats vēl " : "the same on ") + count_of(fault.more_pages, more_pages, language) + '\n';
    }
    for (const SourceSpan& span : fault.related) {
        if (span.file) out += (latvian ? "sk. arī: " : "see also: ") + place_of(span) + '\n';
    }
    out += '\n';
}

}  // namespace

std::string report_as_text(const Diagnostics& faults, UserLanguage language, bool colour) {
    std::string out;
    for (const Diagnostic& fault : faults.all()) append_fault(out, fault, language, Paint{colour});
    return out;
}

}  // namespace parskats
