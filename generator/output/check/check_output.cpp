#include "output/check/check_output.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "base/parallel.hpp"
#include "base/text.hpp"
#include "model/route.hpp"
#include "output/check/page_links.hpp"
#include "output/output_codes.hpp"
#include "output/output_paths.hpp"

namespace parskats {
namespace {

bool is_page(std::string_view path) {
    return path.ends_with(".html");
}

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

std::string percent_decoded(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escaped =
            text[i] == '%' && i + 2 < text.size() && hex_digit(text[i + 1]) >= 0 && hex_digit(text[i + 2]) >= 0;
        out += escaped ? static_cast<char>(hex_digit(text[i + 1]) * 16 + hex_digit(text[i + 2])) : text[i];
        if (escaped) i += 2;
    }
    return out;
}

/// `https:`, `mailto:` and such.
bool has_scheme(std::string_view address) {
    const std::size_t colon = address.find(':');
    if (colon == std::string_view::npos || colon == 0) return false;
    return address.substr(0, colon).find_first_of("/?#") == std::string_view::npos;
}

/// `path` relative to the folder of `page`, its `.` and `..` worked out; nothing when it leads out of the site.
std::optional<std::string> resolve_path(std::string_view page, std::string_view path) {
    std::vector<std::string_view> parts;
    const std::size_t slash = page.rfind('/');
    if (slash != std::string_view::npos) parts = split(page.substr(0, slash), '/');
    for (const std::string_view part : split(path, '/')) {
        if (part == "..") {
            if (parts.empty()) return std::nullopt;
            parts.pop_back();
        } else if (part != "." && !part.empty()) {
            parts.push_back(part);
        }
    }
    std::string resolved;
    for (const std::string_view part : parts) {
        if (!resolved.empty()) resolved += '/';
        resolved += part;
    }
    return resolved;
}

class OutputCheck {
public:
    OutputCheck(const std::vector<OutputFile>& files, std::string_view base_path, std::size_t jobs)
        : files_(files), base_path_(base_path), pages_(files.size()) {
        parallel_for(jobs, files.size(), [&](std::size_t i) {
            if (is_page(files[i].path)) pages_[i] = read_page_links(files[i].bytes);
        });
    }

    void check_page(std::size_t index, Diagnostics& faults) const {
        const auto& ids = pages_[index].ids;
        for (auto id = std::adjacent_find(ids.begin(), ids.end()); id != ids.end();
             id = std::adjacent_find(std::upper_bound(id, ids.end(), *id), ids.end())) {
            faults.report_file(output_codes::duplicate_id, files_[index].path, {*id});
        }
        for (const PageLink& link : pages_[index].links) check_link(index, link, faults);
    }

private:
    void check_link(std::size_t index, const PageLink& link, Diagnostics& faults) const {
        const std::string& page = files_[index].path;
        std::string_view address = link.address;
        if (has_scheme(address) || address.starts_with("//")) {
            if (link.use == LinkUse::loaded) faults.report_file(output_codes::foreign_request, page, {link.address});
            return;
        }
        const std::size_t hash = std::min(address.find('#'), address.size());
        const std::string place = percent_decoded(address.substr(std::min(hash + 1, address.size())));
        address = address.substr(0, hash);
        address = address.substr(0, address.find('?'));
        const auto target = target_of(index, address, link, faults);
        if (target && !place.empty() && is_page(files_[*target].path)) check_place(page, link, *target, place, faults);
    }

    /// The file that an address leads to; where it leads to none, that is reported.
    std::optional<std::size_t> target_of(std::size_t index, std::string_view address, const PageLink& link,
                                         Diagnostics& faults) const {
        const std::string& page = files_[index].path;
        if (address.empty()) return index;
        std::optional<std::string> path;
        if (!address.starts_with('/')) {
            path = resolve_path(page, percent_decoded(address));
        } else if (page == "404.html" && address.starts_with(base_path_)) {
            path = resolve_path({}, percent_decoded(address.substr(base_path_.size())));
        } else {
            faults.report_file(output_codes::absolute_link, page, {link.address});
            return std::nullopt;
        }
        // A server looks for index.html in a folder, a disk does not: only 404.html is never read from a disk.
        const bool is_folder = address.ends_with('/');
        if (path && is_folder && page == "404.html") *path += path->empty() ? "index.html" : "/index.html";
        const auto found = path ? find(*path) : std::nullopt;
        if (!found) faults.report_file(output_codes::broken_link, page, {link.address});
        return found;
    }

    void check_place(const std::string& page, const PageLink& link, std::size_t target, const std::string& place,
                     Diagnostics& faults) const {
        const auto& ids = pages_[target].ids;
        if (place == "top" || std::binary_search(ids.begin(), ids.end(), place)) return;
        faults.report_file(output_codes::broken_anchor, page, {link.address, files_[target].path});
    }

    [[nodiscard]] std::optional<std::size_t> find(std::string_view path) const {
        const auto found = std::lower_bound(files_.begin(), files_.end(), path,
                                            [](const OutputFile& file, std::string_view p) { return file.path < p; });
        if (found == files_.end() || found->path != path) return std::nullopt;
        return static_cast<std::size_t>(found - files_.begin());
    }

    const std::vector<OutputFile>& files_;
    std::string_view base_path_;
    std::vector<PageLinks> pages_;  // one a file; empty for what is no page
};

void check_paths(const std::vector<OutputFile>& files, Diagnostics& faults) {
    std::vector<std::string_view> paths;
    for (const OutputFile& file : files) {
        paths.push_back(file.path);
        if (!is_safe_output_path(file.path)) faults.report_file(output_codes::unsafe_path, file.path, {file.path});
    }
    if (auto conflict = find_path_conflict(paths)) {
        faults.report_file(output_codes::path_conflict, conflict->first, {conflict->first, conflict->second});
    }
}

/// An address without the steps up, which differ with the depth of the page.
std::string_view without_climbing(std::string_view address) {
    while (address.starts_with("../")) address.remove_prefix(3);
    return address;
}

/// A fault of a template is on every page that it makes: it is told of the first one, with the number of the others.
/// `by_page` has a list a page, in the order of the pages.
void merge_repeated(std::vector<Diagnostics>& by_page, Diagnostics& faults) {
    struct Told {
        Diagnostic fault;
        std::size_t last_page = 0;
    };
    std::vector<Told> told;
    std::map<std::pair<std::string_view, std::string>, std::size_t> places;  // in `told`, by code and address
    for (std::size_t page = 0; page < by_page.size(); ++page) {
        for (const Diagnostic& fault : by_page[page].all()) {
            const std::string_view address = fault.arguments.empty() ? std::string_view() : fault.arguments.front();
            const auto [place, is_new] =
                places.try_emplace({fault.code->id, std::string(without_climbing(address))}, told.size());
            if (is_new) {
                told.push_back({fault, page});
            } else if (Told& first = told[place->second]; first.last_page != page) {
                ++first.fault.more_pages;
                first.last_page = page;
            }
        }
    }
    for (Told& one : told) faults.report(std::move(one.fault));
}

}  // namespace

void check_output(const std::vector<OutputFile>& files, std::string_view base_path, std::size_t jobs,
                  Diagnostics& faults) {
    check_paths(files, faults);
    const OutputCheck check(files, base_path, jobs);
    std::vector<Diagnostics> found(files.size());
    parallel_for(jobs, files.size(), [&](std::size_t i) { check.check_page(i, found[i]); });
    merge_repeated(found, faults);
}

}  // namespace parskats
