#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "content/raw_site.hpp"
#include "links/link_target.hpp"

namespace parskats {

/// An address that has moved for good, and where it stands.
struct MovedLink {
    const LinkTarget* target = nullptr;
    std::string final_url;
};

/// One replacement in a file's text.
struct TextEdit {
    std::size_t offset = 0;
    std::size_t length = 0;
    std::string text;
};

/// A file's new text. Only the edits tell it from the old one.
struct FileFix {
    const SourceFile* file = nullptr;
    std::vector<TextEdit> edits;  ///< in ascending order, not touching each other
    std::string text;
};

/// An address that was not replaced, because what would have come of it does not read as exactly the new address.
struct FixRefusal {
    const LinkOccurrence* occurrence = nullptr;
    std::string address;  ///< the new one
};

struct FixPlan {
    std::vector<FileFix> files;        ///< sorted by path
    std::vector<FixRefusal> refusals;  ///< sorted by place
    std::size_t places = 0;            ///< that change
};

/// The new address with the fragment that the old one has.
[[nodiscard]] std::string moved_address(std::string_view old_address, const std::string& final_url);

/// What to replace so that every moved address is written anew. Each new text is read again: the same addresses at the
/// same places, the moved ones changed, nothing else; an edit for which that does not hold is refused.
[[nodiscard]] FixPlan plan_fixes(const RawSite& site, std::span<const MovedLink> moved);

/// The edits on the bytes of the file on disk: a byte-order mark and line ends stay as they are. Nothing when the bytes
/// are not those that were planned for.
[[nodiscard]] std::optional<std::string> apply_fix(const FileFix& fix, const std::string& bytes);

/// The plan as a unified diff with three lines of context, for `git apply` in the site's folder.
[[nodiscard]] std::string patch_of(const FixPlan& plan);

}  // namespace parskats
