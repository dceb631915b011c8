#include "adapters/file_descriptor.hpp"

#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace parskats {

FileDescriptor& FileDescriptor::operator=(FileDescriptor&& other) noexcept {
    if (this != &other) {
        close();
        number_ = other.release();
    }
    return *this;
}

FileDescriptor::~FileDescriptor() {
    close();
}

int FileDescriptor::release() {
    const int number = number_;
    number_ = -1;
    return number;
}

int FileDescriptor::close() {
    if (number_ < 0) return 0;
    const int result = ::close(release());
    return result == 0 || errno == EINTR ? 0 : errno;
}

int read_all(int descriptor, std::size_t expected_size, std::size_t limit, std::string& out) {
    // One byte more than expected, so that the end of the file shows itself without a second buffer.
    out.resize(std::min(expected_size, limit) + 1);
    std::size_t done = 0;
    while (done <= limit) {
        if (done == out.size()) out.resize(std::min(out.size() * 2, limit + 1));
        const ssize_t count = ::read(descriptor, out.data() + done, out.size() - done);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return errno;
        if (count == 0) break;
        done += static_cast<std::size_t>(count);
    }
    out.resize(done);
    return 0;
}

int write_all(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return errno;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return 0;
}

}  // namespace parskats
