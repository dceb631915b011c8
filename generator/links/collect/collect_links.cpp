#include "links/collect/collect_links.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "base/web_address.hpp"
#include "links/collect/scalar_places.hpp"
#include "links/collect/text_addresses.hpp"

namespace parskats {
namespace {

auto place_of(const LinkOccurrence& occurrence) {
    return std::tuple(std::string_view(occurrence.span.file->path()), occurrence.span.offset, occurrence.span.length,
                      std::string_view(occurrence.address));
}

bool holds_address(std::string_view key) {
    return key == "url" || key == "href" || key.ends_with("_url");
}

class LinkCollector {
public:
    explicit LinkCollector(const RawSite& site) : site_(site) {
        const DocumentNode* const base = site.config ? site.config->find("base_url") : nullptr;
        if (base) own_ = address_key(base->text);
    }

    std::vector<LinkTarget> collect() {
        collect_settings();
        for (const auto* document : {&site_.institutions, &site_.resources, &site_.glossary}) {
            if (*document) collect_node({}, **document);
        }
        for (const RawPlan& plan : site_.plans) {
            collect_entry(plan);
            collect_entries(plan.directions);
            collect_entries(plan.measures);
        }
        collect_entries(site_.campaigns);
        collect_entries(site_.pages);
        for (const RawDataset& dataset : site_.datasets) collect_node({}, dataset.root);
        return finished();
    }

private:
    // The site's own address is no link, and `links:` says how to look at links.
    void collect_settings() {
        if (!site_.config) return;
        for (const DocumentMember& member : site_.config->members) {
            if (member.key != "base_url" && member.key != "links") collect_node(member.key, member.value);
        }
    }

    void collect_entries(const std::vector<RawEntry>& entries) {
        for (const RawEntry& entry : entries) collect_entry(entry);
    }

    void collect_entry(const RawEntry& entry) {
        if (entry.facts) collect_node({}, *entry.facts);
        for (const RawPage& page : entry.pages) {
            collect_node({}, page.fields);
            for (const Reference& reference : page.body.references) {
                if (reference.kind == ReferenceKind::external) add(reference.target, reference.span);
            }
        }
    }

    void collect_node(std::string_view key, const DocumentNode& node) {
        for (const DocumentNode& item : node.items) collect_node(key, item);
        for (const DocumentMember& member : node.members) collect_node(member.key, member.value);
        if (node.kind != NodeKind::text) return;
        if (holds_address(key) && is_address(node.text)) {
            add(node.text, ScalarPlaces(node).find(0, node.text.size()));
        } else {
            collect_text(node);
        }
    }

    void collect_text(const DocumentNode& node) {
        const std::vector<TextAddress> found = find_text_addresses(node.text);
        if (found.empty()) return;
        ScalarPlaces places(node);
        for (const TextAddress& each : found) add(each.address, places.find(each.begin, each.end));
    }

    void add(const std::string& address, const SourceSpan& span) {
        const auto parsed = parse_web_address(address);
        std::string key = parsed ? parsed->request_url() : address;
        if (!own_.empty() && key.starts_with(own_)) return;
        LinkTarget& target = targets_[key];
        if (parsed && !parsed->fragment.empty()) target.fragments.push_back(parsed->fragment);
        const bool is_verbatim = span.file->text().substr(span.offset, span.length) == address;
        target.occurrences.push_back({address, span, is_verbatim});
    }

    std::vector<LinkTarget> finished() {
        std::vector<LinkTarget> sorted;
        sorted.reserve(targets_.size());
        for (auto& [key, target] : targets_) {
            std::sort(target.fragments.begin(), target.fragments.end());
            target.fragments.erase(std::unique(target.fragments.begin(), target.fragments.end()),
                                   target.fragments.end());
            auto& places = target.occurrences;
            const auto before = [](const auto& a, const auto& b) { return place_of(a) < place_of(b); };
            const auto same = [](const auto& a, const auto& b) { return place_of(a) == place_of(b); };
            // Several links can use one definition: its address stands in one place.
            std::sort(places.begin(), places.end(), before);
            places.erase(std::unique(places.begin(), places.end(), same), places.end());
            target.key = key;
            sorted.push_back(std::move(target));
        }
        return sorted;
    }

    const RawSite& site_;
    std::string own_;
    std::map<std::string, LinkTarget> targets_;
};

}  // namespace

std::vector<LinkTarget> collect_links(const RawSite& site) {
    return LinkCollector(site).collect();
}

}  // namespace parskats
