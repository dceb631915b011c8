#include "adapters/header_collector.hpp"

#include <charconv>

namespace parskats {
namespace {

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

int status_of(std::string_view status_line) {
    const std::size_t space = status_line.find(' ');
    if (space == std::string_view::npos) return 0;
    const std::string_view rest = trimmed(status_line.substr(space));
    int status = 0;
    std::from_chars(rest.data(), rest.data() + rest.size(), status);
    return status;
}

}  // namespace

bool HeaderCollector::take(std::string_view line) {
    taken_ += line.size();
    if (is_over_limit()) return false;
    if (is_complete_) return true;
    const bool is_first = head_.empty() || head_.ends_with("\n\r\n") || head_.ends_with("\n\n");
    if (is_first) {
        begin(line);
        return true;
    }
    head_ += line;
    if (trimmed(line).empty()) {
        is_complete_ = status_ >= 200;
    } else {
        add(line);
    }
    return true;
}

void HeaderCollector::begin(std::string_view status_line) {
    head_ = status_line;
    headers_.clear();
    status_ = status_of(status_line);
}

void HeaderCollector::add(std::string_view line) {
    const bool continues = line.front() == ' ' || line.front() == '\t';
    if (continues && !headers_.empty()) {
        headers_.back().value += ' ';
        headers_.back().value += trimmed(line);
        return;
    }
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) return;
    headers_.push_back({std::string(trimmed(line.substr(0, colon))), std::string(trimmed(line.substr(colon + 1)))});
}

}  // namespace parskats
