#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "document/document_node.hpp"

namespace parskats {

/// Finds where a part of a YAML or JSON text stands in its file, whatever quotes, escapes and folded lines are between.
/// One walk: ask from the front to the back.
class ScalarPlaces {
public:
    /// `node` must be a scalar of a file and outlive this.
    explicit ScalarPlaces(const DocumentNode& node);

    /// The span of the bytes [begin, end) of `node.text`, neither of which may be white space; the whole value where
    /// the two cannot be brought together.
    [[nodiscard]] SourceSpan find(std::size_t begin, std::size_t end);

private:
    enum class Style { plain, single_quotes, double_quotes, block };
    /// What stands at one place of the source: so many bytes that mean `text` (empty: nothing).
    struct Unit {
        std::size_t length = 1;
        std::string text;
    };

    [[nodiscard]] static Style style_of(const DocumentNode& node, std::string_view source);
    [[nodiscard]] Unit unit_at(std::size_t at) const;
    [[nodiscard]] Unit escape_at(std::size_t at) const;
    [[nodiscard]] Unit number_at(std::size_t at, std::size_t digits) const;
    void skip_blanks();
    void walk_to(std::size_t offset);

    const DocumentNode& node_;
    std::string_view source_;
    Style style_;
    std::size_t text_at_ = 0;
    std::size_t source_at_ = 0;
    bool lost_ = false;
};

}  // namespace parskats
