#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace parskats {

/// Owns an open file; closes it when it goes.
class FileDescriptor {
public:
    explicit FileDescriptor(int number = -1) : number_(number) {}
    FileDescriptor(const FileDescriptor&) = delete;
    FileDescriptor& operator=(const FileDescriptor&) = delete;
    FileDescriptor(FileDescriptor&& other) noexcept : number_(other.release()) {}
    FileDescriptor& operator=(FileDescriptor&& other) noexcept;
    ~FileDescriptor();

    [[nodiscard]] bool is_open() const { return number_ >= 0; }
    [[nodiscard]] int number() const { return number_; }
    int release();
    /// The errno of closing, which is where some file systems report a full disk; 0 when it went well.
    int close();

private:
    int number_;
};

/// Reads to the end or to `limit` + 1 bytes into `out`. Returns an errno, 0 when it went well.
[[nodiscard]] int read_all(int descriptor, std::size_t expected_size, std::size_t limit, std::string& out);
/// Returns an errno, 0 when every byte was taken.
[[nodiscard]] int write_all(int descriptor, std::string_view bytes);

}  // namespace parskats
