#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "render/template/prepared_template.hpp"
#include "render/template/theme.hpp"
#include "render/template/theme_texts.hpp"

namespace parskats {

/// A template that the program uses: `templates/<name>.mustache` and what it is given.
struct TemplateDeclaration {
    std::string_view name;
    ViewSchema schema;
};

/// All templates of a site, prepared for all its languages. Immutable, safe from any thread.
class TemplateSet {
public:
    /// Prepares every declared template for every language (in the order of the site's languages). Template files that
    /// are neither declared nor a partial of one are reported: most likely a misspelt override. With faults in `faults`
    /// some templates are missing.
    static TemplateSet prepare(const Theme& theme, std::span<const TemplateDeclaration> declared,
                               std::span<const ThemeTexts* const> languages, Diagnostics& faults);

    /// std::logic_error when it was not declared or had faults.
    [[nodiscard]] const PreparedTemplate& at(std::string_view name, std::size_t language) const;

private:
    std::map<std::string, std::vector<std::unique_ptr<PreparedTemplate>>, std::less<>> templates_;
};

}  // namespace parskats
