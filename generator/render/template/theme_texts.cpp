#include "render/template/theme_texts.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>

#include "base/nearest_name.hpp"
#include "render/template/locale_reader.hpp"
#include "render/template/template_codes.hpp"
#include "render/template/theme.hpp"

namespace parskats {
namespace {

bool is_message_key(std::string_view key) {
    return !key.empty() && std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
    });
}

/// A message file has `locale` and `messages` and nothing else.
void check_parts(const DocumentNode& root, Diagnostics& faults) {
    static constexpr std::array<std::string_view, 2> known{"locale", "messages"};
    for (const DocumentMember& member : root.members) {
        if (std::find(known.begin(), known.end(), member.key) != known.end()) continue;
        faults.report(template_codes::unknown_theme_key, member.key_span, {member.key, "locale, messages"},
                      nearest_name(member.key, known));
    }
}

/// Near files come later, so their messages replace those of far ones; only the one that stays is compiled.
std::map<std::string, const DocumentNode*> collect_messages(const std::vector<Theme::MessageFile>& files,
                                                            Diagnostics& faults) {
    std::map<std::string, const DocumentNode*> out;
    for (const Theme::MessageFile& file : files) {
        const DocumentNode* messages = file.root.find("messages");
        if (messages == nullptr || messages->kind == NodeKind::null) continue;
        if (messages->kind != NodeKind::mapping) {
            faults.report(template_codes::mapping_expected, messages->span, {"messages"});
            continue;
        }
        for (const DocumentMember& member : messages->members) {
            if (!is_message_key(member.key)) {
                faults.report(template_codes::bad_message_key, member.key_span, {member.key});
            } else if (!member.value.is_scalar() || member.value.kind == NodeKind::null) {
                faults.report(template_codes::text_expected, member.value.span, {member.key});
            } else {
                out.insert_or_assign(member.key, &member.value);
            }
        }
    }
    return out;
}

}  // namespace

std::unique_ptr<ThemeTexts> load_theme_texts(const Theme& theme, std::string_view language,
                                             std::span<const MessageDeclaration> declared, Diagnostics& faults) {
    const std::vector<Theme::MessageFile>& files = theme.message_files(language);
    if (files.empty()) {
        faults.report_file(template_codes::no_message_file,
                           "themes/" + theme.name() + "/messages/" + std::string(language) + ".yaml",
                           {theme.name(), std::string(language)});
        return nullptr;
    }
    LocaleFacts facts;
    for (const Theme::MessageFile& file : files) {
        check_parts(file.root, faults);
        if (const DocumentNode* node = file.root.find("locale")) read_locale_facts(*node, facts, faults);
    }
    const SourceSpan where{files.back().file, 0, 0};
    if (!complete_locale_facts(facts, language, where, faults)) return nullptr;
    auto texts = std::make_unique<ThemeTexts>(std::move(facts));
    if (!texts->locale.has_valid_collation()) faults.report(template_codes::bad_collation, where);
    for (const auto& [key, node] : collect_messages(files, faults))
        texts->messages.add(key, node->text, node->span, faults);
    texts->messages.check(declared, where, faults);
    return texts;
}

void check_same_messages(std::span<const ThemeTexts* const> languages, std::span<const MessageDeclaration> declared,
                         Diagnostics& faults) {
    std::map<std::string, SourceSpan> all;
    for (const ThemeTexts* texts : languages) {
        for (std::string& key : texts->messages.keys()) {
            const SourceSpan span = texts->messages.span_of(key);
            all.emplace(std::move(key), span);
        }
    }
    for (const MessageDeclaration& each : declared) all.erase(std::string(each.key));
    for (const ThemeTexts* texts : languages) {
        for (const auto& [key, span] : all) {
            if (texts->messages.has(key)) continue;
            faults.report(template_codes::message_only_elsewhere, span, {key, texts->locale.facts().tag});
        }
    }
}

}  // namespace parskats
