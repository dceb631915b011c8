#include "links/warc/warc_record.hpp"

#include <fmt/format.h>

#include <chrono>

#include "base/digest.hpp"
#include "base/text.hpp"

namespace parskats {
namespace {

bool is_about_transfer(std::string_view line) {
    const std::string name = lower_ascii(line.substr(0, line.find(':')));
    return name == "content-encoding" || name == "transfer-encoding" || name == "content-length";
}

/// A value that would end its line early would forge fields.
std::string one_line(std::string_view value) {
    std::string out(value);
    for (char& c : out) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
    }
    return out;
}

}  // namespace

std::string to_bytes(const WarcRecord& record) {
    std::string out = "WARC/1.1\r\nWARC-Type: " + record.type + "\r\n";
    for (const auto& [name, value] : record.fields) out += name + ": " + one_line(value) + "\r\n";
    out += "Content-Length: " + std::to_string(record.block.size()) + "\r\n\r\n";
    out += record.block;
    out += "\r\n\r\n";
    return out;
}

std::string warc_date(std::int64_t unix_seconds) {
    const std::chrono::sys_seconds moment{std::chrono::seconds(unix_seconds)};
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day date(day);
    const auto second = (moment - day).count();
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), second / 3600,
                       second / 60 % 60, second % 60);
}

std::string warc_record_id(std::string_view seed) {
    std::string hex = sha256_hex(seed).substr(0, 32);
    hex[12] = '8';  // RFC 9562: a UUID made in the maker's own way
    hex[16] = "89ab"[static_cast<std::size_t>(hex[16]) % 4];
    return fmt::format("<urn:uuid:{}-{}-{}-{}-{}>", hex.substr(0, 8), hex.substr(8, 4), hex.substr(12, 4),
                       hex.substr(16, 4), hex.substr(20));
}

std::string decoded_head(std::string_view response_head, std::size_t body_size) {
    std::string head;
    for (std::string_view line : split(response_head, '\n')) {
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.empty()) continue;
        if (is_about_transfer(line)) head += "X-Orig-";
        head.append(line).append("\r\n");
    }
    return head + "Content-Length: " + std::to_string(body_size) + "\r\n\r\n";
}

}  // namespace parskats
