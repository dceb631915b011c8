#include "render/template/prepared_template.hpp"

#include <charconv>
#include <cstddef>
#include <mustache.hpp>
#include <optional>
#include <stdexcept>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "render/template/check_template.hpp"
#include "render/template/inline_partials.hpp"

namespace parskats {
namespace {

namespace mustache = kainjow::mustache;

using mustache::data;

/// The library copies what it is given. Its accessors are const only, the values behind them are not: this moves a
/// value in.
data text_data(std::string&& text) {
    data out(data::type::string);
    const_cast<std::string&>(out.string_value()) = std::move(text);
    return out;
}

[[noreturn]] void fail(std::string_view name, std::string_view what) {
    throw std::logic_error("field \"" + std::string(name) + "\" " + std::string(what));
}

bool is_same_kind(View::Kind given, FieldKind declared) {
    switch (given) {
        case View::Kind::text: return declared == FieldKind::text;
        case View::Kind::html: return declared == FieldKind::html;
        case View::Kind::flag: return declared == FieldKind::flag;
        case View::Kind::list: return declared == FieldKind::list;
        case View::Kind::object: return declared == FieldKind::object;
    }
    return false;
}

data view_data(View& view, const ViewSchema& schema);

data list_data(std::vector<View>& items, const ViewSchema& schema) {
    data out(data::type::list);
    auto& list = const_cast<mustache::list&>(out.list_value());
    list.reserve(items.size());
    for (View& item : items) list.push_back(view_data(item, schema));
    return out;
}

data field_data(View::Field& field, const ViewSchema& inner) {
    switch (field.kind) {
        case View::Kind::text:
        case View::Kind::html: return text_data(std::move(std::get<std::string>(field.value)));
        case View::Kind::flag: return data(std::get<bool>(field.value));
        case View::Kind::list: return list_data(std::get<std::vector<View>>(field.value), inner);
        case View::Kind::object: {
            const auto& object = std::get<std::unique_ptr<View>>(field.value);
            return object ? view_data(*object, inner) : data(false);
        }
    }
    return data(false);
}

/// The library's form of a view, which must have exactly the fields of `schema`: it would render a missing one as
/// nothing.
data view_data(View& view, const ViewSchema& schema) {
    data out(data::type::object);
    for (View::Field& field : view.fields()) {
        const ViewSchema::Field* declared = schema.find(field.name);
        if (declared == nullptr) fail(field.name, "is not in the view's schema");
        if (!is_same_kind(field.kind, declared->kind))
            fail(field.name, "is not of the kind that the view's schema says");
        const std::string name(field.name);
        if (out.get(name) != nullptr) fail(field.name, "is given twice");
        out[name] = field_data(field, declared->inner);
    }
    if (view.fields().size() == schema.fields().size()) return out;
    for (const ViewSchema::Field& declared : schema.fields()) {
        if (out.get(declared.name) == nullptr) fail(declared.name, "is missing from the view");
    }
    return out;
}

/// Looks names up in the view, and numbers among the template's fixed texts.
class RenderContext final : public mustache::basic_context<std::string> {
public:
    RenderContext(const data& view, const std::vector<data>& fixed) : fixed_(fixed) { scopes_.push_back(&view); }

    void push(const data* scope) override { scopes_.push_back(scope); }
    void pop() override { scopes_.pop_back(); }

    [[nodiscard]] const data* get(const std::string& name) const override {
        if (name.front() >= '0' && name.front() <= '9') return fixed_text(name);
        for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope) {
            if (const data* found = (*scope)->get(name)) return found;
        }
        return nullptr;
    }
    [[nodiscard]] const data* get_partial(const std::string& /*name*/) const override { return nullptr; }

private:
    [[nodiscard]] const data* fixed_text(const std::string& name) const {
        std::size_t index = 0;
        std::from_chars(name.data(), name.data() + name.size(), index);
        return &fixed_[index];
    }

