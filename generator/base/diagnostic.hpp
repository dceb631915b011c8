#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/source_file.hpp"

namespace parskats {

enum class Severity { error, warning, hint };

/// The language in which the tool speaks to its user (not the languages of a site).
enum class UserLanguage { lv, en };

/// A text for the user in both languages. `{0}`, `{1}` … stand for the diagnostic's arguments.
struct UserText {
    std::string_view lv;
    std::string_view en;
    [[nodiscard]] std::string_view in(UserLanguage language) const { return language == UserLanguage::lv ? lv : en; }
};

/// What can be wrong: a stable code (`P104`) with its texts. Each room declares its own, as constants that live for
/// ever.
struct DiagnosticCode {
    std::string_view id;
    Severity severity = Severity::error;
    UserText message;      ///< one line, no full stop: `unknown institution "{0}"`
    UserText help;         ///< one line: what to do; empty when the message says it. `explain` says more
    UserText explanation;  ///< a paragraph or more for `parskats explain`
    /// Only a person can answer it (telephone a number, confirm a date): `--strict` lets it pass, and it is always
    /// shown.
    bool needs_person = false;
};

/// One fault, found somewhere.
struct Diagnostic {
    const DiagnosticCode* code = nullptr;
    SourceSpan span;                     ///< where; its file is null when the fault has no place in a text
    std::vector<std::string> arguments;  ///< for `{0}` … in the texts
    std::string path;                    ///< the file concerned, when the span has none (a missing file, say)
    std::string suggestion;  ///< the nearest right name; shown as `did you mean "…"?` instead of the code's help
    std::vector<SourceSpan> related;  ///< other places concerned: the first definition of a duplicate, the twin's line
    std::size_t more_pages = 0;       ///< how many more pages of the output have the very same fault

    [[nodiscard]] std::string_view file_path() const { return span.file ? std::string_view(span.file->path()) : path; }
};

/// Fills `{0}`, `{1}` … of a text. An argument that is missing stays visible as `{n}`.
[[nodiscard]] std::string fill_placeholders(std::string_view text, const std::vector<std::string>& arguments);
[[nodiscard]] std::string message_of(const Diagnostic& diagnostic, UserLanguage language);
/// The help line without the word "help:"; empty when there is none.
[[nodiscard]] std::string help_of(const Diagnostic& diagnostic, UserLanguage language);

/// The faults of a run, collected. Not safe for two threads: give each its own and merge.
class Diagnostics {
public:
    void report(Diagnostic diagnostic) { all_.push_back(std::move(diagnostic)); }
    void report(const DiagnosticCode& code, SourceSpan span, std::vector<std::string> arguments = {},
                std::string suggestion = {});
    /// A fault of a whole file (or of a file that is not there).
    void report_file(const DiagnosticCode& code, std::string path, std::vector<std::string> arguments = {});
    void merge(Diagnostics&& other);

    /// Sorts by file, place, code and arguments, and drops repetitions.
    void sort();
    [[nodiscard]] const std::vector<Diagnostic>& all() const { return all_; }
    [[nodiscard]] std::size_t count(Severity severity) const;
    [[nodiscard]] bool has_errors() const { return count(Severity::error) > 0; }
    [[nodiscard]] bool empty() const { return all_.empty(); }

private:
    std::vector<Diagnostic> all_;
};

}  // namespace parskats
