#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/result.hpp"
#include "base/source_file.hpp"
#include "document/document_node.hpp"
#include "ports/file_reader.hpp"

namespace parskats {

/// Where themes are looked for: first `themes/<name>/` of the site, then `<name>/` of the themes that came with the
/// program.
struct ThemeFolders {
    const FileReader* site = nullptr;      ///< rooted at the site
    const FileReader* built_in = nullptr;  ///< rooted at the folder of themes; may be null
};

/// A file that goes into the site as it is (or fingerprinted): a stylesheet, script, picture.
struct ThemeFile {
    std::string path;  ///< within the theme: "css/site.css", "js/filter.js", "static/icon.svg"
    std::string bytes;
};

/// A theme with everything that it takes from the themes it extends: the nearest file of a name wins, messages are
/// merged key by key. Owns the texts that faults about it point into, so it must outlive them. Immutable.
class Theme {
public:
    struct MessageFile {
        const SourceFile* file = nullptr;
        DocumentNode root;  ///< a mapping with `locale` and `messages`
    };

    [[nodiscard]] const std::string& name() const { return name_; }
    /// The names from this theme to the one that extends none.
    [[nodiscard]] const std::vector<std::string>& chain() const { return chain_; }
    /// The text of `templates/<name>.mustache`, or null.
    [[nodiscard]] const SourceFile* find_template(std::string_view name) const;
    [[nodiscard]] std::vector<std::string> template_names() const;  ///< sorted
    /// The message files of a language, from the farthest ancestor to this theme; empty when there is none.
    [[nodiscard]] const std::vector<MessageFile>& message_files(std::string_view language) const;
    /// Everything in `css/`, `js/` and `static/`, sorted by path.
    [[nodiscard]] const std::vector<ThemeFile>& files() const { return files_; }
    [[nodiscard]] const ThemeFile* find_file(std::string_view path) const;

private:
    friend class ThemeLoader;
    std::string name_;
    std::vector<std::string> chain_;
    std::vector<std::unique_ptr<SourceFile>> sources_;
    std::map<std::string, const SourceFile*, std::less<>> templates_;
    std::map<std::string, std::vector<MessageFile>, std::less<>> messages_;
    std::vector<ThemeFile> files_;
};

/// Loads the theme `name` and all that it extends. Never null: with faults (in `faults`) it has what could be read and
/// keeps their texts alive. Fails only when the disk does.
[[nodiscard]] Result<std::unique_ptr<Theme>> load_theme(const ThemeFolders& folders, std::string_view name,
                                                        Diagnostics& faults);

}  // namespace parskats
