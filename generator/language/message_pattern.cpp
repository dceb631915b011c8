#include "language/message_pattern.hpp"

#include <unicode/messagepattern.h>
#include <unicode/parseerr.h>

#include <algorithm>
#include <cstddef>
#include <utility>

#include "base/nearest_name.hpp"
#include "language/icu_locale.hpp"
#include "language/language_codes.hpp"

namespace parskats {
namespace {

/// A message this long is a mistake; it also bounds how deep choices can nest.
constexpr std::size_t longest_pattern = 10'000;

std::optional<NumberLook> number_look_of(std::string_view style) {
    if (style.empty()) return NumberLook::prose;
    if (style == "table") return NumberLook::table;
    if (style == "percent") return NumberLook::percent;
    if (style == "eur") return NumberLook::eur;
    return std::nullopt;
}

std::optional<DateForm> date_form_of(std::string_view style) {
    if (style.empty() || style == "plain") return DateForm::plain;
    if (style == "on") return DateForm::on;
    if (style == "until") return DateForm::until;
    if (style == "by") return DateForm::by;
    if (style == "since") return DateForm::since;
    if (style == "brief") return DateForm::brief;
    return std::nullopt;
}

/// Walks ICU's parse of a pattern once and makes our nodes of it.
class Compiler {
public:
    Compiler(std::string_view key, const icu::MessagePattern& pattern, const Locale& locale, SourceSpan span,
             Diagnostics& faults)
        : key_(key), pattern_(pattern), locale_(locale), span_(span), faults_(faults) {}

    std::vector<MessageNode> message(std::int32_t start) {
        std::vector<MessageNode> out;
        std::int32_t from = part(start).getLimit();
        const std::int32_t limit = pattern_.getLimitPartIndex(start);
        for (std::int32_t i = start + 1; i <= limit; ++i) {
            add_text(out, from, part(i).getIndex());
            from = part(i).getLimit();
            if (part(i).getType() == UMSGPAT_PART_TYPE_REPLACE_NUMBER) {
                out.emplace_back().kind = MessageNodeKind::plural_number;
            } else if (part(i).getType() == UMSGPAT_PART_TYPE_ARG_START) {
                out.push_back(argument(i));
                i = pattern_.getLimitPartIndex(i);
                from = part(i).getLimit();
            }
        }
        return out;
    }

    [[nodiscard]] bool failed() const { return failed_; }

private:
    [[nodiscard]] const icu::MessagePattern::Part& part(std::int32_t index) const { return pattern_.getPart(index); }
    [[nodiscard]] std::string text_of(std::int32_t index) const { return from_icu(pattern_.getSubstring(part(index))); }

    void add_text(std::vector<MessageNode>& out, std::int32_t begin, std::int32_t end) const {
        if (begin >= end) return;
        if (out.empty() || out.back().kind != MessageNodeKind::text) out.emplace_back();
        out.back().text += from_icu(pattern_.getPatternString().tempSubStringBetween(begin, end));
    }

    void report(const DiagnosticCode& code, std::vector<std::string> arguments, std::string suggestion = {}) {
        failed_ = true;
        arguments.insert(arguments.begin(), std::string(key_));
        faults_.report(code, span_, std::move(arguments), std::move(suggestion));
    }

    MessageNode argument(std::int32_t start) {
        MessageNode node;
        node.kind = MessageNodeKind::argument;
        node.text = text_of(start + 1);
        if (part(start + 1).getType() != UMSGPAT_PART_TYPE_ARG_NAME)
            report(language_codes::unknown_argument_type, {node.text});
        switch (part(start).getArgType()) {
            case UMSGPAT_ARG_TYPE_NONE: break;
            case UMSGPAT_ARG_TYPE_SIMPLE: simple(node, start + 2); break;
            case UMSGPAT_ARG_TYPE_CHOICE: report(language_codes::unknown_argument_type, {"choice"}); break;
            case UMSGPAT_ARG_TYPE_PLURAL:
                plural(node, MessageNodeKind::plural, start, locale_.plural_categories());
                break;
            case UMSGPAT_ARG_TYPE_SELECTORDINAL:
                plural(node, MessageNodeKind::ordinal, start, locale_.ordinal_categories());
                break;
            case UMSGPAT_ARG_TYPE_SELECT:
                node.kind = MessageNodeKind::select;
                node.wanted = ArgumentKind::text;
                node.cases = cases(start + 2, pattern_.getLimitPartIndex(start));
                break;
        }
        return node;
    }

