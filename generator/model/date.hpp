#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace parskats {

/// A calendar date. `month` and `day` are 0 where only the year (or the year and month) is known.
struct Date {
    int year = 0;
    int month = 0;
    int day = 0;
    // clang-tidy 14 takes the comparison with zero that the compiler makes here for one with a null pointer.
    auto operator<=>(const Date&) const = default;  // NOLINT(modernize-use-nullptr)

    [[nodiscard]] bool is_full() const { return day != 0; }
    /// `2021`, `2021-02` or `2021-02-08`
    [[nodiscard]] std::string to_iso() const;
    /// Reads the three forms of `to_iso`; nothing when the text is none of them or no such day exists.
    [[nodiscard]] static std::optional<Date> parse(std::string_view text);
};

/// Days from `a` to `b` (negative when b is earlier); both full dates.
[[nodiscard]] long days_between(const Date& a, const Date& b);

}  // namespace parskats
