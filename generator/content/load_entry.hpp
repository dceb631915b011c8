#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/content_part.hpp"
#include "content/raw_site.hpp"
#include "markdown/compile_markdown.hpp"

namespace parskats {

/// What must be known of the whole site before its folders can be read.
struct SiteSettings {
    MarkdownOptions markdown;
    std::vector<std::string> languages;  ///< codes, to suggest names; `lv` and `en` when site.yaml says none
};

/// One kind of folder with facts and texts.
struct EntryRule {
    std::string facts;                 ///< `measure.yaml`; empty when there are none
    std::vector<std::string> folders;  ///< that others read
};

/// Reads the folder `entry.path`: its facts and its texts. Faults go to `part`, along with the files.
void load_entry(ContentPart& part, const EntryRule& rule, const SiteSettings& settings, RawEntry& entry);

/// A YAML file whose keys have values; nothing when it is missing or faulty, which is then reported.
[[nodiscard]] std::optional<DocumentNode> load_yaml(ContentPart& part, const std::string& path);

}  // namespace parskats
