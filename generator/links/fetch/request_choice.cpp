#include "links/fetch/request_choice.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <optional>
#include <string>

#include "base/http_date.hpp"
#include "base/text.hpp"

namespace parskats {
namespace {

constexpr std::array<std::string_view, 34> file_endings{
    "pdf",  "doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "csv",  "ppt", "pptx", "odp",
    "epub", "zip", "7z",   "gz",  "tar", "rar", "mp3",  "m4a", "ogg",  "oga", "wav",  "flac",
    "mp4",  "m4v", "webm", "mov", "avi", "mkv", "png",  "jpg", "jpeg", "webp"};

std::string_view path_of(std::string_view url) {
    const std::size_t scheme = url.find("://");
    const std::size_t begin = url.find('/', scheme == std::string_view::npos ? 0 : scheme + 3);
    if (begin == std::string_view::npos) return {};
    return url.substr(begin, url.find_first_of("?#", begin) - begin);
}

bool is_file_by_name(std::string_view url) {
    const std::string_view path = path_of(url);
    const std::size_t dot = path.find_last_of("./");
    if (dot == std::string_view::npos || path[dot] == '/') return false;
    const std::string ending = lower_ascii(path.substr(dot + 1));
    return std::find(file_endings.begin(), file_endings.end(), ending) != file_endings.end();
}

bool is_html(std::string_view media_type) {
    return media_type.starts_with("text/html") || media_type.starts_with("application/xhtml");
}

std::optional<std::uint64_t> content_length(const HttpResponse& response) {
    const std::string_view text = response.header("content-length");
    std::uint64_t length = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), length);
    if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return length;
}

std::optional<Date> last_modified(const HttpResponse& response) {
    const auto seconds = parse_http_date(response.header("last-modified"));
    if (!seconds) return std::nullopt;
    const std::chrono::sys_days day{std::chrono::floor<std::chrono::days>(std::chrono::seconds(*seconds))};
    const std::chrono::year_month_day date(day);
    return Date{static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                static_cast<int>(static_cast<unsigned>(date.day()))};
}

/// Same size, same day of change, and what it was then is known.
bool is_unchanged(const HttpResponse& head, const LinkRecord& before) {
    const auto length = content_length(head);
    const auto modified = last_modified(head);
    return before.observation == Observation::ok && !before.facts.media_type.empty() && length && modified &&
           before.facts.bytes == length && before.facts.modified == modified;
}

}  // namespace

HttpMethod first_method(std::string_view url, const LinkRecord* before) {
    if (before && !before->facts.media_type.empty()) {
        return is_html(before->facts.media_type) ? HttpMethod::get : HttpMethod::head;
    }
    return is_file_by_name(url) ? HttpMethod::head : HttpMethod::get;
}

BodyNeed body_need(const HttpResponse& head, const LinkRecord* before, std::size_t body_limit) {
    if (is_html(head.header("content-type"))) return BodyNeed::whole;
    if (before && is_unchanged(head, *before)) return BodyNeed::none;
    const auto length = content_length(head);
    return length && *length > body_limit ? BodyNeed::beginning : BodyNeed::whole;
}

}  // namespace parskats
