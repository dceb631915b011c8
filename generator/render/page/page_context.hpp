#pragma once

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>

#include "model/route.hpp"
#include "render/page/site_index.hpp"
#include "render/template/theme_texts.hpp"

namespace parskats {

/// Where a file of `assets/` lies in the output: `photo.png` → `assets/photo.3f2a9c01.png`.
using AssetPaths = std::map<std::string, std::string, std::less<>>;

/// A script of the theme.
struct ScriptFile {
    std::string name;  ///< without ".js"
    std::string path;  ///< in the output
};

/// What all pages of a rendering share. Owns nothing.
struct RenderScope {
    const Site* site = nullptr;
    const SiteIndex* index = nullptr;
    const AssetPaths* assets = nullptr;
    std::span<const ThemeTexts* const> texts;  ///< one a language, in the site's order
    std::string_view base_url;                 ///< ends in a slash
    std::string_view stylesheet;               ///< output path
    std::span<const ScriptFile> scripts;       ///< by name
    std::string_view version;
    std::span<const std::string> search_indexes;  ///< output paths, one a language
};

/// One page that is being made: which it is, and how it speaks and links.
class PageContext {
public:
    PageContext(const RenderScope& scope, const Route& route);

    [[nodiscard]] const RenderScope& scope() const { return *scope_; }
    [[nodiscard]] const Site& site() const { return *scope_->site; }
    [[nodiscard]] const SiteIndex& index() const { return *scope_->index; }
    [[nodiscard]] const Route& route() const { return route_; }
    [[nodiscard]] LanguageIndex language() const { return route_.language; }
    [[nodiscard]] const std::string& file() const { return file_; }  ///< output path
    [[nodiscard]] const Locale& locale() const { return scope_->texts[route_.language]->locale; }
    [[nodiscard]] const Messages& messages() const { return scope_->texts[route_.language]->messages; }
    [[nodiscard]] const Messages& messages_of(LanguageIndex language) const {
        return scope_->texts[language]->messages;
    }

    /// Relative address of another page, in this page's language.
    [[nodiscard]] std::string href(PageKind kind, std::string_view id = {}, std::string_view plan = {}) const;
    [[nodiscard]] std::string href(const MeasureRef& ref) const;
    [[nodiscard]] std::string href_in(LanguageIndex language) const;  ///< of the twin
    [[nodiscard]] std::string href_to_file(std::string_view output_file) const;

    /// `text` escaped, in this page's language; where another language stands in, marked with its `lang`. Empty for
    /// none.
    [[nodiscard]] std::string html(const Text& text) const;
    [[nodiscard]] std::string plain(const Text& text) const;  ///< not escaped
    /// A field of a page's front matter, likewise.
    [[nodiscard]] std::string html(const Localized<PageText>& text, std::string_view field) const;
    [[nodiscard]] std::string plain(const Localized<PageText>& text, std::string_view field) const;

    [[nodiscard]] const std::string& language_code(LanguageIndex language) const;

private:
    [[nodiscard]] std::string marked(std::string_view text, LanguageIndex language) const;

    const RenderScope* scope_;
    Route route_;
    std::string file_;
};

}  // namespace parskats
