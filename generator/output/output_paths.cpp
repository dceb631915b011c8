#include "output/output_paths.hpp"

#include <unicode/unistr.h>

#include <algorithm>
#include <map>

#include "base/text.hpp"

namespace parskats {
namespace {

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string fold_case(std::string_view path) {
    std::string folded;
    if (is_ascii(path)) {
        folded = path;
        for (char& c : folded) {
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        }
    } else {
        icu::UnicodeString::fromUTF8(icu::StringPiece(path.data(), static_cast<int32_t>(path.size())))
            .foldCase()
            .toUTF8String(folded);
    }
    return folded;
}

bool is_safe_part(std::string_view part) {
    return !part.empty() && part != "." && part != "..";
}

}  // namespace

bool is_safe_output_path(std::string_view path) {
    const auto is_bad = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F || c == '\\'; };
    if (path.empty() || path.size() > 4000 || path.starts_with(".parskats-")) return false;
    if (std::any_of(path.begin(), path.end(), is_bad) || find_invalid_utf8(path) != std::string_view::npos)
        return false;
    const auto parts = split(path, '/');
    return std::all_of(parts.begin(), parts.end(), is_safe_part);
}

std::vector<std::string> folders_of(const std::vector<std::string_view>& paths) {
    std::vector<std::string> folders;
    std::string_view last;
    for (const std::string_view path : paths) {
        const std::size_t slash = path.rfind('/');
        // Neighbours mostly share their folder: what was just seen need not be taken apart again.
        if (slash == std::string_view::npos || path.substr(0, slash) == last) continue;
        last = path.substr(0, slash);
        for (std::size_t at = last.find('/'); at != std::string_view::npos; at = last.find('/', at + 1)) {
            folders.emplace_back(last.substr(0, at));
        }
        folders.emplace_back(last);
    }
    std::sort(folders.begin(), folders.end());
    folders.erase(std::unique(folders.begin(), folders.end()), folders.end());
    return folders;
}

std::optional<std::pair<std::string, std::string>> find_path_conflict(const std::vector<std::string_view>& paths) {
    std::map<std::string, std::string_view> files;
    for (const std::string_view path : paths) {
        const auto [other, fresh] = files.emplace(fold_case(path), path);
        if (!fresh) return std::pair(std::string(other->second), std::string(path));
    }
    std::map<std::string, std::string> folders;
    for (std::string& folder : folders_of(paths)) {
        std::string folded = fold_case(folder);
        const auto file = files.find(folded);
        if (file != files.end()) return std::pair(std::string(file->second), folder + "/");
        const auto [other, fresh] = folders.emplace(std::move(folded), folder);
        if (!fresh) return std::pair(other->second + "/", folder + "/");
    }
    return std::nullopt;
}

}  // namespace parskats
