#include "base/diagnostic.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <tuple>
#include <utility>

namespace parskats {
namespace {

bool comes_before(const Diagnostic& a, const Diagnostic& b) {
    const auto left = std::tuple(a.file_path(), a.span.offset, a.code->id);
    const auto right = std::tuple(b.file_path(), b.span.offset, b.code->id);
    return left != right ? left < right : a.arguments < b.arguments;
}

bool is_same(const Diagnostic& a, const Diagnostic& b) {
    return a.file_path() == b.file_path() && a.span.offset == b.span.offset && a.code == b.code &&
           a.arguments == b.arguments;
}

}  // namespace

std::string fill_placeholders(std::string_view text, const std::vector<std::string>& arguments) {
    std::string out;
    while (!text.empty()) {
        const std::size_t open = text.find('{');
        out.append(text.substr(0, open));
        if (open == std::string_view::npos) break;
        text.remove_prefix(open);
        std::size_t index = 0;
        const auto [end, error] = std::from_chars(text.data() + 1, text.data() + text.size(), index);
        const bool closed = error == std::errc() && end != text.data() + text.size() && *end == '}';
        if (closed && index < arguments.size()) {
            out += arguments[index];
            text.remove_prefix(static_cast<std::size_t>(end - text.data()) + 1);
        } else {
            out += '{';
            text.remove_prefix(1);
        }
    }
    return out;
}

std::string message_of(const Diagnostic& diagnostic, UserLanguage language) {
    return fill_placeholders(diagnostic.code->message.in(language), diagnostic.arguments);
}

std::string help_of(const Diagnostic& diagnostic, UserLanguage language) {
    if (diagnostic.suggestion.empty())
        return fill_placeholders(diagnostic.code->help.in(language), diagnostic.arguments);
    static constexpr UserText did_you_mean{"vai domājāt “{0}”?", "did you mean \"{0}\"?"};
    return fill_placeholders(did_you_mean.in(language), {diagnostic.suggestion});
}

void Diagnostics::report(const DiagnosticCode& code, SourceSpan span, std::vector<std::string> arguments,
                         std::string suggestion) {
    Diagnostic diagnostic;
    diagnostic.code = &code;
    diagnostic.span = span;
    diagnostic.arguments = std::move(arguments);
    diagnostic.suggestion = std::move(suggestion);
    all_.push_back(std::move(diagnostic));
}

void Diagnostics::report_file(const DiagnosticCode& code, std::string path, std::vector<std::string> arguments) {
    Diagnostic diagnostic;
    diagnostic.code = &code;
    diagnostic.path = std::move(path);
    diagnostic.arguments = std::move(arguments);
    all_.push_back(std::move(diagnostic));
}

void Diagnostics::merge(Diagnostics&& other) {
    all_.insert(all_.end(), std::make_move_iterator(other.all_.begin()), std::make_move_iterator(other.all_.end()));
    other.all_.clear();
}

void Diagnostics::sort() {
    std::stable_sort(all_.begin(), all_.end(), comes_before);
    all_.erase(std::unique(all_.begin(), all_.end(), is_same), all_.end());
}

std::size_t Diagnostics::count(Severity severity) const {
    return static_cast<std::size_t>(std::count_if(
        all_.begin(), all_.end(), [severity](const Diagnostic& one) { return one.code->severity == severity; }));
}

}  // namespace parskats
