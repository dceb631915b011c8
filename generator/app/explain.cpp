#include "app/explain.hpp"

#include <algorithm>
#include <cctype>
#include <string_view>
#include <vector>

#include "app/all_codes.hpp"
#include "app/user_words.hpp"
#include "base/nearest_name.hpp"
#include "base/text.hpp"
#include "report/source_excerpt.hpp"

namespace parskats {
namespace {

constexpr std::size_t page_width = 80;

/// Breaks at spaces so that lines have at most `page_width` characters where words allow.
std::string wrapped(std::string_view text) {
    std::string out;
    std::size_t width = 0;
    for (const std::string_view word : split(text, ' ')) {
        const std::size_t length = count_characters(word);
        if (width > 0 && width + 1 + length > page_width) {
            out += '\n';
            width = 0;
        }
        if (width > 0) {
            out += ' ';
            ++width;
        }
        out += word;
        width += length;
    }
    return out + '\n';
}

/// What is filled in when a fault occurs is shown as an ellipsis.
std::string without_arguments(std::string_view text) {
    return fill_placeholders(text, std::vector<std::string>(10, "…"));
}

Outcome unknown_code(const std::string& id, UserLanguage language) {
    std::vector<std::string_view> ids;
    for (const DiagnosticCode* code : all_codes()) ids.push_back(code->id);
    std::string wanted = id;
    std::transform(wanted.begin(), wanted.end(), wanted.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    const std::string near = nearest_name(wanted, ids);
    const bool latvian = language == UserLanguage::lv;
    Outcome outcome;
    outcome.code = ExitCode::usage;
    outcome.err = (latvian ? "parskats: nav koda “" : "parskats: there is no code \"") + shown(id) +
                  (latvian ? "”" : "\"") + '\n';
    if (!near.empty()) {
        outcome.err += latvian ? "padoms: vai domājāt “" + near + "”?\n" : "help: did you mean \"" + near + "\"?\n";
    }
    return outcome;
}

}  // namespace

Outcome explain_code(const std::string& id, UserLanguage language) {
    const DiagnosticCode* const code = find_code(id);
    if (!code) return unknown_code(id, language);
    Outcome outcome;
    outcome.out = std::string(word_for(code->severity, language)) + '[' + std::string(code->id) +
                  "]: " + without_arguments(code->message.in(language)) + "\n\n" +
                  wrapped(without_arguments(code->explanation.in(language)));
    if (!code->help.in(language).empty()) {
        const std::string label = language == UserLanguage::lv ? "padoms: " : "help: ";
        outcome.out += '\n' + wrapped(label + without_arguments(code->help.in(language)));
    }
    return outcome;
}

}  // namespace parskats
