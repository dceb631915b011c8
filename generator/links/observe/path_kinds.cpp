#include "links/observe/path_kinds.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "links/inspect/clean_text.hpp"

namespace parskats {
namespace {

template <std::size_t count>
bool is_one_of(const std::array<std::string_view, count>& list, std::string_view value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

/// Without a web page's ending: `index.html` is `index`.
std::string_view stem_of(std::string_view segment) {
    static constexpr std::array<std::string_view, 7> endings{".html", ".htm", ".php",  ".aspx",
                                                             ".asp",  ".jsp", ".shtml"};
    for (const std::string_view ending : endings) {
        if (segment.ends_with(ending)) return segment.substr(0, segment.size() - ending.size());
    }
    return segment;
}

std::vector<std::string_view> segments_of(std::string_view path) {
    std::vector<std::string_view> segments = split(path, '/');
    std::erase(segments, std::string_view{});
    return segments;
}

bool is_language(std::string_view segment) {
    static constexpr std::array<std::string_view, 26> codes{
        "lv", "en", "ru", "lt", "et", "de",  "fr",  "pl",  "uk",       "es",    "fi",    "sv",    "it",
        "da", "no", "nl", "pt", "cs", "lat", "eng", "rus", "latviski", "lv-lv", "en-us", "en-gb", "lv_lv"};
    return is_one_of(codes, segment);
}

}  // namespace

bool is_start_path(std::string_view path) {
    static constexpr std::array<std::string_view, 10> names{
        "index", "home", "default", "start", "main", "sakums", "sakumlapa", "homepage", "frontpage", "startpage"};
    const std::string lower = lower_ascii(path);
    auto segments = segments_of(lower);
    if (!segments.empty() && is_language(segments.front())) segments.erase(segments.begin());
    return segments.empty() || (segments.size() == 1 && is_one_of(names, stem_of(segments.front())));
}

bool is_not_found_path(std::string_view path) {
    static constexpr std::array<std::string_view, 20> names{
        "404",          "not-found",    "notfound",         "not_found",        "page-not-found", "pagenotfound",
        "error",        "error404",     "error-404",        "404-error",        "404error",       "error_404",
        "errors",       "kluda",        "lapa-nav-atrasta", "lapa_nav_atrasta", "err404",         "http404",
        "filenotfound", "404-not-found"};
    const std::string lower = lower_ascii(path);
    const auto segments = segments_of(lower);
    return !segments.empty() && is_one_of(names, stem_of(segments.back()));
}

bool is_file_path(std::string_view path) {
    static constexpr std::array<std::string_view, 34> endings{
        "pdf", "doc",  "docx", "odt", "rtf", "xls", "xlsx", "ods",  "csv",  "ppt",  "pptx", "odp",
        "mp3", "wav",  "ogg",  "m4a", "mp4", "m4v", "mov",  "avi",  "webm", "png",  "jpg",  "jpeg",
        "gif", "webp", "svg",  "zip", "rar", "7z",  "gz",   "epub", "edoc", "asice"};
    const std::string lower = lower_ascii(path);
    const std::size_t dot = lower.rfind('.');
    return dot != std::string::npos && is_one_of(endings, std::string_view(lower).substr(dot + 1));
}

}  // namespace parskats
