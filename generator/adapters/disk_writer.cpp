#include "adapters/disk_writer.hpp"

#include <fcntl.h>

#include <cerrno>
#include <utility>

#include "adapters/file_descriptor.hpp"
#include "adapters/system_error.hpp"

namespace parskats {
namespace {

class DiskWriter : public FileWriter {
public:
    DiskWriter(FileDescriptor file, std::string path) : file_(std::move(file)), path_(std::move(path)) {}

    Result<void> append(std::string_view bytes) override { return outcome(write_all(file_.number(), bytes)); }
    Result<void> finish() override { return outcome(file_.close()); }

private:
    [[nodiscard]] Result<void> outcome(int number) const {
        if (number == 0) return {};
        return system_error("write", path_, number);
    }

    FileDescriptor file_;
    std::string path_;
};

}  // namespace

Result<std::unique_ptr<FileWriter>> open_disk_writer(const std::string& path) {
    FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
    if (!file.is_open()) return system_error("write", path, errno);
    return std::make_unique<DiskWriter>(std::move(file), path);
}

}  // namespace parskats
