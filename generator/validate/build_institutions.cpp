#include "validate/build_institutions.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.hpp"
#include "validate/fact_codes.hpp"
#include "validate/fact_words.hpp"
#include "validate/site_codes.hpp"

namespace parskats {

using namespace validate_codes;

namespace {

constexpr std::array institution_keys{FactKey{"abbreviation"}, FactKey{"name", true}, FactKey{"kind", true},
                                      FactKey{"url"},          FactKey{"successor"},  FactKey{"note"}};
constexpr std::array successor_keys{FactKey{"institution", true}, FactKey{"from"}};

std::optional<Successor> read_successor(const DocumentNode* node, const std::string& id, BuildContext& context) {
    if (node == nullptr || !context.reader.is_mapping(*node, successor_keys)) return std::nullopt;
    const DocumentNode* const name = node->find("institution");
    Successor successor{context.refer(FactTarget::institution, name),
                        context.reader.date(node->find("from"), DatePrecision::day)};
    if (successor.institution.empty()) return std::nullopt;
    if (successor.institution == id) context.faults().report(refers_to_itself, word_span(*name), {id});
    return successor;
}

Institution read_institution(const DocumentMember& member, BuildContext& context) {
    const FactReader& reader = context.reader;
    const DocumentNode& node = member.value;
    Institution institution;
    institution.id = member.key;
    if (!reader.is_mapping(node, institution_keys)) return institution;
    institution.abbreviation = reader.localized(node.find("abbreviation"));
    institution.name = reader.localized(node.find("name"));
    institution.kind = reader.choice(node.find("kind"), all_institution_kinds, InstitutionKind::agency);
    institution.url = reader.address(node.find("url"));
    institution.successor = read_successor(node.find("successor"), member.key, context);
    institution.note = reader.localized(node.find("note"));
    return institution;
}

}  // namespace

std::vector<Institution> build_institutions(const DocumentNode& root, BuildContext& context) {
    std::vector<Institution> institutions;
    for (const DocumentMember& member : context.reader.members(&root)) {
        if (!is_id(member.key)) context.faults().report(invalid_id, placed_key(member).span, {member.key});
        institutions.push_back(read_institution(member, context));
    }
    std::sort(institutions.begin(), institutions.end(),
              [](const Institution& a, const Institution& b) { return a.id < b.id; });
    return institutions;
}

}  // namespace parskats
