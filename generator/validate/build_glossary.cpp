#include "validate/build_glossary.hpp"

#include <array>
#include <utility>

namespace parskats {
namespace {

GlossaryTerm build_term(const DocumentNode& node, BuildContext& context) {
    static constexpr std::array keys{FactKey{"term", true}, FactKey{"note"}, FactKey{"avoid"}};
    const FactReader& reader = context.reader;
    GlossaryTerm term;
    term.avoid.resize(reader.language_count());
    if (!reader.is_mapping(node, keys)) return term;
    term.term = reader.localized(node.find("term"));
    if (const DocumentNode* const note = node.find("note")) static_cast<void>(reader.text(note));
    for (const DocumentMember& member : reader.members(node.find("avoid"))) {
        const PlacedText code = placed_key(member);
        const auto language = reader.language(code.text, code.span);
        if (!language) continue;
        for (PlacedText& phrase : reader.words(&member.value)) term.avoid[*language].push_back(std::move(phrase.text));
    }
    return term;
}

}  // namespace

std::vector<GlossaryTerm> build_glossary(const DocumentNode& root, BuildContext& context) {
    std::vector<GlossaryTerm> terms;
    for (const DocumentMember& member : context.reader.members(&root))
        terms.push_back(build_term(member.value, context));
    return terms;
}

}  // namespace parskats
