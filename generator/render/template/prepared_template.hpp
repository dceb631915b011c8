#pragma once

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"
#include "language/messages.hpp"
#include "render/template/view.hpp"
#include "render/template/view_schema.hpp"

namespace parskats {

class Theme;

/// A template of a theme, checked against its schema and parsed for one language: partials are in their places,
/// `{{t:key}}` is the language's text. Made once, then rendered from any number of threads at once.
class PreparedTemplate {
public:
    PreparedTemplate(PreparedTemplate&&) noexcept;
    PreparedTemplate& operator=(PreparedTemplate&&) noexcept;
    ~PreparedTemplate();

    [[nodiscard]] const std::string& name() const;
    /// The names of the partials that it took in, however deep.
    [[nodiscard]] const std::set<std::string, std::less<>>& partials() const;

private:
    friend std::unique_ptr<PreparedTemplate> prepare_template(const Theme&, std::string_view, const ViewSchema&,
                                                              const Messages&, Diagnostics&);
    friend std::string render(const PreparedTemplate&, View&&);
    struct Parts;
    explicit PreparedTemplate(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

/// Prepares `templates/<name>.mustache` of `theme`. Null when it has faults, which are then in `faults` with the place
/// in the template or partial: unknown and misused names, unclosed sections, unknown partials and messages. `schema` is
/// copied.
[[nodiscard]] std::unique_ptr<PreparedTemplate> prepare_template(const Theme& theme, std::string_view name,
                                                                 const ViewSchema& schema, const Messages& messages,
                                                                 Diagnostics& faults);

/// The template filled with `view`. std::logic_error when the view is not what the schema says: a bug of the page's
/// code.
[[nodiscard]] std::string render(const PreparedTemplate& prepared, View&& view);

}  // namespace parskats
