#pragma once

#include <string_view>

namespace parskats {

/// Whether a title or a heading says that there is no such page, in Latvian, English, Russian, Lithuanian, Estonian,
/// German, French or Polish: one of its parts (between dashes or bars) says nothing else. An article about such pages
/// says more.
[[nodiscard]] bool says_not_found(std::string_view title);

/// Whether a sentence of `words` (see `plain_words`) says so in full: "the page you requested was not found".
[[nodiscard]] bool tells_not_found(std::string_view words);

}  // namespace parskats
