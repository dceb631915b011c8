#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "ports/http_client.hpp"

namespace parskats {

/// Gathers the header lines of one exchange as they come. What counts is the final response; interim ones (1xx) and
/// trailers are counted against the limit and forgotten.
class HeaderCollector {
public:
    /// All lines of an exchange together, so that endless interim responses end too.
    static constexpr std::size_t limit = std::size_t{64} << 10U;

    /// One line with its end. False: over the limit, read no further.
    [[nodiscard]] bool take(std::string_view line);

    /// Whether the empty line after the final response's headers has come.
    [[nodiscard]] bool is_complete() const { return is_complete_; }
    [[nodiscard]] bool is_over_limit() const { return taken_ > limit; }
    [[nodiscard]] bool has_any() const { return taken_ > 0; }
    /// Of the final response; 0 while there is none.
    [[nodiscard]] int status() const { return status_ >= 200 ? status_ : 0; }
    /// Status line and headers as received.
    [[nodiscard]] const std::string& head() const { return head_; }
    [[nodiscard]] const std::vector<HttpHeader>& headers() const { return headers_; }

private:
    void begin(std::string_view status_line);
    void add(std::string_view line);

    std::string head_;
    std::vector<HttpHeader> headers_;
    std::size_t taken_ = 0;
    int status_ = 0;
    bool is_complete_ = false;
};

}  // namespace parskats
