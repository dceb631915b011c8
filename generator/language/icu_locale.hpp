#pragma once

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <string>
#include <string_view>

namespace parskats {

/// ICU's locale for a language tag (`lv`, `en-GB`). An unknown tag is the root locale, never the machine's: the first
/// call also takes the machine's locale away from ICU, which otherwise falls back to it.
[[nodiscard]] icu::Locale icu_locale(std::string_view tag);

[[nodiscard]] icu::UnicodeString to_icu(std::string_view utf8);
[[nodiscard]] std::string from_icu(const icu::UnicodeString& text);

}  // namespace parskats
