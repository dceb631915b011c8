#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace parskats {

enum class FieldKind {
    text,    ///< `{{name}}`: escaped when rendered
    html,    ///< `{{{name}}}`: finished, trusted HTML
    flag,    ///< `{{#name}}…{{/name}}`, `{{^name}}…{{/name}}`
    list,    ///< a section rendered once an item; `{{^name}}` when there is none
    object,  ///< a section rendered once with its fields, or not at all when it is absent
};

/// What a page kind gives to its template. Written once beside the page; the template is checked against it at load,
/// and each view when it is rendered.
///
///   ViewSchema().text("title").html("body").flag("is_draft")
///       .list("measures", ViewSchema().text("number").text("url"))
///       .object("note", ViewSchema().text("text"))          // absent when there is no note
///
/// Inside a section a name means the section's own field, else that of the view around it. Names are lower-case ASCII
/// letters, digits and `_`; a bad or repeated name throws std::logic_error.
class ViewSchema {
public:
    struct Field;

    ViewSchema();
    ViewSchema(const ViewSchema&);
    ViewSchema(ViewSchema&&) noexcept;
    ViewSchema& operator=(const ViewSchema&);
    ViewSchema& operator=(ViewSchema&&) noexcept;
    ~ViewSchema();

    ViewSchema& text(std::string_view name);
    ViewSchema& html(std::string_view name);
    ViewSchema& flag(std::string_view name);
    ViewSchema& list(std::string_view name, ViewSchema item);
    ViewSchema& object(std::string_view name, ViewSchema fields);
    /// Takes over all fields of `other`: what several page kinds share is declared once.
    ViewSchema& include(const ViewSchema& other);

    [[nodiscard]] const Field* find(std::string_view name) const;
    [[nodiscard]] const std::vector<Field>& fields() const { return fields_; }  ///< sorted by name

private:
    ViewSchema& add(std::string_view name, FieldKind kind, ViewSchema inner);
    std::vector<Field> fields_;
};

struct ViewSchema::Field {
    std::string name;
    FieldKind kind = FieldKind::text;
    ViewSchema inner;  ///< of a list's items or an object
};

}  // namespace parskats
