#include "document/yaml_fault.hpp"

#include <algorithm>
#include <array>

#include "document/document_codes.hpp"
#include "document/document_limits.hpp"
#include "document/quoted_line.hpp"

namespace parskats {
namespace {

using namespace std::string_view_literals;

enum class Trouble {
    tab,
    unclosed_quote,
    colon,
    key_over_lines,
    bracket,
    comma,
    text_after_quote,
    text_after_value,
    escape,
    start,
    second_document,
    depth,
    no_value,
    no_colon,
    decoration,
    indentation,
    syntax,
};

struct Words {
    std::string_view part;  ///< of the library's message
    Trouble trouble;
};

/// The first that fits counts. Messages of libfyaml 0.7.12; one that is not here becomes plain yaml_syntax.
constexpr std::array known_words{
    Words{"depth", Trouble::depth},
    Words{"tab", Trouble::tab},
    Words{"without closing quote", Trouble::unclosed_quote},
    Words{"-quoted scalar used as key", Trouble::unclosed_quote},
    Words{"marker in", Trouble::unclosed_quote},
    Words{"wrongly indented double-quoted", Trouble::unclosed_quote},
    Words{"wrongly indented single-quoted", Trouble::unclosed_quote},
    Words{"nested block mapping on the same line", Trouble::colon},
    Words{"Illegal placement of ':'", Trouble::colon},
    Words{"illegal value mark", Trouble::colon},
    Words{"multiline", Trouble::key_over_lines},
    Words{"without a closing bracket", Trouble::bracket},
    Words{"extra closing", Trouble::start},
    Words{"missing comma", Trouble::comma},
    Words{"trailing content", Trouble::text_after_quote},
    Words{"after mapping", Trouble::text_after_value},
    Words{"escape", Trouble::escape},
    Words{"surrogate", Trouble::escape},
    Words{"plain scalar cannot start", Trouble::start},
    Words{"block sequence on the same line as a", Trouble::start},
    Words{"block sequence entries not allowed", Trouble::start},
    Words{"invalid mapping key (not allowed", Trouble::start},
    Words{"anchor", Trouble::decoration},
    Words{" tag", Trouble::decoration},
    Words{"tag ", Trouble::decoration},
    Words{"URI", Trouble::decoration},
    Words{"alias", Trouble::decoration},
    Words{"extra comma", Trouble::no_value},
    Words{"expected node content", Trouble::no_value},
    Words{"expected ':'", Trouble::no_colon},
    Words{"missing ':'", Trouble::no_colon},
    Words{"missing document start", Trouble::indentation},
    Words{"document", Trouble::second_document},
    Words{"flow mode", Trouble::bracket},
    Words{"wrongly indented flow", Trouble::bracket},
    Words{"indent", Trouble::indentation},
    Words{"indendation", Trouble::indentation},
    Words{"plain", Trouble::indentation},
    Words{"end of block sequence", Trouble::indentation},
    Words{"expected key", Trouble::indentation},
    Words{"expected '-'", Trouble::indentation},
};

Trouble trouble_of(std::string_view message) {
    const auto found = std::find_if(known_words.begin(), known_words.end(), [&](const Words& words) {
        return message.find(words.part) != std::string_view::npos;
    });
    return found == known_words.end() ? Trouble::syntax : found->trouble;
}

std::size_t line_begin(std::string_view text, std::size_t offset) {
    if (offset == 0) return 0;
    const std::size_t before = text.find_last_of('\n', offset - 1);
    return before == std::string_view::npos ? 0 : before + 1;
}

std::size_t line_end(std::string_view text, std::size_t offset) {
    return std::min(text.find('\n', offset), text.size());
}

std::size_t first_character(std::string_view text, std::size_t line) {
    return std::min(text.find_first_not_of(' ', line), line_end(text, line));
}

std::size_t character_length(std::string_view text, std::size_t offset) {
    if (offset >= text.size()) return 0;
    std::size_t end = offset + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
    return end - offset;
}

/// From `offset` to the end of what is written on its line.
std::size_t rest_of_line(std::string_view text, std::size_t offset) {
    std::size_t end = line_end(text, offset);
    while (end > offset && (text[end - 1] == ' ' || text[end - 1] == '\r' || text[end - 1] == '\t')) --end;
    return end - offset;
}

bool has_key(std::string_view line) {
    const std::size_t end = line.find_last_not_of(" \r");
    return line.find(": ") != std::string_view::npos || (end != std::string_view::npos && line[end] == ':');
}

YamlFault syntax_fault(const YamlProgress& progress, std::size_t offset) {
    return {&document_codes::yaml_syntax, offset, rest_of_line(progress.text, offset), {}, {}};
}

YamlFault indentation_fault(const YamlProgress& progress, std::size_t offset) {
    const std::size_t begin = first_character(progress.text, line_begin(progress.text, offset));
    return {&document_codes::wrong_indentation, begin, rest_of_line(progress.text, begin), {}, {}};
}

/// The tab that indents the line of `offset`, if one does.
std::optional<YamlFault> tab_fault(const YamlProgress& progress, std::size_t offset) {
    const std::string_view text = progress.text;
    const std::size_t begin = line_begin(text, offset);
    const std::size_t stop = std::min(text.find_first_not_of(" \t", begin), text.size());
    const std::size_t tab = text.find('\t', begin);
    if (tab >= stop) return std::nullopt;
    return YamlFault{&document_codes::tab_indentation, tab, stop - tab, {}, {}};
}

YamlFault quote_fault(const YamlProgress& progress, std::size_t offset) {
    const std::string_view text = progress.text;
    const std::size_t begin = text.find_first_of("\"'", std::min(progress.last_end, offset));
    if (begin == std::string_view::npos) return syntax_fault(progress, offset);
    return {&document_codes::unclosed_quote, begin, rest_of_line(text, begin), {std::string(1, text[begin])}, {}};
}

YamlFault colon_fault(const YamlProgress& progress, std::size_t offset) {
    const std::string_view text = progress.text;
    if (offset >= text.size() || text[offset] != ':') return syntax_fault(progress, offset);
    return {&document_codes::unquoted_colon,
            offset,
            1,
            {with_quoted_value(text, offset, progress.open_bracket.has_value())},
            offset};
}

YamlFault bracket_fault(const YamlProgress& progress, std::size_t offset) {
    if (!progress.open_bracket) return syntax_fault(progress, offset);
    const std::size_t bracket = *progress.open_bracket;
    const bool is_list = bracket < progress.text.size() && progress.text[bracket] == '[';
    return {&document_codes::unclosed_bracket, bracket, 1, {is_list ? "[" : "{", is_list ? "]" : "}"}, {}};
}

YamlFault comma_fault(const YamlProgress& progress, std::size_t offset) {
    const bool at_colon = offset < progress.text.size() && progress.text[offset] == ':';
    return at_colon ? colon_fault(progress, offset) : bracket_fault(progress, offset);
}

YamlFault no_colon_fault(const YamlProgress& progress, std::size_t offset) {
    return {&document_codes::not_key_and_value, offset, rest_of_line(progress.text, offset), {}, {}};
}

/// Text and a key further down that was taken for its continuation: a key without space after its colon, or one that
/// is indented although the text above it was complete.
YamlFault key_over_lines_fault(const YamlProgress& progress, std::size_t offset) {
    const std::string_view text = progress.text;
    const std::size_t begin = line_begin(text, offset);
    const std::string_view rest = text.substr(offset, line_end(text, offset) - offset);
    const bool starts_line = text.find_first_not_of(" -", begin) == offset;
    if (starts_line && rest.find(':') != std::string_view::npos) return no_colon_fault(progress, offset);
    std::size_t next = line_end(text, offset);
    while (next < text.size()) {
        const std::size_t line = next + 1;
        next = line_end(text, std::min(line, text.size()));
        if (!has_key(text.substr(std::min(line, text.size()), next - std::min(line, next)))) continue;
        if (const auto tab = tab_fault(progress, line)) return *tab;
        return starts_line ? no_colon_fault(progress, offset) : indentation_fault(progress, line);
    }
    return no_colon_fault(progress, offset);
}

YamlFault text_after_fault(const YamlProgress& progress, std::size_t offset) {
    const std::string_view text = progress.text;
    return {&document_codes::text_after_value,
            offset,
            rest_of_line(text, offset),
            {with_quoted_value(text, offset, false)},
            {}};
}

YamlFault text_after_quote_fault(const YamlProgress& progress, std::size_t offset) {
    const std::string_view text = progress.text;
    const std::size_t quote = text.find_first_of("\"'", std::min(progress.last_end, offset));
    // A quote that was never closed runs to the next one, lines below.
    const bool over_lines = quote < offset && text.substr(quote, offset - quote).find('\n') != std::string_view::npos;
    return over_lines ? quote_fault(progress, offset) : text_after_fault(progress, offset);
}

YamlFault text_after_value_fault(const YamlProgress& progress, std::size_t offset) {
    const std::string_view text = progress.text;
    const std::size_t begin = line_begin(text, offset);
    if (progress.after_bracket && progress.last_end > begin) return text_after_fault(progress, offset);
    const std::string_view line = text.substr(begin, line_end(text, offset) - begin);
    return has_key(line) ? indentation_fault(progress, offset) : no_colon_fault(progress, offset);
}

bool is_valid_escape(std::string_view after) {
    if (after.empty()) return false;
    const std::size_t digits = after[0] == 'x' ? 2 : after[0] == 'u' ? 4 : after[0] == 'U' ? 8 : 0;
    if (digits == 0) return "0abt\tnvfre \"/\\N_LP\n\r"sv.find(after[0]) != std::string_view::npos;
    const std::string_view code = after.substr(1, digits);
    return code.size() == digits && code.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

YamlFault escape_fault(const YamlProgress& progress, std::size_t offset) {
    const std::string_view text = progress.text;
    const std::size_t begin = std::min(progress.last_end, offset);
    std::size_t at = text.find('\\', begin);
    while (at != std::string_view::npos && is_valid_escape(text.substr(at + 1))) at = text.find('\\', at + 2);
    if (at == std::string_view::npos) at = std::min(text.find('\\', begin), offset);
    return {&document_codes::invalid_escape, at, 1 + character_length(text, at + 1), {}, at};
}

YamlFault start_fault(const YamlProgress& progress, std::size_t offset) {
    const std::string_view text = progress.text;
    const std::size_t length = character_length(text, offset);
    if (length == 0 || text[offset] == '\n') return syntax_fault(progress, offset);
    return {
        &document_codes::reserved_start,
        offset,
        length,
        {std::string(text.substr(offset, length)), with_quoted_value(text, offset, progress.open_bracket.has_value())},
        offset};
}

YamlFault explain(Trouble trouble, const YamlProgress& progress, std::size_t offset) {
    switch (trouble) {
        case Trouble::tab: return syntax_fault(progress, offset);
        case Trouble::unclosed_quote: return quote_fault(progress, offset);
        case Trouble::colon: return colon_fault(progress, offset);
        case Trouble::key_over_lines: return key_over_lines_fault(progress, offset);
        case Trouble::bracket: return bracket_fault(progress, offset);
        case Trouble::comma: return comma_fault(progress, offset);
        case Trouble::text_after_quote: return text_after_quote_fault(progress, offset);
        case Trouble::text_after_value: return text_after_value_fault(progress, offset);
        case Trouble::escape: return escape_fault(progress, offset);
        case Trouble::start: return start_fault(progress, offset);
        case Trouble::second_document:
            return {&document_codes::several_documents, offset, rest_of_line(progress.text, offset), {}, {}};
        case Trouble::depth:
            return {&document_codes::nested_too_deep, offset, 1, {std::to_string(max_document_depth)}, {}};
        case Trouble::no_value:
            return {&document_codes::value_missing, offset, character_length(progress.text, offset), {}, {}};
        case Trouble::no_colon: return no_colon_fault(progress, offset);
        case Trouble::decoration: return anchor_or_tag_fault(offset, progress);
        case Trouble::indentation: return indentation_fault(progress, offset);
        case Trouble::syntax: return syntax_fault(progress, offset);
    }
    return syntax_fault(progress, offset);
}

}  // namespace

YamlFault anchor_or_tag_fault(std::size_t offset, const YamlProgress& progress) {
    const std::string_view text = progress.text;
    const std::size_t begin = line_begin(text, std::min(offset, text.size()));
    for (std::size_t at = std::min(offset, text.size()) + 1; at-- > begin;) {
        const bool is_sign = at < text.size() && "&*!"sv.find(text[at]) != std::string_view::npos;
        const bool starts_value = at == begin || " \t[{,"sv.find(text[at - 1]) != std::string_view::npos;
        if (!is_sign || !starts_value) continue;
        return {&document_codes::anchor_or_tag,
                at,
                1,
                {std::string(1, text[at]), with_quoted_value(text, at, progress.open_bracket.has_value())},
                at};
    }
    return syntax_fault(progress, std::min(offset, text.size()));
}

YamlFault explain_yaml_error(const YamlError& error, const YamlProgress& progress) {
    const std::size_t offset = std::min(error.offset.value_or(progress.last_end), progress.text.size());
    const Trouble trouble = trouble_of(error.message);
    if (trouble != Trouble::unclosed_quote) {
        if (auto tab = tab_fault(progress, offset)) return std::move(*tab);
    }
    return explain(trouble, progress, offset);
}

}  // namespace parskats
