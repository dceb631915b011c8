#include "validate/build_links.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/web_address.hpp"
#include "validate/fact_codes.hpp"
#include "validate/link_policy_codes.hpp"

namespace parskats {

using namespace validate_codes;

namespace {

constexpr std::array config_keys{FactKey{"contact"}, FactKey{"canaries"}};
constexpr std::array links_keys{FactKey{"overrides"}, FactKey{"exclude"}, FactKey{"archived"}};
constexpr std::array override_keys{FactKey{"url", true}, FactKey{"verdict", true}, FactKey{"by", true},
                                   FactKey{"on", true},  FactKey{"until", true},   FactKey{"reason", true}};
constexpr std::array exclusion_keys{FactKey{"pattern", true}, FactKey{"reason", true}};
constexpr std::array archived_keys{FactKey{"url", true}, FactKey{"copy", true}, FactKey{"date", true}};
constexpr std::array resource_copy_keys{FactKey{"url", true}, FactKey{"date", true}};

/// What a person who looked can say; the others only follow from runs or rules.
constexpr std::array words_of_people{Verdict::alive, Verdict::dead, Verdict::unverifiable, Verdict::unsafe};

/// The ledger's key of an address in a facts file; empty when it is none, which is then reported.
std::string read_key(const FactReader& reader, const DocumentNode* node) {
    const std::string address = reader.address(node);
    std::string key = address_key(address);
    if (!address.empty() && key.empty()) reader.faults().report(invalid_address, word_span(*node), {address});
    return key;
}

std::optional<LinkOverride> read_override(const FactReader& reader, const DocumentNode& node) {
    if (!reader.is_mapping(node, override_keys)) return std::nullopt;
    LinkOverride word;
    word.key = read_key(reader, node.find("url"));
    word.verdict = reader.choice(node.find("verdict"), words_of_people, Verdict::unverifiable);
    word.by = reader.text(node.find("by"));
    word.reason = reader.text(node.find("reason"));
    const std::optional<Date> on = reader.date(node.find("on"), DatePrecision::day);
    const std::optional<Date> until = reader.date(node.find("until"), DatePrecision::day);
    if (word.key.empty() || !on || !until) return std::nullopt;
    if (*until < *on) {
        reader.faults().report(dates_reversed, word_span(*node.find("until")), {on->to_iso(), until->to_iso()});
    }
    word.on = *on;
    word.until = *until;
    word.span = word_span(*node.find("url"));
    return word;
}

std::optional<LinkExclusion> read_exclusion(const FactReader& reader, const DocumentNode& node) {
    if (!reader.is_mapping(node, exclusion_keys)) return std::nullopt;
    LinkExclusion exclusion{reader.text(node.find("pattern")), reader.text(node.find("reason"))};
    if (exclusion.pattern.empty()) return std::nullopt;
    return exclusion;
}

std::optional<ArchivedLink> read_copy(const FactReader& reader, const DocumentNode* address, std::string key,
                                      const DocumentNode* copy, const DocumentNode* date) {
    ArchivedLink archived;
    archived.key = std::move(key);
    archived.archive.url = reader.address(copy);
    archived.archive.date = reader.date(date, DatePrecision::day);
    if (archived.key.empty() || archived.archive.url.empty() || !archived.archive.date) return std::nullopt;
    archived.span = word_span(*address);
    return archived;
}

void read_archived_list(const DocumentNode* node, BuildContext& context, std::vector<ArchivedLink>& out) {
    for (const DocumentNode& item : context.reader.list(node)) {
        if (!context.reader.is_mapping(item, archived_keys)) continue;
        const DocumentNode* const address = item.find("url");
        auto archived =
            read_copy(context.reader, address, read_key(context.reader, address), item.find("copy"), item.find("date"));
        if (archived) out.push_back(*std::move(archived));
    }
}

/// Sorts by key and keeps the first of those with one key; the others are reported.
template <class Entry>
void keep_one_each(std::vector<Entry>& entries, Diagnostics& faults) {
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.key < b.key; });
    const auto is_same = [&](const Entry& first, const Entry& next) {
        if (first.key != next.key) return false;
        faults.report({&repeated_link_address, next.span, {first.key}, {}, {}, {first.span}});
        return true;
    };
    entries.erase(std::unique(entries.begin(), entries.end(), is_same), entries.end());
}

void read_links_file(const DocumentNode& root, BuildContext& context, LinkPolicy& policy) {
    const FactReader& reader = context.reader;
    if (!reader.is_mapping(root, links_keys)) return;
    for (const DocumentNode& item : reader.list(root.find("overrides"))) {
        if (auto word = read_override(reader, item)) policy.overrides.push_back(*std::move(word));
    }
    for (const DocumentNode& item : reader.list(root.find("exclude"))) {
        if (auto exclusion = read_exclusion(reader, item)) policy.exclusions.push_back(*std::move(exclusion));
    }
    read_archived_list(root.find("archived"), context, policy.archives);
}

void read_links_config(const DocumentNode& node, const FactReader& reader, LinkPolicy& policy) {
    if (!reader.is_mapping(node, config_keys)) return;
    policy.contact = reader.text(node.find("contact"));
    for (const DocumentNode& item : reader.list(node.find("canaries"))) {
        if (std::string key = read_key(reader, &item); !key.empty()) policy.canaries.push_back(std::move(key));
    }
}

}  // namespace

std::optional<ArchivedLink> read_archived(const DocumentNode& node, std::string_view address, BuildContext& context) {
    if (!context.reader.is_mapping(node, resource_copy_keys)) return std::nullopt;
    const DocumentNode* const copy = node.find("url");
    return read_copy(context.reader, copy, address_key(address), copy, node.find("date"));
}

LinkPolicy build_link_policy(const DocumentNode* config, const DocumentNode* links, BuildContext& context) {
    LinkPolicy policy;
    policy.archives = std::exchange(context.archives, {});
    if (config != nullptr) read_links_config(*config, context.reader, policy);
    if (links != nullptr) read_links_file(*links, context, policy);
    keep_one_each(policy.overrides, context.faults());
    keep_one_each(policy.archives, context.faults());
    return policy;
}

}  // namespace parskats
