#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <utility>

#include "base/web_address.hpp"
#include "validate/build_links.hpp"
#include "validate/fact_reader.hpp"
#include "validate/link_policy_codes.hpp"

namespace parskats {

using namespace validate_codes;

namespace {

bool read(const DocumentNode& node, std::string& out) {
    out = node.text;
    return node.kind == NodeKind::text;
}

template <class Number>
bool read_number(const DocumentNode& node, Number& out) {
    const char* const end = node.text.data() + node.text.size();
    const auto [stop, error] = std::from_chars(node.text.data(), end, out);
    return node.kind == NodeKind::number && error == std::errc() && stop == end && out >= 0;
}

bool read(const DocumentNode& node, int& out) {
    return read_number(node, out);
}

bool read(const DocumentNode& node, std::uint64_t& out) {
    return read_number(node, out);
}

bool read(const DocumentNode& node, Date& out) {
    const auto date = Date::parse(node.text);
    if (date) out = *date;
    return node.kind == NodeKind::text && date.has_value();
}

bool read_day(const DocumentNode& node, Date& out) {
    return read(node, out) && out.is_full();
}

template <class Value>
bool read(const DocumentNode& node, std::optional<Value>& out) {
    return read(node, out.emplace());
}

bool read(const DocumentNode& node, Verdict& out) {
    const auto verdict = verdict_of(node.text);
    if (verdict) out = *verdict;
    return verdict.has_value();
}

bool read(const DocumentNode& node, Observation& out) {
    const auto observation = observation_of(node.text);
    if (observation) out = *observation;
    return observation.has_value();
}

/// How the members of an entry are read, by their names.
template <class Record>
struct Member {
    std::string_view name;
    bool (*read_into)(const DocumentNode&, Record&);
};

template <class Record, std::size_t Count>
bool read_members(const DocumentNode& node, const std::array<Member<Record>, Count>& members, Record& record) {
    if (node.kind != NodeKind::mapping) return false;
    return std::all_of(node.members.begin(), node.members.end(), [&](const DocumentMember& member) {
        const auto known = std::find_if(members.begin(), members.end(),
                                        [&](const Member<Record>& each) { return each.name == member.key; });
        return known != members.end() && known->read_into(member.value, record);
    });
}

constexpr std::array<Member<LinkArchive>, 2> archive_members{{
    {"url", [](const DocumentNode& node, LinkArchive& archive) { return read(node, archive.url); }},
    {"date", [](const DocumentNode& node, LinkArchive& archive) { return read(node, archive.date); }},
}};

constexpr std::array<Member<HostRecord>, 1> host_members{{
    {"certificate_expires",
     [](const DocumentNode& node, HostRecord& host) { return read_day(node, host.certificate_expires.emplace()); }},
}};

constexpr std::array<Member<LinkRecord>, 23> link_members{{
    {"verdict", [](const DocumentNode& node, LinkRecord& link) { return read(node, link.verdict); }},
    {"observation", [](const DocumentNode& node, LinkRecord& link) { return read(node, link.observation); }},
    {"status", [](const DocumentNode& node, LinkRecord& link) { return read(node, link.status); }},
    {"reason", [](const DocumentNode& node, LinkRecord& link) { return read(node, link.reason); }},
    {"final_url", [](const DocumentNode& node, LinkRecord& link) { return read(node, link.final_url); }},
    {"first_seen", [](const DocumentNode& node, LinkRecord& link) { return read_day(node, link.first_seen); }},
    {"last_ok", [](const DocumentNode& node, LinkRecord& link) { return read_day(node, link.last_ok.emplace()); }},
    {"last_checked", [](const DocumentNode& node, LinkRecord& link) { return read_day(node, link.last_checked); }},
    {"failures", [](const DocumentNode& node, LinkRecord& link) { return read(node, link.failures); }},
    {"missing", [](const DocumentNode& node, LinkRecord& link) { return read(node, link.missing); }},
    {"gone", [](const DocumentNode& node, LinkRecord& link) { return read(node, link.gone); }},
    {"failing_since",
     [](const DocumentNode& node, LinkRecord& link) { return read_day(node, link.failing_since.emplace()); }},
    {"moved_runs", [](const DocumentNode& node, LinkRecord& link) { return read(node, link.moved_runs); }},
    {"media_type", [](const DocumentNode& node, LinkRecord& link) { return read(node, link.facts.media_type); }},
    {"bytes", [](const DocumentNode& node, LinkRecord& link) { return read(node, link.facts.bytes); }},
    {"sha256", [](const DocumentNode& node, LinkRecord& link) { return read(node, link.facts.sha256); }},
    {"title", [](const DocumentNode& node, LinkRecord& link) { return read(node, link.facts.title); }},
    {"language", [](const DocumentNode& node, LinkRecord& link) { return read(node, link.facts.language); }},
    {"modified", [](const DocumentNode& node, LinkRecord& link) { return read(node, link.facts.modified); }},
    {"seconds", [](const DocumentNode& node, LinkRecord& link) { return read(node, link.facts.seconds); }},
    {"pages", [](const DocumentNode& node, LinkRecord& link) { return read(node, link.facts.pages); }},
    {"archive", [](const DocumentNode& node,
                   LinkRecord& link) { return read_members(node, archive_members, link.archive.emplace()); }},
    {"mirror", [](const DocumentNode& node, LinkRecord& link) { return read(node, link.mirror); }},
}};

bool has_all_dates(const LinkRecord& link) {
    return link.first_seen.is_full() && link.last_checked.is_full();
}

/// Where a mirrored copy is kept is a path below one folder; whoever edits the file by hand cannot point elsewhere.
bool is_safe_path(std::string_view path) {
    return !path.starts_with('/') && path.find("..") == std::string_view::npos;
}

bool is_whole(const LinkRecord& link, const DocumentNode& node) {
    return node.find("verdict") != nullptr && node.find("observation") != nullptr && has_all_dates(link) &&
           address_key(link.key) == link.key && is_safe_path(link.mirror) &&
           (!link.archive || !address_key(link.archive->url).empty());
}

/// Whether the file is of the form that this program reads.
bool is_readable(const DocumentNode& root, Diagnostics& faults) {
    constexpr std::string_view family = "parskats-ledger/";
    const DocumentNode* const schema = root.find("schema");
    if (schema != nullptr && schema->text == ledger_schema) return true;
    if (schema != nullptr && schema->text.starts_with(family)) {
        faults.report(foreign_ledger_schema, word_span(*schema), {schema->text, std::string(ledger_schema)});
    } else {
        faults.report(malformed_ledger, root.span);
    }
    return false;
}

/// The entries of the mapping `name`; `read_one` makes one, or says that it is none.
template <class ReadOne>
void read_entries(const DocumentNode& root, std::string_view name, Diagnostics& faults, ReadOne read_one) {
    const DocumentNode* const entries = root.find(name);
    if (entries == nullptr || entries->kind != NodeKind::mapping) {
        faults.report(malformed_ledger, entries == nullptr ? root.span : entries->span);
        return;
    }
    for (const DocumentMember& entry : entries->members) {
        if (!read_one(entry)) faults.report(malformed_ledger, placed_key(entry).span);
    }
}

}  // namespace

Ledger read_ledger(const DocumentNode& root, Diagnostics& faults) {
    Ledger ledger;
    if (!is_readable(root, faults)) return ledger;
    read_entries(root, "hosts", faults, [&](const DocumentMember& entry) {
        HostRecord host{entry.key, std::nullopt};
        if (!read_members(entry.value, host_members, host) || host.host.empty()) return false;
        ledger.hosts.push_back(std::move(host));
        return true;
    });
    read_entries(root, "links", faults, [&](const DocumentMember& entry) {
        LinkRecord link;
        link.key = entry.key;
        if (!read_members(entry.value, link_members, link) || !is_whole(link, entry.value)) return false;
        ledger.links.push_back(std::move(link));
        return true;
    });
    std::sort(ledger.hosts.begin(), ledger.hosts.end(),
              [](const HostRecord& a, const HostRecord& b) { return a.host < b.host; });
    std::sort(ledger.links.begin(), ledger.links.end(),
              [](const LinkRecord& a, const LinkRecord& b) { return a.key < b.key; });
    return ledger;
}

}  // namespace parskats
