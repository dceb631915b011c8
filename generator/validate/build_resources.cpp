#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "base/text.hpp"
#include "validate/build_institutions.hpp"
#include "validate/build_links.hpp"
#include "validate/fact_codes.hpp"
#include "validate/fact_syntax.hpp"
#include "validate/fact_words.hpp"
#include "validate/link_policy_codes.hpp"
#include "validate/site_codes.hpp"

namespace parskats {

using namespace validate_codes;

namespace {

constexpr std::array resource_keys{FactKey{"url", true},       FactKey{"title", true},       FactKey{"medium", true},
                                   FactKey{"languages", true}, FactKey{"publisher"},         FactKey{"date"},
                                   FactKey{"mirror"},          FactKey{"mirror_permission"}, FactKey{"archived"}};
constexpr std::array permission_keys{FactKey{"by", true}, FactKey{"on", true}};

std::optional<MirrorPermission> read_permission(const FactReader& reader, const DocumentNode* node) {
    if (node == nullptr || !reader.is_mapping(*node, permission_keys)) return std::nullopt;
    MirrorPermission permission;
    permission.by = reader.text(node->find("by"));
    const DocumentNode* const on = node->find("on");
    const std::optional<Date> date = reader.date(on, DatePrecision::day);
    if (!date) return std::nullopt;
    permission.on = *date;
    permission.span = word_span(*on);
    return permission;
}

void read_mirror(const FactReader& reader, const DocumentNode& node, Resource& resource) {
    const DocumentNode* const mirror = node.find("mirror");
    const DocumentNode* const permission = node.find("mirror_permission");
    resource.mirror = reader.boolean(mirror, false);
    resource.mirror_permission = read_permission(reader, permission);
    if (resource.mirror && permission == nullptr) reader.faults().report(mirror_without_permission, mirror->span);
}

Resource read_resource(const DocumentMember& member, BuildContext& context) {
    const FactReader& reader = context.reader;
    const DocumentNode& node = member.value;
    Resource resource;
    resource.id = member.key;
    if (!reader.is_mapping(node, resource_keys)) return resource;
    resource.url = reader.address(node.find("url"));
    resource.title = reader.localized(node.find("title"));
    resource.medium = reader.choice(node.find("medium"), all_media, Medium::page);
    resource.languages = read_language_codes(reader, node.find("languages"));
    resource.publisher = context.refer(FactTarget::institution, node.find("publisher"));
    resource.date = reader.date(node.find("date"), DatePrecision::any);
    read_mirror(reader, node, resource);
    if (const DocumentNode* archived = node.find("archived")) {
        if (auto copy = read_archived(*archived, resource.url, context)) context.archives.push_back(*std::move(copy));
    }
    return resource;
}

}  // namespace

std::vector<std::string> read_language_codes(const FactReader& reader, const DocumentNode* node) {
    std::vector<std::string> codes;
    for (PlacedText& word : reader.words(node)) {
        if (is_language_code(word.text)) {
            codes.push_back(std::move(word.text));
        } else {
            reader.faults().report(invalid_language_code, word.span, {word.text});
        }
    }
    return codes;
}

std::vector<Resource> build_resources(const DocumentNode& root, BuildContext& context) {
    std::vector<Resource> resources;
    std::map<std::string, const DocumentMember*, std::less<>> by_address;
    for (const DocumentMember& member : context.reader.members(&root)) {
        if (!is_id(member.key)) context.faults().report(invalid_id, placed_key(member).span, {member.key});
        Resource resource = read_resource(member, context);
        if (!resource.url.empty()) {
            const auto [first, is_new] = by_address.emplace(resource.url, &member);
            const SourceSpan place = word_span(*member.value.find("url"));
            if (!is_new) {
                context.faults().report({&repeated_resource_address,
                                         place,
                                         {first->second->key},
                                         {},
                                         {},
                                         {word_span(*first->second->value.find("url"))}});
            }
        }
        resources.push_back(std::move(resource));
    }
    std::sort(resources.begin(), resources.end(), [](const Resource& a, const Resource& b) { return a.id < b.id; });
    return resources;
}

}  // namespace parskats
