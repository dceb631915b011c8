#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "base/result.hpp"
#include "links/warc/warc_writer.hpp"
#include "ports/file_system.hpp"

namespace parskats {

/// The file of `--warc`. While it is being written it is called `FILE.open`, as crawlers do, so that what a killed run
/// leaves is kept and known for what it is. Trouble with the disk is remembered and told at the end: it stops the file,
/// not the run.
class WarcFile {
public:
    /// `path` empty: no file is wanted, and every call does nothing.
    WarcFile(FileSystem& disk, std::string path) : disk_(disk), path_(std::move(path)) {}

    [[nodiscard]] bool is_wanted() const { return !path_.empty(); }
    /// `EEXIST` when a killed run has left its `FILE.open`: it is not overwritten.
    [[nodiscard]] Result<void> open(const std::string& software, const std::string& contact, std::int64_t now);
    void add(const HttpRequest& request, const HttpResponse& response, std::int64_t now);
    /// Closes the file and gives it its name, in place of an older one.
    [[nodiscard]] Result<void> finish();

private:
    void append(std::string_view bytes);

    FileSystem& disk_;
    std::string path_;
    std::unique_ptr<FileWriter> file_;
    std::optional<WarcWriter> writer_;
    std::optional<IoError> failure_;
};

}  // namespace parskats