    const std::vector<data>& fixed_;
    std::vector<const data*> scopes_;
};

struct StringSink {
    std::string out;
    StringSink& operator<<(const std::string& text) {
        out.append(text);
        return *this;
    }
};

/// Writes the template that the library parses. It would make a part of every word and every blank of a fixed text, so
/// those become variables of their own, named by number: rendering then costs by the tags, not by the words.
class TemplateWriter {
public:
    explicit TemplateWriter(const Messages& messages) : messages_(messages) {}

    void add(const TemplateToken& token) {
        switch (token.kind) {
            case TokenKind::text: fixed_.append(token.text); break;
            case TokenKind::message: append_escaped(fixed_, messages_.text(token.text)); break;
            case TokenKind::escaped: add_tag("{{", token.text, "}}"); break;
            case TokenKind::unescaped: add_tag("{{{", token.text, "}}}"); break;
            case TokenKind::section: add_tag("{{#", token.text, "}}"); break;
            case TokenKind::inverted: add_tag("{{^", token.text, "}}"); break;
            case TokenKind::section_end: add_tag("{{/", token.text, "}}"); break;
            case TokenKind::partial: break;
        }
    }

    void finish() {
        if (fixed_.empty()) return;
        source_.append("{{{").append(std::to_string(texts_.size())).append("}}}");
        texts_.push_back(text_data(std::exchange(fixed_, {})));
    }

    [[nodiscard]] const std::string& source() const { return source_; }
    [[nodiscard]] std::vector<data> take_texts() { return std::move(texts_); }

private:
    void add_tag(std::string_view open, std::string_view name, std::string_view close) {
        finish();
        source_.append(open).append(name).append(close);
    }

    const Messages& messages_;
    std::string fixed_;
    std::string source_;
    std::vector<data> texts_;
};

}  // namespace

struct PreparedTemplate::Parts {
    Parts(std::string template_name, ViewSchema view_schema, TemplateWriter& writer)
        : name(std::move(template_name)),
          schema(std::move(view_schema)),
          fixed(writer.take_texts()),
          parsed(writer.source()) {
        parsed.set_custom_escape([](const std::string& text) { return escape_html(text); });
    }

    std::string name;
    ViewSchema schema;
    std::set<std::string, std::less<>> partials;
    std::vector<data> fixed;
    /// Its `render` is not const but changes nothing as long as there are no partials and no lambdas in it, and we have
    /// none: any number of threads may render it.
    mustache::mustache parsed;
};

PreparedTemplate::PreparedTemplate(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
PreparedTemplate::PreparedTemplate(PreparedTemplate&&) noexcept = default;
PreparedTemplate& PreparedTemplate::operator=(PreparedTemplate&&) noexcept = default;
PreparedTemplate::~PreparedTemplate() = default;

const std::string& PreparedTemplate::name() const {
    return parts_->name;
}
const std::set<std::string, std::less<>>& PreparedTemplate::partials() const {
    return parts_->partials;
}

std::unique_ptr<PreparedTemplate> prepare_template(const Theme& theme, std::string_view name, const ViewSchema& schema,
                                                   const Messages& messages, Diagnostics& faults) {
    std::set<std::string, std::less<>> partials;
    const auto tokens = inline_partials(theme, name, partials, faults);
    if (!tokens) return nullptr;
    if (!check_template(name, *tokens, schema, messages, messages.locale().facts().tag, faults)) return nullptr;
    TemplateWriter writer(messages);
    for (const TemplateToken& token : *tokens) writer.add(token);
    writer.finish();
    auto parts = std::make_unique<PreparedTemplate::Parts>(std::string(name), schema, writer);
    if (!parts->parsed.is_valid()) throw std::logic_error("a checked template does not parse: " + std::string(name));
    parts->partials = std::move(partials);
    return std::unique_ptr<PreparedTemplate>(new PreparedTemplate(std::move(parts)));
}

std::string render(const PreparedTemplate& prepared, View&& view) {
    PreparedTemplate::Parts& parts = *prepared.parts_;
    try {
        const data values = view_data(view, parts.schema);
        RenderContext context(values, parts.fixed);
        StringSink sink;
        parts.parsed.render(context, sink);
        return std::move(sink.out);
    } catch (const std::logic_error& error) {
        throw std::logic_error("template \"" + parts.name + "\": " + error.what());
    }
}

}  // namespace parskats