    void simple(MessageNode& node, std::int32_t type_index) {
        const std::string type = text_of(type_index);
        const bool has_style = part(type_index + 1).getType() == UMSGPAT_PART_TYPE_ARG_STYLE;
        const std::string style(has_style ? text_of(type_index + 1) : std::string());
        const auto first = style.find_first_not_of(' ');
        const std::string_view name =
            first == std::string::npos ? std::string_view() : std::string_view(style).substr(first);
        if (type == "number" && number_look_of(name)) {
            node.wanted = ArgumentKind::number;
            node.look = *number_look_of(name);
        } else if (type == "date" && date_form_of(name)) {
            node.wanted = ArgumentKind::date;
            node.form = *date_form_of(name);
        } else {
            report(language_codes::unknown_argument_type, {has_style ? type + "," + style : type});
        }
    }

    void plural(MessageNode& node, MessageNodeKind kind, std::int32_t start, std::span<const std::string> categories) {
        node.kind = kind;
        node.wanted = ArgumentKind::number;
        std::int32_t first = start + 2;
        if (part(first).getType() != UMSGPAT_PART_TYPE_ARG_SELECTOR) {
            node.offset = static_cast<std::int64_t>(pattern_.getNumericValue(part(first)));
            ++first;
        }
        node.cases = cases(first, pattern_.getLimitPartIndex(start));
        check_forms(node, categories);
    }

    std::vector<MessageCase> cases(std::int32_t index, std::int32_t limit) {
        std::vector<MessageCase> out;
        while (index < limit) {
            MessageCase& each = out.emplace_back();
            each.selector = text_of(index++);
            if (part(index).getType() != UMSGPAT_PART_TYPE_MSG_START) {
                each.exactly = static_cast<std::int64_t>(pattern_.getNumericValue(part(index)));
                ++index;
            }
            each.body = message(index);
            index = pattern_.getLimitPartIndex(index) + 1;
        }
        return out;
    }

    void check_forms(const MessageNode& node, std::span<const std::string> categories) {
        const auto has = [&](const std::string& name) {
            return std::any_of(node.cases.begin(), node.cases.end(),
                               [&](const auto& each) { return each.selector == name; });
        };
        for (const std::string& category : categories) {
            if (!has(category)) report(language_codes::plural_form_missing, {node.text, category});
        }
        for (const MessageCase& each : node.cases) {
            const bool known = std::find(categories.begin(), categories.end(), each.selector) != categories.end();
            if (!each.exactly && !known) {
                report(language_codes::unknown_plural_form, {node.text, each.selector},
                       nearest_name(each.selector, categories));
            }
        }
    }

    std::string_view key_;
    const icu::MessagePattern& pattern_;
    const Locale& locale_;
    SourceSpan span_;
    Diagnostics& faults_;
    bool failed_ = false;
};

void report_syntax(std::string_view key, std::string_view pattern, const UParseError& place, UErrorCode status,
                   SourceSpan span, Diagnostics& faults) {
    std::string near = from_icu(icu::UnicodeString(place.preContext)) + from_icu(icu::UnicodeString(place.postContext));
    if (near.empty()) near = pattern.substr(0, std::min<std::size_t>(pattern.size(), 30));
    const DiagnosticCode& code =
        status == U_DEFAULT_KEYWORD_MISSING ? language_codes::other_form_missing : language_codes::bad_pattern;
    faults.report(code, span, {std::string(key), std::move(near)});
}

}  // namespace

std::optional<std::vector<MessageNode>> compile_message(std::string_view key, std::string_view pattern,
                                                        const Locale& locale, SourceSpan span, Diagnostics& faults) {
    UParseError place{};
    UErrorCode status = pattern.size() > longest_pattern ? U_INDEX_OUTOFBOUNDS_ERROR : U_ZERO_ERROR;
    icu::MessagePattern parsed(status);
    if (U_SUCCESS(status)) parsed.parse(to_icu(pattern), &place, status);
    if (U_FAILURE(status)) {
        report_syntax(key, pattern, place, status, span, faults);
        return std::nullopt;
    }
    Compiler compiler(key, parsed, locale, span, faults);
    std::vector<MessageNode> nodes = compiler.message(0);
    if (compiler.failed()) return std::nullopt;
    return nodes;
}

}  // namespace parskats
