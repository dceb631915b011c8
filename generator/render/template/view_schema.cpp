#include "render/template/view_schema.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace parskats {
namespace {

bool is_field_name(std::string_view name) {
    const auto allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
    return !name.empty() && name.front() >= 'a' && name.front() <= 'z' &&
           std::all_of(name.begin(), name.end(), allowed);
}

}  // namespace

ViewSchema::ViewSchema() = default;
ViewSchema::ViewSchema(const ViewSchema&) = default;
ViewSchema::ViewSchema(ViewSchema&&) noexcept = default;
ViewSchema& ViewSchema::operator=(const ViewSchema&) = default;
ViewSchema& ViewSchema::operator=(ViewSchema&&) noexcept = default;
ViewSchema::~ViewSchema() = default;

ViewSchema& ViewSchema::text(std::string_view name) {
    return add(name, FieldKind::text, {});
}
ViewSchema& ViewSchema::html(std::string_view name) {
    return add(name, FieldKind::html, {});
}
ViewSchema& ViewSchema::flag(std::string_view name) {
    return add(name, FieldKind::flag, {});
}
ViewSchema& ViewSchema::list(std::string_view name, ViewSchema item) {
    return add(name, FieldKind::list, std::move(item));
}
ViewSchema& ViewSchema::object(std::string_view name, ViewSchema fields) {
    return add(name, FieldKind::object, std::move(fields));
}

ViewSchema& ViewSchema::include(const ViewSchema& other) {
    for (const Field& field : other.fields_) add(field.name, field.kind, field.inner);
    return *this;
}

const ViewSchema::Field* ViewSchema::find(std::string_view name) const {
    const auto at = std::lower_bound(fields_.begin(), fields_.end(), name,
                                     [](const Field& field, std::string_view wanted) { return field.name < wanted; });
    return at != fields_.end() && at->name == name ? &*at : nullptr;
}

ViewSchema& ViewSchema::add(std::string_view name, FieldKind kind, ViewSchema inner) {
    if (!is_field_name(name)) throw std::logic_error("bad field name \"" + std::string(name) + "\" in a view schema");
    const auto at = std::lower_bound(fields_.begin(), fields_.end(), name,
                                     [](const Field& field, std::string_view wanted) { return field.name < wanted; });
    if (at != fields_.end() && at->name == name) {
        throw std::logic_error("field \"" + std::string(name) + "\" declared twice in a view schema");
    }
    fields_.insert(at, Field{std::string(name), kind, std::move(inner)});
    return *this;
}

}  // namespace parskats
