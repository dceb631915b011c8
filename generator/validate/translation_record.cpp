#include "validate/translation_record.hpp"

#include <algorithm>

#include "base/digest.hpp"
#include "document/front_matter.hpp"
#include "validate/each_text.hpp"
#include "validate/parity_codes.hpp"

namespace parskats {

using namespace validate_codes;

namespace {

constexpr std::string_view content_folder = "content/";
constexpr std::size_t digest_length = 16;  // 64 bits: nobody forges a digest here, and a line stays readable

bool is_space(char c) {
    return c == ' ' || c == '\n' || c == '\t';
}

/// With one space for every run of spaces and line breaks, none at the ends.
std::string normalise(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        if (!is_space(c)) {
            out += c;
        } else if (!out.empty() && out.back() != ' ') {
            out += ' ';
        }
    }
    if (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

SourceSpan first_line(const SourceFile& file, std::size_t begin, std::size_t end) {
    while (begin < end && is_space(file.text()[begin])) ++begin;
    const std::size_t stop = std::min(file.text().find('\n', begin), end);
    return {&file, begin, stop - begin};
}

/// How an opening is called, which has no heading: by its first words.
std::string first_words(const SourceFile& file, std::size_t begin, std::size_t end) {
    constexpr std::size_t longest = 40;
    const SourceSpan line = first_line(file, begin, end);
    const std::string_view text = file.text().substr(line.offset, line.length);
    if (text.size() <= longest) return std::string(text);
    return std::string(text.substr(0, text.rfind(' ', longest))) + " …";
}

void add_section(std::vector<TextSection>& sections, const SourceFile& file, std::string key, std::string title,
                 std::size_t begin, std::size_t end) {
    const std::string words = normalise(file.text().substr(begin, end - begin));
    if (words.empty()) return;
    sections.push_back(
        {std::move(key), std::move(title), sha256_hex(words).substr(0, digest_length), first_line(file, begin, end)});
}

void append_quoted(std::string& out, std::string_view text) {
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    out += '"';
}

/// Sections stand in the same order in both; what has no counterpart is placed at the top.
SourceSpan counterpart(const PageText& text, const std::vector<TextSection>& sections, const std::string& key,
                       std::size_t number) {
    std::size_t seen = 0;
    for (const TextSection& section : sections) {
        const bool is_heading = section.key.starts_with('#');
        if (!is_heading && section.key == key) return section.span;
        if (is_heading && key.starts_with('#') && seen++ == number) return section.span;
    }
    return {text.file, 0, 0};
}

TranslationState state_of(const PageText& text, const PageText& original, const TranslationRecord& record) {
    TranslationState state;
    state.file = text.file;
    state.source = text_sections(original);
    const auto recorded = record.files.find(record_name(*text.file));
    state.is_recorded = recorded != record.files.end();
    if (!state.is_recorded) return state;
    const auto sections = text_sections(text);
    std::size_t headings = 0;
    for (std::size_t i = 0; i < state.source.size(); ++i) {
        const TextSection& section = state.source[i];
        const std::size_t number = section.key.starts_with('#') ? headings++ : 0;
        const auto digest = recorded->second.find(section.key);
        if (digest != recorded->second.end() && digest->second == section.digest) continue;
        state.behind.emplace_back(i, counterpart(text, sections, section.key, number));
    }
    return state;
}

}  // namespace

std::vector<TextSection> text_sections(const PageText& text) {
    const SourceFile& file = *text.file;
    std::vector<TextSection> sections;
    const std::size_t body = find_body(file);
    add_section(sections, file, "front matter", "---", 0, body);
    std::string key = "opening";
    const std::size_t opening_end =
        text.body.headings.empty() ? file.text().size() : text.body.headings.front().span.offset;
    std::string title = first_words(file, body, std::max(body, opening_end));
    std::size_t begin = body;
    for (const Heading& heading : text.body.headings) {
        if (heading.level != 2 || heading.span.offset < begin) continue;
        add_section(sections, file, std::move(key), std::move(title), begin, heading.span.offset);
        key = '#' + heading.id;
        title = heading.text;
        begin = heading.span.offset;
    }
    add_section(sections, file, std::move(key), std::move(title), begin, file.text().size());
    return sections;
}

TranslationRecord read_translation_record(const DocumentNode& root, Diagnostics& faults) {
    TranslationRecord record;
    const DocumentNode* const schema = root.find("schema");
    const DocumentNode* const files = root.find("files");
    if (schema == nullptr || schema->text != translation_record_schema || files == nullptr ||
        files->kind != NodeKind::mapping) {
        faults.report(malformed_translation_record, root.span);
        return record;
    }
    for (const DocumentMember& file : files->members) {
        auto& sections = record.files[file.key];
        for (const DocumentMember& section : file.value.members) {
            if (section.value.kind == NodeKind::text) sections.emplace(section.key, section.value.text);
        }
        if (file.value.kind != NodeKind::mapping || sections.size() != file.value.members.size()) {
            faults.report(malformed_translation_record, file.key_span);
        }
    }
    return record;
}

std::string write_translation_record(const TranslationRecord& record) {
    std::string out = "{\n  \"schema\": ";
    append_quoted(out, translation_record_schema);
    out += ",\n  \"files\": {";
    std::string_view file_end = "\n";
    for (const auto& [name, sections] : record.files) {
        out += file_end;
        out += "    ";
        append_quoted(out, name);
        out += ": {";
        std::string_view section_end = "\n";
        for (const auto& [key, digest] : sections) {
            out += section_end;
            out += "      ";
            append_quoted(out, key);
            out += ": ";
            append_quoted(out, digest);
            section_end = ",\n";
        }
        out += "\n    }";
        file_end = ",\n";
    }
    return out + "\n  }\n}\n";
}

std::string record_name(const SourceFile& file) {
    const std::string_view path = file.path();
    return std::string(path.starts_with(content_folder) ? path.substr(content_folder.size()) : path);
}

std::vector<TranslationState> translation_states(const Site& site, const TranslationRecord& record) {
    std::vector<TranslationState> states;
    for_each_text(site, [&](const Localized<PageText>& texts) {
        const PageText* const original = texts.find(0);
        if (original == nullptr || original->file == nullptr) return;
        for (LanguageIndex language = 1; language < site.language_count(); ++language) {
            const PageText* const text = texts.find(language);
            if (text != nullptr && text->file != nullptr) states.push_back(state_of(*text, *original, record));
        }
    });
    return states;
}

}  // namespace parskats
