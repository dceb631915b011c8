#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/result.hpp"
#include "base/source_file.hpp"
#include "ports/file_reader.hpp"

namespace parskats {

struct FileDigest {
    std::string path;
    std::string sha256;
};

/// A folder's own files and folders, by name, without the ignored ones.
struct Listing {
    std::vector<std::string> files;
    std::vector<std::string> folders;
};

inline constexpr std::size_t largest_text = std::size_t{8} << 20U;  ///< of YAML and Markdown
inline constexpr std::size_t largest_dataset = std::size_t{64} << 20U;

/// Reads some files for one thread and keeps what it found: texts, digests, faults, and the first trouble with the
/// disk, after which it reads no more. Parts are put together in a fixed order, so that it does not matter which was
/// done when.
class ContentPart {
public:
    explicit ContentPart(const FileReader& reader) : reader_(reader) {}

    /// A file's text, checked and mended; null when it is missing, unreadable or not UTF-8 (then that is reported).
    const SourceFile* read_text(const std::string& path, std::size_t limit = largest_text);
    /// A file's bytes as they are; null when there are none (then that is reported).
    std::shared_ptr<const std::string> read_bytes(const std::string& path);
    /// A folder; empty when there is none. What is neither file nor folder is reported.
    Listing list(const std::string& path);

    [[nodiscard]] Diagnostics& faults() { return faults_; }
    [[nodiscard]] std::vector<std::unique_ptr<SourceFile>>& files() { return files_; }
    [[nodiscard]] std::vector<FileDigest>& digests() { return digests_; }
    [[nodiscard]] const std::optional<IoError>& failure() const { return failure_; }

private:
    std::optional<std::string> read(const std::string& path, std::size_t limit);

    const FileReader& reader_;
    Diagnostics faults_;
    std::vector<std::unique_ptr<SourceFile>> files_;
    std::vector<FileDigest> digests_;
    std::optional<IoError> failure_;
};

/// A fault of a file or folder as a whole, with a nearest right name.
void report_path(Diagnostics& faults, const DiagnosticCode& code, const std::string& path,
                 std::vector<std::string> arguments = {}, std::string suggestion = {});

}  // namespace parskats
