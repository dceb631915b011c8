#pragma once

#include <optional>
#include <string_view>

#include "model/date.hpp"

namespace parskats {

/// The day of `D:20230901120000+03'00'`, as PDF writes it.
[[nodiscard]] std::optional<Date> date_of_pdf(std::string_view text);
/// The day of `2023-09-01T12:00:00Z`, as office documents and pages write it.
[[nodiscard]] std::optional<Date> date_of_timestamp(std::string_view text);
/// The day of `Fri, 01 Sep 2023 12:00:00 GMT`, as HTTP writes it (also its two older forms).
[[nodiscard]] std::optional<Date> date_of_http(std::string_view text);
/// The day of `20230901120000`, as web archives write it: 14 digits and nothing else.
[[nodiscard]] std::optional<Date> date_of_capture(std::string_view text);

}  // namespace parskats
