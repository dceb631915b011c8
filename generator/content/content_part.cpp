#include "content/content_part.hpp"

#include <algorithm>
#include <cerrno>
#include <utility>

#include "base/digest.hpp"
#include "content/content_names.hpp"
#include "content/prepare_text.hpp"
#include "document/document_codes.hpp"

namespace parskats {

void report_path(Diagnostics& faults, const DiagnosticCode& code, const std::string& path,
                 std::vector<std::string> arguments, std::string suggestion) {
    Diagnostic fault;
    fault.code = &code;
    fault.path = printable_name(path);
    fault.arguments = std::move(arguments);
    fault.suggestion = std::move(suggestion);
    faults.report(std::move(fault));
}

std::optional<std::string> ContentPart::read(const std::string& path, std::size_t limit) {
    if (failure_) return std::nullopt;
    Result<std::string> bytes = reader_.read(path);
    const bool too_large = bytes ? bytes->size() > limit : bytes.error().number == EFBIG;
    if (too_large) {
        report_path(faults_, document_codes::file_too_large, path, {std::to_string(limit >> 20U)});
        return std::nullopt;
    }
    if (bytes) return std::move(*bytes);
    if (bytes.error().number == ENOENT) {
        report_path(faults_, document_codes::missing_file, path, {printable_name(path)});
    } else {
        failure_ = std::move(bytes.error());
    }
    return std::nullopt;
}

const SourceFile* ContentPart::read_text(const std::string& path, std::size_t limit) {
    std::optional<std::string> bytes = read(path, limit);
    if (!bytes) return nullptr;
    digests_.push_back({path, sha256_hex(*bytes)});
    PreparedText prepared = prepare_text(std::move(*bytes));
    files_.push_back(std::make_unique<SourceFile>(path, std::move(prepared.text)));
    const SourceFile* const file = files_.back().get();
    for (EncodingFault& fault : prepared.faults) {
        faults_.report(*fault.code, {file, fault.offset, fault.length}, std::move(fault.arguments));
    }
    return prepared.is_readable ? file : nullptr;
}

std::shared_ptr<const std::string> ContentPart::read_bytes(const std::string& path) {
    std::optional<std::string> bytes = read(path, std::size_t{64} << 20U);
    if (!bytes) return nullptr;
    digests_.push_back({path, sha256_hex(*bytes)});
    return std::make_shared<const std::string>(std::move(*bytes));
}

Listing ContentPart::list(const std::string& path) {
    Listing listing;
    if (failure_) return listing;
    Result<std::vector<DirectoryEntry>> entries = reader_.list(path);
    if (!entries) {
        const int number = entries.error().number;
        if (number != ENOENT && number != ENOTDIR) failure_ = std::move(entries.error());
        return listing;
    }
    for (DirectoryEntry& entry : *entries) {
        if (is_ignored_name(entry.name)) continue;
        switch (entry.kind) {
            case EntryKind::file: listing.files.push_back(std::move(entry.name)); break;
            case EntryKind::directory: listing.folders.push_back(std::move(entry.name)); break;
            case EntryKind::other:
                report_path(faults_, document_codes::special_file, path + '/' + entry.name,
                            {printable_name(entry.name)});
                break;
        }
    }
    std::sort(listing.files.begin(), listing.files.end());
    std::sort(listing.folders.begin(), listing.folders.end());
    return listing;
}

}  // namespace parskats
