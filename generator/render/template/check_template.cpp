#include "render/template/check_template.hpp"

#include <string>
#include <utility>
#include <vector>

#include "base/nearest_name.hpp"
#include "render/template/template_codes.hpp"

namespace parskats {
namespace {

class Checker {
public:
    Checker(std::string_view name, const ViewSchema& schema, const Messages& messages, std::string_view language,
            Diagnostics& faults)
        : name_(name), messages_(messages), language_(language), faults_(faults), scopes_{{&schema, false}} {}

    bool run(std::span<const TemplateToken> tokens) {
        for (const TemplateToken& token : tokens) visit(token);
        return !failed_;
    }

private:
    /// What a section adds to the names that can be used in it.
    struct Scope {
        const ViewSchema* fields = nullptr;  ///< null: nothing, as in the section of a flag
        bool unknown = false;                ///< the section's own name was a fault: what is inside cannot be judged
    };

    void report(const DiagnosticCode& code, const TemplateToken& token, std::vector<std::string> arguments,
                std::string suggestion = {}) {
        failed_ = true;
        faults_.report(code, token.span, std::move(arguments), std::move(suggestion));
    }

    void visit(const TemplateToken& token) {
        switch (token.kind) {
            case TokenKind::text:
            case TokenKind::partial: break;
            case TokenKind::message: check_message(token); break;
            case TokenKind::section_end: scopes_.pop_back(); break;
            case TokenKind::section:
            case TokenKind::inverted: open(token); break;
            case TokenKind::escaped:
            case TokenKind::unescaped: check_value(token); break;
        }
    }

    const ViewSchema::Field* find(const TemplateToken& token) {
        std::vector<std::string_view> known;
        for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope) {
            if (scope->unknown) return nullptr;
            if (scope->fields == nullptr) continue;
            if (const auto* field = scope->fields->find(token.text)) return field;
            for (const ViewSchema::Field& field : scope->fields->fields()) known.emplace_back(field.name);
        }
        std::string all;
        for (const std::string_view name : known) all.append(all.empty() ? "" : ", ").append(name);
        report(template_codes::unknown_name, token,
               {std::string(token.text), std::string(name_), all.empty() ? "–" : all}, nearest_name(token.text, known));
        return nullptr;
    }

    void check_value(const TemplateToken& token) {
        const ViewSchema::Field* field = find(token);
        if (field == nullptr) return;
        const bool escaped = token.kind == TokenKind::escaped;
        switch (field->kind) {
            case FieldKind::text:
                if (!escaped) report(template_codes::text_has_three_braces, token, {field->name});
                break;
            case FieldKind::html:
                if (escaped) report(template_codes::html_needs_three_braces, token, {field->name});
                break;
            case FieldKind::flag:
            case FieldKind::list:
            case FieldKind::object: report(template_codes::cannot_be_printed, token, {field->name}); break;
        }
    }

    void open(const TemplateToken& token) {
        const ViewSchema::Field* field = find(token);
        if (field == nullptr) {
            scopes_.push_back({nullptr, true});
            return;
        }
        Scope scope;
        switch (field->kind) {
            case FieldKind::text:
            case FieldKind::html: report(template_codes::not_a_section, token, {field->name}); break;
            case FieldKind::flag: break;
            case FieldKind::list:
            case FieldKind::object:
                if (token.kind == TokenKind::section) scope.fields = &field->inner;
                break;
        }
        scopes_.push_back(scope);
    }

    void check_message(const TemplateToken& token) {
        const std::string key(token.text);
        if (!messages_.has(key)) {
            report(template_codes::unknown_message, token, {key, std::string(language_)},
                   nearest_name(key, messages_.keys()));
        } else if (messages_.has_arguments(key)) {
            report(template_codes::message_has_arguments, token, {key});
        }
    }

    std::string_view name_;
    const Messages& messages_;
    std::string_view language_;
    Diagnostics& faults_;
    std::vector<Scope> scopes_;
    bool failed_ = false;
};

}  // namespace

bool check_template(std::string_view name, std::span<const TemplateToken> tokens, const ViewSchema& schema,
                    const Messages& messages, std::string_view language, Diagnostics& faults) {
    return Checker(name, schema, messages, language, faults).run(tokens);
}

}  // namespace parskats
