#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace parskats {

/// The values for one template, put together by a page and then moved into `render`. Every field of the ViewSchema must
/// be given, once and as declared; `render` throws std::logic_error otherwise.
///
///   View view;
///   view.text("title", measure.title).html("body", std::move(body)).flag("is_draft", false)
///       .list("measures", std::move(rows)).absent("note");
///
/// Names must outlive the view: use string literals.
class View {
public:
    using Value = std::variant<std::string, bool, std::vector<View>, std::unique_ptr<View>>;
    enum class Kind { text, html, flag, list, object };
    struct Field {
        std::string_view name;
        Kind kind = Kind::text;
        Value value;
    };

    View& text(std::string_view name, std::string value);
    View& html(std::string_view name, std::string value);
    View& flag(std::string_view name, bool value);
    View& list(std::string_view name, std::vector<View> items);
    View& object(std::string_view name, View fields);
    /// An object that is not there: `{{^name}}` renders, `{{#name}}` does not.
    View& absent(std::string_view name);
    /// Adds all fields of `other` to this view.
    View& include(View other);

    [[nodiscard]] std::vector<Field>& fields() { return fields_; }

private:
    std::vector<Field> fields_;
};

}  // namespace parskats
