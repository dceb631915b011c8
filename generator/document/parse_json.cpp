#include "document/parse_json.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/nearest_name.hpp"
#include "document/document_codes.hpp"
#include "document/document_limits.hpp"
#include "document/json_text.hpp"
#include "document/unique_keys.hpp"

namespace parskats {
namespace {

using namespace std::string_view_literals;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_word_character(char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '+' || c == '-' ||
           c == '.';
}

/// -? ( 0 | [1-9][0-9]* ) ( \. [0-9]+ )? ( [eE] [+-]? [0-9]+ )?
bool is_json_number(std::string_view text) {
    const auto digits = [&text] {
        const auto end = std::find_if_not(text.begin(), text.end(), is_digit);
        const auto count = static_cast<std::size_t>(end - text.begin());
        text.remove_prefix(count);
        return count;
    };
    if (text.starts_with('-')) text.remove_prefix(1);
    const bool zero = text.starts_with('0');
    const std::size_t whole = digits();
    if (whole == 0 || (zero && whole > 1)) return false;
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        if (digits() == 0) return false;
    }
    if (text.starts_with('e') || text.starts_with('E')) {
        text.remove_prefix(1);
        if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
        if (digits() == 0) return false;
    }
    return text.empty();
}

/// A reader of its own, because nlohmann_json knows the place of nothing but the fault at which it stops.
class JsonReader {
public:
    JsonReader(const SourceFile& file, Diagnostics& faults) : file_(file), text_(file.text()), faults_(faults) {}

    std::optional<DocumentNode> read() {
        DocumentNode root;
        if (text_.starts_with("\xEF\xBB\xBF")) at_ = 3;
        if (!skip_space() || !read_value(root, 1) || !skip_space()) return std::nullopt;
        if (at_ < text_.size()) {
            fail(document_codes::json_text_after_end, at_, 1);
            return std::nullopt;
        }
        return root;
    }

private:
    bool read_value(DocumentNode& out, std::size_t depth) {
        if (++nodes_ > max_document_nodes) {
            return fail(document_codes::too_many_values, at_, 0, {std::to_string(max_document_nodes)});
        }
        const char c = peek();
        if (c == '{' || c == '[') return read_collection(out, depth);
        if (c == '"') return read_text(out);
        if (is_word_character(c)) return read_word(out);
        return fail(document_codes::json_value_expected, at_, at_ < text_.size() ? 1 : 0);
    }

    bool read_text(DocumentNode& out) {
        out.kind = NodeKind::text;
        out.quoted = true;
        return read_quoted(out.text, out.span);
    }

    bool read_quoted(std::string& out, SourceSpan& span) {
        const std::size_t begin = at_;
        if (const auto fault = read_json_text(text_, at_, out)) {
            const bool unclosed = fault->code == &document_codes::unclosed_quote;
            return fail(*fault->code, fault->offset, fault->length,
                        unclosed ? std::vector<std::string>{"\""} : std::vector<std::string>{});
        }
        span = {&file_, begin, at_ - begin};
        return true;
    }

    /// A number, true, false or null, or what was meant to be one.
    bool read_word(DocumentNode& out) {
        const std::size_t begin = at_;
        while (is_word_character(peek())) ++at_;
        const std::string_view word = text_.substr(begin, at_ - begin);
        out.text = word;
        out.span = {&file_, begin, word.size()};
        if (word == "true" || word == "false") {
            out.kind = NodeKind::boolean;
        } else if (word == "null") {
            out.kind = NodeKind::null;
        } else if (is_json_number(word)) {
            out.kind = NodeKind::number;
        } else {
            return fail_with_word(word, out.span);
        }
        return true;
    }

