#include "markdown/input_limits.hpp"

#include <algorithm>
#include <string>

#include "markdown/markdown_codes.hpp"
#include "markdown/shielded_body.hpp"

namespace parskats {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// `* * *`: a line across the page, not lists in each other.
bool is_rule(std::string_view line) {
    const std::size_t first = line.find_first_not_of(" \t>");
    if (first == std::string_view::npos || (line[first] != '*' && line[first] != '-')) return false;
    return std::all_of(line.begin() + static_cast<std::ptrdiff_t>(first), line.end(),
                       [sign = line[first]](char c) { return c == sign || c == ' ' || c == '\t'; });
}

// How many list items and quotes a line opens.
std::size_t leading_markers(std::string_view line) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const char c = line[at];
        if (c == ' ' || c == '\t') continue;
        const std::size_t start = at;
        while (at < line.size() && is_digit(line[at])) ++at;
        const bool ordered = at > start && at < line.size() && (line[at] == '.' || line[at] == ')');
        const bool bullet = at == start && (c == '-' || c == '*' || c == '+');
        const bool spaced = at + 1 >= line.size() || line[at + 1] == ' ' || line[at + 1] == '\t';
        if (c != '>' && !((ordered || bullet) && spaced)) break;
        ++count;
    }
    return count;
}

// The columns of a line `|---|:-:|`, or 0 when it is none.
std::size_t delimiter_columns(std::string_view line) {
    if (line.find('-') == std::string_view::npos || line.find_first_not_of("|:- \t>") != std::string_view::npos)
        return 0;
    return static_cast<std::size_t>(std::count(line.begin(), line.end(), '|')) + 1;
}

class Limits {
public:
    Limits(const ShieldedBody& body, Diagnostics& faults) : body_(body), faults_(faults) {}

    // False at the first fault: one is enough, the body is not parsed then.
    bool accept(std::size_t number) {
        const std::string_view line = body_.line(number);
        if (line.find_first_not_of(" \t>") == std::string_view::npos) {
            columns_ = 0;
            brackets_ = 0;
        }
        if (leading_markers(line) > max_nesting && !is_rule(line))
            return refuse(markdown_codes::nested_too_deep, number, std::to_string(max_nesting));
        brackets_ += static_cast<std::size_t>(std::count(line.begin(), line.end(), '['));
        if (brackets_ > max_brackets)
            return refuse(markdown_codes::text_too_complex, number, std::to_string(max_brackets));
        return accept_table_line(line, number);
    }

private:
    bool accept_table_line(std::string_view line, std::size_t number) {
        const std::size_t columns = delimiter_columns(line);
        if (columns > 0) columns_ = std::max(columns, columns_);
        if (columns_ > max_table_columns + 2)
            return refuse(markdown_codes::table_too_large, number, std::to_string(max_table_columns));
        if (columns_ == 0) return true;
        const auto written = static_cast<std::size_t>(std::count(line.begin(), line.end(), '|')) + 1;
        missing_ += columns_ > written + 2 ? columns_ - written : 0;
        return missing_ <= max_missing_cells ||
               refuse(markdown_codes::table_too_large, number, std::to_string(max_missing_cells));
    }

    bool refuse(const DiagnosticCode& code, std::size_t line, std::string limit) {
        faults_.report(code, body_.lines_span(line, line), {std::move(limit)});
        return false;
    }

    const ShieldedBody& body_;
    Diagnostics& faults_;
    std::size_t columns_ = 0;
    std::size_t brackets_ = 0;
    std::size_t missing_ = 0;
};

}  // namespace

bool within_limits(const ShieldedBody& body, Diagnostics& faults) {
    if (body.text().size() > max_body_mebibytes * 1024 * 1024) {
        faults.report(markdown_codes::text_too_long, body.lines_span(1, 1), {std::to_string(max_body_mebibytes)});
        return false;
    }
    Limits limits(body, faults);
    for (std::size_t number = 1; number <= body.line_count(); ++number) {
        if (!limits.accept(number)) return false;
    }
    return true;
}

}  // namespace parskats
