#include "render/template/template_tokens.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

#include "base/text.hpp"
#include "render/template/template_codes.hpp"

namespace parskats {
namespace {

constexpr std::string_view message_prefix = "t:";

bool is_name(std::string_view name, std::string_view marks) {
    return !name.empty() && std::all_of(name.begin(), name.end(), [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || marks.find(c) != std::string_view::npos;
    });
}

bool is_valid_name(TokenKind kind, std::string_view name) {
    switch (kind) {
        case TokenKind::text: return true;
        case TokenKind::escaped:
        case TokenKind::unescaped:
        case TokenKind::section:
        case TokenKind::inverted:
        case TokenKind::section_end: return is_name(name, "_") && name.front() >= 'a';
        case TokenKind::partial: return is_name(name, "_-");
        case TokenKind::message: return is_name(name, "._-");
    }
    return false;
}

bool leaves_output(TokenKind kind) {
    return kind == TokenKind::escaped || kind == TokenKind::unescaped || kind == TokenKind::message;
}

/// A token or a comment, still with its line's white space around it.
struct RawToken {
    TemplateToken token;
    bool is_comment = false;
    bool ends_line = false;  ///< text up to and with a line end

    [[nodiscard]] bool is_blank_text() const {
        return token.kind == TokenKind::text && !is_comment && trim(token.text).empty();
    }
};

class Tokenizer {
public:
    Tokenizer(const SourceFile& file, Diagnostics& faults) : file_(file), text_(file.text()), faults_(faults) {}

    std::optional<std::vector<TemplateToken>> run() {
        while (at_ < text_.size()) {
            const std::size_t open = std::min(text_.find("{{", at_), text_.size());
            add_text(open);
            if (at_ < text_.size() && !add_tag()) return std::nullopt;
        }
        check_sections();
        if (failed_) return std::nullopt;
        return without_bare_lines();
    }

private:
    void report(const DiagnosticCode& code, SourceSpan span, std::vector<std::string> arguments) {
        failed_ = true;
        faults_.report(code, span, std::move(arguments));
    }

    void add_text(std::size_t end) {
        while (at_ < end) {
            const std::size_t line_end = text_.find('\n', at_);
            const bool whole_line = line_end < end;
            const std::size_t stop = whole_line ? line_end + 1 : end;
            RawToken raw;
            raw.token.text = text_.substr(at_, stop - at_);
            raw.ends_line = whole_line;
            raw_.push_back(raw);
            at_ = stop;
        }
    }

    /// Reads the tag at `at_`; false when it has no end, so that nothing after it can be trusted.
    bool add_tag() {
        const bool triple = text_.substr(at_, 3) == "{{{";
        const std::string_view closer = triple ? "}}}" : "}}";
        const std::size_t inside = at_ + closer.size();
        const bool is_comment = !triple && text_.substr(inside, 1) == "!";
        const std::size_t end = text_.find(closer, inside);
        const std::size_t line_end = is_comment ? std::string_view::npos : text_.find('\n', inside);
        if (end == std::string_view::npos || line_end < end) {
            report(template_codes::tag_not_closed, {&file_, at_, closer.size()}, {std::string(closer)});
            return false;
        }
        const SourceSpan span{&file_, at_, end + closer.size() - at_};
        at_ = span.offset + span.length;
        if (is_comment) {
            raw_.push_back({{}, true, false});
        } else {
            add_named(trim(text_.substr(inside, end - inside)), triple, span);
        }
        return true;
    }

    void add_named(std::string_view content, bool triple, SourceSpan span) {
        if (content.starts_with('=')) return report(template_codes::delimiter_change, span, {});
        TokenKind kind = triple ? TokenKind::unescaped : kind_of(content);
        std::string_view name = content;
        if (kind == TokenKind::message) {
            name.remove_prefix(message_prefix.size());
        } else if (!triple && kind != TokenKind::escaped) {
            name = trim(name.substr(1));
        }
        if (triple && content.starts_with(message_prefix)) {
            return report(template_codes::text_has_three_braces, span, {std::string(content)});
        }
        if (!is_valid_name(kind, name)) return report(template_codes::bad_tag_name, span, {std::string(name)});
        raw_.push_back({{kind, name, span, false}, false, false});
    }

    static TokenKind kind_of(std::string_view content) {
        if (content.starts_with(message_prefix)) return TokenKind::message;
        if (content.starts_with('#')) return TokenKind::section;
        if (content.starts_with('^')) return TokenKind::inverted;
        if (content.starts_with('/')) return TokenKind::section_end;
        if (content.starts_with('>')) return TokenKind::partial;
        if (content.starts_with('&')) return TokenKind::unescaped;
        return TokenKind::escaped;
    }

    void check_sections() {
        std::vector<const TemplateToken*> open;
        for (const RawToken& raw : raw_) {
            const TemplateToken& token = raw.token;
            if (token.kind == TokenKind::section || token.kind == TokenKind::inverted) open.push_back(&token);
            if (token.kind != TokenKind::section_end) continue;
            if (!open.empty() && open.back()->text == token.text) {
                open.pop_back();
                continue;
            }
            const std::string expected = open.empty() ? "–" : "{{/" + std::string(open.back()->text) + "}}";
            report(template_codes::section_end_unexpected, token.span, {std::string(token.text), expected});
            return;  // what follows would only repeat the same mistake
        }
        for (const TemplateToken* token : open) {
            report(template_codes::section_not_closed, token->span, {std::string(token->text)});
        }
    }

    /// Drops the white space of lines that only steer, and merges neighbouring texts.
    std::vector<TemplateToken> without_bare_lines() {
        std::vector<TemplateToken> out;
        for (std::size_t begin = 0; begin < raw_.size();) {
            std::size_t end = begin;
            while (end < raw_.size() && !raw_[end].ends_line) ++end;
            end = std::min(end + 1, raw_.size());
            add_line(out, begin, end);
            begin = end;
        }
        return out;
    }

    void add_line(std::vector<TemplateToken>& out, std::size_t begin, std::size_t end) {
        bool steers = false;
        bool writes = false;
        for (std::size_t i = begin; i < end; ++i) {
            const bool is_text = raw_[i].token.kind == TokenKind::text && !raw_[i].is_comment;
            if (!is_text) steers = true;
            if (is_text ? !raw_[i].is_blank_text() : leaves_output(raw_[i].token.kind)) writes = true;
        }
        const bool bare = steers && !writes;
        for (std::size_t i = begin; i < end; ++i) {
            if (raw_[i].is_comment || (bare && raw_[i].token.kind == TokenKind::text)) continue;
            raw_[i].token.alone = bare;
            append(out, raw_[i].token);
        }
    }

    static void append(std::vector<TemplateToken>& out, const TemplateToken& token) {
        if (token.kind == TokenKind::text && !out.empty() && out.back().kind == TokenKind::text &&
            out.back().text.data() + out.back().text.size() == token.text.data()) {
            out.back().text = {out.back().text.data(), out.back().text.size() + token.text.size()};
        } else {
            out.push_back(token);
        }
    }

    const SourceFile& file_;
    std::string_view text_;
    Diagnostics& faults_;
    std::size_t at_ = 0;
    std::vector<RawToken> raw_;
    bool failed_ = false;
};

}  // namespace

std::optional<std::vector<TemplateToken>> tokenize_template(const SourceFile& file, Diagnostics& faults) {
    return Tokenizer(file, faults).run();
}

}  // namespace parskats
