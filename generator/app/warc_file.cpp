#include "app/warc_file.hpp"

#include <utility>

namespace parskats {

Result<void> WarcFile::open(const std::string& software, const std::string& contact, std::int64_t now) {
    if (!is_wanted()) return {};
    auto file = disk_.open_writer(path_ + ".open");
    if (!file) return tl::unexpected(file.error());
    file_ = std::move(*file);
    writer_.emplace([this](std::string_view bytes) { append(bytes); }, software, contact, now);
    return {};
}

void WarcFile::append(std::string_view bytes) {
    if (failure_) return;
    if (auto appended = file_->append(bytes); !appended) failure_ = appended.error();
}

void WarcFile::add(const HttpRequest& request, const HttpResponse& response, std::int64_t now) {
    if (writer_ && !failure_) writer_->add(request, response, now);
}

Result<void> WarcFile::finish() {
    if (!file_) return {};
    if (failure_) return tl::unexpected(*failure_);
    if (auto finished = file_->finish(); !finished) return finished;
    return disk_.rename(path_ + ".open", path_);
}

}  // namespace parskats
