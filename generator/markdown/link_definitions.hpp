#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "markdown/cmark_tree.hpp"
#include "markdown/shielded_body.hpp"

namespace parskats {

/// An address in the source as cmark reads it: [begin, end) are its bytes without `<` and `>`, `after` is behind it.
struct RawAddress {
    std::size_t begin = std::string_view::npos;  ///< npos: there is none
    std::size_t end = 0;
    std::size_t after = 0;
};
[[nodiscard]] RawAddress find_raw_address(std::string_view text, std::size_t from);

/// Whether the address written `raw` means `address`: backslashes undone; one with character references is taken on
/// trust.
[[nodiscard]] bool is_spelling_of(std::string_view raw, std::string_view address);

/// A label for comparison: labels match whatever their case and the width of their white space.
[[nodiscard]] std::string fold_label(std::string_view label);

/// The lines `[label]: address` of a body, for the places of links that use them.
class LinkDefinitions {
public:
    explicit LinkDefinitions(const ShieldedBody& body) : body_(body) {}

    /// `document` is the body's tree: a line that is text or code there defines nothing. It must outlive this.
    void know(cmark_node* document) { document_ = document; }

    /// The place of the address in the definition that a link with `label` (as written) and `address` uses; a span
    /// without a file when it cannot be told.
    [[nodiscard]] SourceSpan find(std::string_view label, std::string_view address);

private:
    struct Definition {
        std::string_view address;  // as written
        SourceSpan span;
    };
    void read();
    void read_line(std::size_t number);
    [[nodiscard]] std::vector<bool> find_text_lines() const;

    const ShieldedBody& body_;
    cmark_node* document_ = nullptr;
    std::map<std::string, Definition, std::less<>> definitions_;  // by folded label; the first of a label counts
    bool read_ = false;
};

}  // namespace parskats
