#include "validate/fact_reader.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <utility>

#include "base/nearest_name.hpp"
#include "base/text.hpp"
#include "validate/fact_codes.hpp"
#include "validate/fact_syntax.hpp"

namespace parskats {

using namespace validate_codes;

namespace {

constexpr std::size_t longest_quote = 60;

std::string cut(std::string_view text) {
    if (text.size() <= longest_quote) return std::string(text);
    std::size_t end = longest_quote;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return std::string(text.substr(0, end)) + "…";
}

std::string join(std::span<const std::string_view> names) {
    std::string out;
    for (const std::string_view name : names) {
        if (!out.empty()) out += ", ";
        out += name;
    }
    return out;
}

std::vector<std::string_view> names_of(std::span<const FactKey> keys) {
    std::vector<std::string_view> names;
    names.reserve(keys.size());
    for (const FactKey& key : keys) names.push_back(key.name);
    return names;
}

bool is_known(std::string_view name, std::span<const FactKey> keys) {
    return std::any_of(keys.begin(), keys.end(), [&](const FactKey& key) { return key.name == name; });
}

}  // namespace

SourceSpan word_span(const DocumentNode& node) {
    return part_span(node, 0, node.text.size());
}

SourceSpan part_span(const DocumentNode& node, std::size_t begin, std::size_t length) {
    const std::size_t quote = node.quoted ? 1 : 0;
    // A value with escapes or line breaks is not spelled in the file as it is in `text`.
    if (node.span.length != node.text.size() + 2 * quote) return node.span;
    return {node.span.file, node.span.offset + quote + begin, length};
}

PlacedText placed_key(const DocumentMember& member) {
    SourceSpan span = member.key_span;
    if (span.length == member.key.size() + 2) span = {span.file, span.offset + 1, member.key.size()};
    return {member.key, span};
}

std::string describe_value(const DocumentNode& node) {
    switch (node.kind) {
        case NodeKind::null: return "null";
        case NodeKind::boolean:
        case NodeKind::number: return cut(node.text);
        case NodeKind::text: return '"' + cut(node.text) + '"';
        case NodeKind::sequence: return "[…]";
        case NodeKind::mapping: return "{…}";
    }
    return {};
}

bool FactReader::is_mapping(const DocumentNode& node, std::span<const FactKey> keys) const {
    if (node.kind != NodeKind::mapping) {
        faults_.report(expected_mapping, node.span, {describe_value(node)});
        return false;
    }
    for (const DocumentMember& member : node.members) {
        if (is_known(member.key, keys)) continue;
        const auto names = names_of(keys);
        faults_.report(unknown_key, placed_key(member).span, {member.key, join(names)},
                       nearest_name(member.key, names));
    }
    for (const FactKey& key : keys) {
        if (key.required && node.find(key.name) == nullptr) {
            faults_.report(missing_key, node.span, {std::string(key.name)});
        }
    }
    return true;
}

std::span<const DocumentNode> FactReader::list(const DocumentNode* node) const {
    if (node == nullptr) return {};
    if (node->kind != NodeKind::sequence) {
        faults_.report(expected_list, node->span, {describe_value(*node)});
        return {};
    }
    return node->items;
}

std::span<const DocumentMember> FactReader::members(const DocumentNode* node) const {
    if (node == nullptr) return {};
    if (node->kind != NodeKind::mapping) {
        faults_.report(expected_mapping, node->span, {describe_value(*node)});
        return {};
    }
    return node->members;
}

bool FactReader::is_filled(const DocumentNode& node) const {
    if (node.kind == NodeKind::null || (node.kind == NodeKind::text && trim(node.text).empty())) {
        faults_.report(empty_value, node.span);
        return false;
    }
    const TextRange blank = find_blank(node.text);
    if (blank.length == 0) return true;
    faults_.report(leftover_blank, part_span(node, blank.begin, blank.length),
                   {node.text.substr(blank.begin, blank.length)});
    return false;
}

std::string FactReader::text(const DocumentNode* node) const {
    if (node == nullptr) return {};
    if (node->kind == NodeKind::null || node->kind == NodeKind::text)
        return is_filled(*node) ? node->text : std::string();
    faults_.report(expected_text, node->span, {describe_value(*node)});
    return {};
}

std::optional<std::string> FactReader::text_or_null(const DocumentNode* node) const {
    if (node == nullptr || node->kind == NodeKind::null) return std::nullopt;
    if (node->kind == NodeKind::text) return node->text;
    faults_.report(expected_text, node->span, {describe_value(*node)});
    return std::nullopt;
}

std::optional<PlacedText> FactReader::word(const DocumentNode* node) const {
    if (node == nullptr) return std::nullopt;
    if (node->kind == NodeKind::number) return PlacedText{node->text, word_span(*node)};
    std::string found = text(node);
    if (found.empty()) return std::nullopt;
    return PlacedText{std::move(found), word_span(*node)};
}

std::vector<PlacedText> FactReader::words(const DocumentNode* node) const {
    std::vector<PlacedText> out;
    std::map<std::string_view, SourceSpan> seen;
    for (const DocumentNode& item : list(node)) {
        auto found = word(&item);
        if (!found) continue;
        const auto [first, is_new] = seen.emplace(item.text, found->span);
        if (is_new) {
            out.push_back(std::move(*found));
        } else {
            faults_.report({&repeated_item, found->span, {item.text}, {}, {}, {first->second}});
        }
    }
    return out;
}

std::string FactReader::id(const DocumentNode* node) const {
    auto found = word(node);
    if (!found) return {};
    if (is_id(found->text)) return std::move(found->text);
    faults_.report(invalid_id, found->span, {cut(found->text)});
    return {};
}

std::string FactReader::address(const DocumentNode* node) const {
    std::string found = text(node);
    if (found.empty() || is_web_address(found)) return found;
    faults_.report(invalid_address, word_span(*node), {cut(found)});
    return {};
}

std::optional<Date> FactReader::date(const DocumentNode* node, DatePrecision precision) const {
    const auto found = word(node);
    if (!found) return std::nullopt;
    const auto date = Date::parse(found->text);
    if (date && (date->is_full() || precision == DatePrecision::any)) return date;
    faults_.report(invalid_date, found->span, {cut(found->text)});
    return std::nullopt;
}

std::optional<int> FactReader::integer(const DocumentNode* node, int least, int most) const {
    if (node == nullptr) return std::nullopt;
    int value = 0;
    const char* const end = node->text.data() + node->text.size();
    const auto [stop, error] = std::from_chars(node->text.data(), end, value);
    const bool good = node->kind == NodeKind::number && error == std::errc() && stop == end;
    if (good && value >= least && value <= most) return value;
    faults_.report(expected_number, node->span, {describe_value(*node), std::to_string(least), std::to_string(most)});
    return std::nullopt;
}

bool FactReader::boolean(const DocumentNode* node, bool fallback) const {
    if (node == nullptr) return fallback;
    if (node->kind == NodeKind::boolean) return lower_ascii(node->text) == "true";
    faults_.report(expected_boolean, node->span, {describe_value(*node)});
    return fallback;
}

std::optional<LanguageIndex> FactReader::language(std::string_view code, SourceSpan span) const {
    const auto found =
        std::find_if(languages_.begin(), languages_.end(), [&](const SiteLanguage& one) { return one.code == code; });
    if (found != languages_.end()) return static_cast<LanguageIndex>(found - languages_.begin());
    std::vector<std::string_view> codes;
    for (const SiteLanguage& one : languages_) codes.push_back(one.code);
    faults_.report(unknown_text_language, span, {std::string(code), join(codes)}, nearest_name(code, codes));
    return std::nullopt;
}

Text FactReader::localized(const DocumentNode* node) const {
    Text out(languages_.size());
    if (node == nullptr) return out;
    if (node->kind != NodeKind::mapping) {
        faults_.report(expected_texts, node->span, {describe_value(*node)});
        return out;
    }
    std::vector<bool> seen(languages_.size());
    for (const DocumentMember& member : node->members) {
        const auto index = language(member.key, placed_key(member).span);
        if (!index) continue;
        seen[*index] = true;
        std::string value = text(&member.value);
        if (!value.empty()) out.set(*index, std::move(value));
    }
    report_missing_languages(*node, seen);
    return out;
}

void FactReader::report_missing_languages(const DocumentNode& node, const std::vector<bool>& seen) const {
    for (LanguageIndex index = 0; index < seen.size(); ++index) {
        if (seen[index]) continue;
        const DiagnosticCode& code = index == 0 ? missing_source_text : missing_translated_text;
        faults_.report(code, node.span, {languages_[index].code});
    }
}

std::optional<std::size_t> FactReader::find_word(const DocumentNode* node,
                                                 std::span<const std::string_view> names) const {
    const auto found = word(node);
    if (!found) return std::nullopt;
    const auto at = std::find(names.begin(), names.end(), found->text);
    if (at != names.end()) return static_cast<std::size_t>(at - names.begin());
    faults_.report(unknown_word, found->span, {cut(found->text), join(names)}, nearest_name(found->text, names));
    return std::nullopt;
}

}  // namespace parskats
