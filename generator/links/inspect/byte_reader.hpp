#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace parskats {

/// Numbers and stretches out of untrusted bytes. What lies past the end is 0 or empty, so that no reader can leave the
/// body; a reader that must tell the difference asks `has`.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes) : bytes_(bytes) {}

    [[nodiscard]] std::size_t size() const { return bytes_.size(); }
    [[nodiscard]] bool has(std::size_t at, std::size_t count) const {
        return at <= bytes_.size() && count <= bytes_.size() - at;
    }
    /// As much of it as there is.
    [[nodiscard]] std::string_view part(std::size_t at, std::size_t count = std::string_view::npos) const {
        return at < bytes_.size() ? bytes_.substr(at, count) : std::string_view{};
    }
    [[nodiscard]] bool says(std::size_t at, std::string_view expected) const {
        return part(at, expected.size()) == expected;
    }
    [[nodiscard]] unsigned byte(std::size_t at) const {
        return at < bytes_.size() ? static_cast<unsigned char>(bytes_[at]) : 0U;
    }
    /// `count` bytes, at most 8, the highest first.
    [[nodiscard]] std::uint64_t big(std::size_t at, std::size_t count) const {
        std::uint64_t value = 0;
        if (!has(at, count)) return 0;
        for (std::size_t i = 0; i < count; ++i) value = value << 8U | byte(at + i);
        return value;
    }
    /// `count` bytes, at most 8, the lowest first.
    [[nodiscard]] std::uint64_t little(std::size_t at, std::size_t count) const {
        std::uint64_t value = 0;
        if (!has(at, count)) return 0;
        for (std::size_t i = count; i > 0; --i) value = value << 8U | byte(at + i - 1);
        return value;
    }

private:
    std::string_view bytes_;
};

}  // namespace parskats
