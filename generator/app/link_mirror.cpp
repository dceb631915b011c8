#include "app/link_mirror.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <string_view>
#include <utility>

#include "app/written_file.hpp"
#include "base/digest.hpp"

namespace parskats {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 14> endings{{
    {"application/pdf", "pdf"},
    {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"},
    {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"},
    {"application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"},
    {"application/vnd.oasis.opendocument.text", "odt"},
    {"audio/mpeg", "mp3"},
    {"audio/ogg", "ogg"},
    {"audio/mp4", "m4a"},
    {"video/mp4", "mp4"},
    {"video/webm", "webm"},
    {"image/png", "png"},
    {"image/jpeg", "jpg"},
    {"image/gif", "gif"},
    {"image/webp", "webp"},
}};

std::string_view ending_of(std::string_view media_type) {
    const auto found =
        std::find_if(endings.begin(), endings.end(), [&](const auto& row) { return row.first == media_type; });
    return found == endings.end() ? std::string_view{} : found->second;
}

Result<void> make_folder(FileSystem& disk, const std::string& path) {
    auto made = disk.create_directory(path);
    if (!made && made.error().number != EEXIST) return made;
    return {};
}

}  // namespace

Result<void> keep_mirrored(FileSystem& disk, const std::string& site, std::vector<ReportedLink>& links) {
    for (ReportedLink& link : links) {
        const std::string_view ending = ending_of(link.seen.facts.media_type);
        if (link.seen.body.empty() || ending.empty()) continue;
        for (const char* const folder : {"/assets", "/assets/mirror"}) {
            if (auto made = make_folder(disk, site + folder); !made) return made;
        }
        const std::string name = "mirror/" + sha256_hex(link.seen.body).substr(0, 16) + '.' + std::string(ending);
        const auto written = replace_file(disk, site + "/assets/" + name, link.seen.body);
        if (!written) return tl::unexpected(written.error());
        link.record.mirror = name;
        link.seen.body.clear();
    }
    return {};
}

}  // namespace parskats
