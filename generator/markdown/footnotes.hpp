#pragma once

#include <cstddef>
#include <vector>

#include "markdown/cmark_tree.hpp"

namespace parskats {

/// Which footnotes a body has and how often each is referred to. Numbers count from 1 in the order in which a reader
/// meets them; cmark's own count differs where a definition stands before its first reader.
class Footnotes {
public:
    struct Use {
        std::size_t number = 0;   ///< of the footnote
        std::size_t ordinal = 1;  ///< of this reference among those to it; 0 when it is no link
    };
    struct Note {
        cmark_node* definition = nullptr;
        std::size_t uses = 0;
        std::size_t back_links_at = 0;  ///< where they go in the HTML
    };

    /// A definition, in the order of cmark's tree.
    void define(cmark_node* definition) { definitions_.push_back({definition, 0}); }
    /// A reference with cmark's number; a number of 0 when there is no such definition. One that is not `linked` (it
    /// stands inside another link) has no back-link.
    Use refer(std::size_t cmark_number, bool linked);
    [[nodiscard]] std::vector<Note>& notes() { return notes_; }

private:
    struct Definition {
        cmark_node* node = nullptr;
        std::size_t number = 0;
    };
    std::vector<Definition> definitions_;
    std::vector<Note> notes_;
};

}  // namespace parskats
