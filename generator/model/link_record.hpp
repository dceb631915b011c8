#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/source_file.hpp"
#include "model/date.hpp"

namespace parskats {

/// What one run saw of an external address. The words of the report and the ledger are `to_word`'s.
enum class Observation {
    ok,
    moved,         ///< only permanent redirects, to something that is there
    missing,       ///< 404, or a redirect that names no place
    gone,          ///< 410, no such host, a video that its platform does not know
    soft_missing,  ///< says 200 but is the site's "not found" page
    refused,       ///< 401, 403, 451 to a robot
    blocked,       ///< a bot wall or a login wall: a robot cannot tell
    limited,       ///< 429, or 503 with Retry-After, beyond our patience
    down,          ///< no answer worth the name
    tls,           ///< a certificate that nobody should trust
    chain,         ///< an incomplete certificate chain: browsers mend it, others do not
    loop,          ///< redirects without end
    hijack,        ///< another owner, it seems: parked, sold, gambling
    changed_type,  ///< a page where a document was
    fragment,      ///< there, but without the place that `#…` names
    unsafe,        ///< an address that must not be asked
    excluded,      ///< by a rule, or no web address
};

/// What the ledger concludes from one or several runs.
enum class Verdict { alive, moved, failing, dead, unverifiable, unsafe, excluded };

/// What was found out of the thing itself; all of it may be unknown.
struct LinkFacts {
    std::string media_type;  ///< by content, else as served: "application/pdf"
    std::optional<std::uint64_t> bytes;
    std::string sha256;  ///< of the decoded body, empty when it was not read whole
    std::string title;
    std::string language;  ///< ISO 639
    std::optional<Date> modified;
    std::optional<int> seconds;  ///< how long it plays
    std::optional<int> pages;    ///< of a document
    bool operator==(const LinkFacts&) const = default;
};

/// A copy that somebody else keeps.
struct LinkArchive {
    std::string url;
    std::optional<Date> date;
    bool operator==(const LinkArchive&) const = default;
};

/// One line of the ledger: what is remembered of one external address.
struct LinkRecord {
    std::string key;  ///< `address_key`: without the fragment
    Verdict verdict = Verdict::alive;
    Observation observation = Observation::ok;
    int status = 0;         ///< HTTP, 0: none came
    std::string reason;     ///< a stable word such as "http-404", "name-unknown", "timeout", "parked"
    std::string final_url;  ///< where redirects led; empty: nowhere else
    LinkFacts facts;
    Date first_seen;
    std::optional<Date> last_ok;
    Date last_checked;
    /// Nights on which it was not there, since it last was; nights that could not tell do not count and do not end the
    /// row. Counted only as far as a conclusion needs.
    int failures = 0;
    int missing = 0;                    ///< of them, those that said so outright: 404 and the like, and `gone`
    int gone = 0;                       ///< of them, those that said it is gone for good
    std::optional<Date> failing_since;  ///< the first of them
    int moved_runs = 0;                 ///< nights in a row that the same permanent redirect was seen
    std::optional<LinkArchive> archive;
    std::string mirror;  ///< path below /mirror/ of the copy that the owner permits; empty: none
    bool operator==(const LinkRecord&) const = default;
};

/// What is remembered of a host.
struct HostRecord {
    std::string host;
    std::optional<Date> certificate_expires;
    bool operator==(const HostRecord&) const = default;
};

inline constexpr std::string_view ledger_schema = "parskats-ledger/1";
inline constexpr std::string_view ledger_path = "content/links.lock.json";

/// `content/links.lock.json`.
struct Ledger {
    std::vector<LinkRecord> links;  ///< sorted by key in byte order
    std::vector<HostRecord> hosts;  ///< sorted by host
    bool operator==(const Ledger&) const = default;

    /// Null when the address is not remembered.
    [[nodiscard]] const LinkRecord* find(std::string_view key) const;
};

/// A person's word on an address; it counts until it expires.
struct LinkOverride {
    std::string key;
    Verdict verdict = Verdict::alive;
    std::string by;  ///< who looked
    Date on;
    Date until;  ///< its last day
    std::string reason;
    SourceSpan span;  ///< of the address
};

/// A copy of an address that a person has named.
struct ArchivedLink {
    std::string key;
    LinkArchive archive;
    SourceSpan span;  ///< of the address
};

/// Addresses that are not asked, with the reason; `*` stands for any characters.
struct LinkExclusion {
    std::string pattern;
    std::string reason;
};

/// What people have written about links: `content/links.yaml`, `archived:` of resources, and `links:` of site.yaml.
struct LinkPolicy {
    std::vector<LinkOverride> overrides;    ///< sorted by key, which are unique
    std::vector<ArchivedLink> archives;     ///< sorted by key, which are unique
    std::vector<LinkExclusion> exclusions;  ///< in the file's order; the first match wins
    std::vector<std::string> canaries;      ///< addresses that are up whenever the network is
    std::string contact;                    ///< for the User-Agent: an e-mail or web address

    /// A person's word on the address that still counts on `today`; null when there is none.
    [[nodiscard]] const LinkOverride* find_override(std::string_view key, const Date& today) const;
    /// The copy that a person has named; null when there is none.
    [[nodiscard]] const LinkArchive* find_archive(std::string_view key) const;
};

[[nodiscard]] std::string_view to_word(Observation observation);  ///< "soft-missing"
[[nodiscard]] std::string_view to_word(Verdict verdict);          ///< "unverifiable"
[[nodiscard]] std::optional<Observation> observation_of(std::string_view word);
[[nodiscard]] std::optional<Verdict> verdict_of(std::string_view word);

}  // namespace parskats
