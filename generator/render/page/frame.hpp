#pragma once

#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "render/page/page_definition.hpp"
#include "render/template/template_set.hpp"

namespace parskats {

/// Puts head, safety bar, header, way back, help and footer round a page. What is the same on every page of a language
/// and depth is rendered once, when the frame is made; afterwards it is immutable and safe from any thread.
class Frame {
public:
    /// All must outlive the frame.
    Frame(const RenderScope& scope, const TemplateSet& templates);

    /// The whole HTML of a page. `main` is the finished content of its `<main>`.
    [[nodiscard]] std::string wrap(const PageContext& context, const PageContent& content, std::string main) const;

private:
    /// Skeletons by language, how deep the page lies, and the word of the navigation that it belongs to.
    using MastheadKey = std::tuple<LanguageIndex, std::size_t, std::string>;

    void prepare(LanguageIndex language, std::size_t depth);
    void prepare_mastheads(const PageContext& at, std::size_t depth);
    void prepare_help(const PageContext& at, std::size_t depth);
    void prepare_footer(const PageContext& at, std::size_t depth);

    const RenderScope* scope_;
    const TemplateSet* templates_;
    std::vector<std::string> safety_;  ///< by language
    std::map<MastheadKey, std::string> mastheads_;
    std::map<std::pair<LanguageIndex, std::size_t>, std::string> help_;
    std::map<std::pair<LanguageIndex, std::size_t>, std::string> footers_;
};

/// The templates that the frame uses.
[[nodiscard]] std::vector<TemplateDeclaration> frame_templates();

/// The messages that the frame asks for by name.
[[nodiscard]] std::vector<MessageDeclaration> frame_messages();

/// `lv-LV` → `lv_LV`, as OpenGraph writes it.
[[nodiscard]] std::string open_graph_locale(std::string_view locale);

}  // namespace parskats
