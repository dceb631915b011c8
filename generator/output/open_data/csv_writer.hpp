#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace parskats {

/// Writes CSV by RFC 4180: commas, CRLF, fields in quotes where they need them. UTF-8 without a byte-order mark.
class CsvWriter {
public:
    void field(std::string_view value);
    void end_row();
    [[nodiscard]] std::string take() { return std::move(out_); }

private:
    std::string out_;
    bool at_start_ = true;
};

}  // namespace parskats
