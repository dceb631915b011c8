#pragma once

#include <span>
#include <string>
#include <vector>

#include "content/raw_site.hpp"
#include "model/localized.hpp"
#include "model/site.hpp"
#include "validate/build_context.hpp"

namespace parskats {

/// The texts of an entry in all languages, its front matter read by `keys` (all of them texts but `quiet`). Moves the
/// bodies out of `entry`. A missing file of the source language is an error, of another a warning; a file that is there
/// but could not be read has had its fault already.
[[nodiscard]] Localized<PageText> build_page_texts(RawEntry& entry, std::span<const FactKey> keys,
                                                   BuildContext& context);

/// `pages/`, in the order of the raw site (by id).
[[nodiscard]] std::vector<OrdinaryPage> build_pages(std::vector<RawEntry>& entries, BuildContext& context);
/// `campaigns/`, in the order of the raw site (by id). Measures are those of `plan`.
[[nodiscard]] std::vector<Campaign> build_campaigns(std::vector<RawEntry>& entries, const std::string& plan,
                                                    BuildContext& context);

}  // namespace parskats
