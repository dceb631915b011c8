#pragma once

#include <string_view>

namespace parskats {

/// A site's start page, also in one language: `/`, `/lv/`, `/index.html`, `/en/home`.
[[nodiscard]] bool is_start_path(std::string_view path);

/// An address that sites give to their "not found" page: `/404`, `/lv/not-found`, `/error.aspx`.
[[nodiscard]] bool is_not_found_path(std::string_view path);

/// An address that ends like a document, sound, picture, moving picture or archive.
[[nodiscard]] bool is_file_path(std::string_view path);

}  // namespace parskats
