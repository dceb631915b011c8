#include "markdown/footnotes.hpp"

namespace parskats {

Footnotes::Use Footnotes::refer(std::size_t cmark_number, bool linked) {
    if (cmark_number == 0 || cmark_number > definitions_.size()) return {0, 0};
    Definition& definition = definitions_[cmark_number - 1];
    if (definition.number == 0) {
        notes_.push_back({definition.node, 0, 0});
        definition.number = notes_.size();
    }
    return {definition.number, linked ? ++notes_[definition.number - 1].uses : 0};
}

}  // namespace parskats
