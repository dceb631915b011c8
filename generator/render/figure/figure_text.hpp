#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "model/dataset.hpp"
#include "model/localized.hpp"
#include "render/figure/figure.hpp"

namespace parskats {

/// How a figure says things in its page's language. A view over the context.
class FigureText {
public:
    FigureText(const Dataset& dataset, const FigureContext& context) : dataset_(dataset), context_(context) {}

    /// The text escaped, inside a `lang` element where it is not in the page's language; empty for an empty text.
    [[nodiscard]] std::string html(const Localized<std::string>& text) const;
    /// The text itself, not escaped.
    [[nodiscard]] std::string_view plain(const Localized<std::string>& text) const;
    /// The code of the language that stands in for a missing translation; empty when there is none missing.
    [[nodiscard]] std::string_view foreign_language(const Localized<std::string>& text) const;
    /// An exact number in the table format of the language.
    [[nodiscard]] std::string number(const Decimal& value) const;
    [[nodiscard]] std::string_view locale() const;
    [[nodiscard]] const std::string& message(std::string_view key) const;
    /// Why the cell has no value: `not available`.
    [[nodiscard]] const std::string& missing_word(const Cell& cell) const;
    /// That, and what the source has in its place: `not available (“–” in the source)`.
    [[nodiscard]] std::string missing_words(const Cell& cell) const;
    /// The same where there is no room for words: `[x] “–”`; with an empty pair of quotes for a blank, with none where
    /// the source has no such cell, with “…” for more than a mark.
    [[nodiscard]] std::string missing_sign(const Cell& cell) const;
    /// Which cell: the labels of its categories, `2022, 164. pants`; dimensions of one category are left out.
    [[nodiscard]] std::string cell_name(std::size_t cell) const;
    /// An id of this figure, escaped.
    [[nodiscard]] std::string id(std::string_view name) const;

    [[nodiscard]] const Dataset& dataset() const { return dataset_; }
    [[nodiscard]] const FigureContext& context() const { return context_; }

private:
    [[nodiscard]] const std::string& reason_sign(MissingReason reason) const;

    const Dataset& dataset_;
    const FigureContext& context_;
};

/// ` href="…"` escaped.
[[nodiscard]] std::string href_attribute(std::string_view href);

}  // namespace parskats
