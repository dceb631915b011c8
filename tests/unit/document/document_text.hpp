#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"
#include "document/document_node.hpp"
#include "document/parse_json.hpp"
#include "document/parse_yaml.hpp"

namespace parskats::test {

/// A text, what a parser made of it, and its faults.
struct Parsed {
    Parsed(std::string text, bool is_json) : file(is_json ? "a.json" : "a.yaml", std::move(text)) {
        tree = is_json ? parse_json(file, faults) : parse_yaml(file, 0, file.text().size(), faults);
    }

    /// The only fault as `P014 1:8+1`: code, line, column and how many bytes are marked. `none` without faults.
    [[nodiscard]] std::string fault() const {
        if (faults.empty()) return "none";
        std::string out;
        for (const Diagnostic& one : faults.all()) {
            const SourcePosition place = one.span.begin();
            if (!out.empty()) out += ", ";
            out += std::string(one.code->id) + ' ' + std::to_string(place.line) + ':' + std::to_string(place.column) +
                   '+' + std::to_string(one.span.length);
        }
        return out;
    }
    /// What the file says at a span.
    [[nodiscard]] std::string_view at(const SourceSpan& span) const {
        return file.text().substr(span.offset, span.length);
    }
    [[nodiscard]] std::string help() const {
        return faults.empty() ? std::string() : help_of(faults.all().front(), UserLanguage::en);
    }

    SourceFile file;
    Diagnostics faults;
    std::optional<DocumentNode> tree;
};

struct Yaml : Parsed {
    explicit Yaml(std::string text) : Parsed(std::move(text), false) {}
};
struct Json : Parsed {
    explicit Json(std::string text) : Parsed(std::move(text), true) {}
};

}  // namespace parskats::test