    bool fail_with_word(std::string_view word, const SourceSpan& span) {
        static constexpr std::array<std::string_view, 3> words{"true", "false", "null"};
        const bool is_number = "+-.0123456789"sv.find(word.front()) != std::string_view::npos;
        if (is_number) {
            faults_.report(document_codes::json_bad_number, span, {std::string(word)});
            return false;
        }
        std::string lower(word);
        std::transform(lower.begin(), lower.end(), lower.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        const bool is_none = lower == "none" || lower == "nil" || lower == "undefined" || lower == "nan";
        faults_.report(document_codes::json_unknown_word, span, {std::string(word)},
                       is_none ? "null" : nearest_name(lower, words));
        return false;
    }

    bool read_collection(DocumentNode& out, std::size_t depth) {
        if (depth > max_document_depth) {
            return fail(document_codes::nested_too_deep, at_, 1, {std::to_string(max_document_depth)});
        }
        const std::size_t bracket = at_;
        const bool is_object = peek() == '{';
        const char close = is_object ? '}' : ']';
        out.kind = is_object ? NodeKind::mapping : NodeKind::sequence;
        out.span = {&file_, bracket, 1};
        ++at_;
        if (!skip_space()) return false;
        if (peek() == close) {
            ++at_;
            return true;
        }
        bool more = true;
        while (more) {
            if (at_ >= text_.size()) return fail_unclosed(bracket, close);
            if (!(is_object ? read_member(out, depth) : read_item(out, depth))) return false;
            if (!skip_space() || !read_separator(bracket, close, more)) return false;
        }
        if (is_object) keep_unique_keys(out, faults_);
        return true;
    }

    bool read_item(DocumentNode& out, std::size_t depth) { return read_value(out.items.emplace_back(), depth + 1); }

    bool read_member(DocumentNode& out, std::size_t depth) {
        if (peek() != '"') return fail(document_codes::json_key_expected, at_, 1);
        DocumentMember& member = out.members.emplace_back();
        if (!read_quoted(member.key, member.key_span) || !skip_space()) return false;
        if (peek() != ':') return fail(document_codes::json_colon_expected, at_, at_ < text_.size() ? 1 : 0);
        ++at_;
        return skip_space() && read_value(member.value, depth + 1);
    }

    /// The comma or closing bracket after an item; `more` tells which it was.
    bool read_separator(std::size_t bracket, char close, bool& more) {
        if (at_ >= text_.size()) return fail_unclosed(bracket, close);
        if (peek() == close) {
            more = false;
            ++at_;
            return true;
        }
        if (peek() != ',') return fail(document_codes::json_separator_expected, at_, 1, {std::string(1, close)});
        const std::size_t comma = at_++;
        if (!skip_space()) return false;
        if (peek() == close) return fail(document_codes::json_trailing_comma, comma, 1, {std::string(1, close)});
        return true;
    }

    bool fail_unclosed(std::size_t bracket, char close) {
        return fail(document_codes::unclosed_bracket, bracket, 1,
                    {std::string(1, text_[bracket]), std::string(1, close)});
    }

    bool skip_space() {
        at_ = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size());
        const std::string_view rest = text_.substr(at_, 2);
        if (rest != "//" && rest != "/*") return true;
        const std::size_t end = std::min(text_.find('\n', at_), text_.size());
        return fail(document_codes::json_comment, at_, end - at_);
    }

    /// The character to be read; NUL at the end.
    [[nodiscard]] char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

    bool fail(const DiagnosticCode& code, std::size_t offset, std::size_t length,
              std::vector<std::string> arguments = {}) {
        // A character is marked whole, however many bytes it has.
        while (length > 0 && offset + length < text_.size() &&
               (static_cast<unsigned char>(text_[offset + length]) & 0xC0U) == 0x80U) {
            ++length;
        }
        faults_.report(code, {&file_, offset, length}, std::move(arguments));
        return false;
    }

    const SourceFile& file_;
    std::string_view text_;
    Diagnostics& faults_;
    std::size_t at_ = 0;
    std::size_t nodes_ = 0;
};

}  // namespace

std::optional<DocumentNode> parse_json(const SourceFile& file, Diagnostics& faults) {
    return JsonReader(file, faults).read();
}

}  // namespace parskats
