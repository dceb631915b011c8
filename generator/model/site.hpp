#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/source_file.hpp"
#include "markdown/compiled_markdown.hpp"
#include "model/dataset.hpp"
#include "model/date.hpp"
#include "model/language.hpp"
#include "model/link_record.hpp"
#include "model/localized.hpp"

namespace parskats {

using Text = Localized<std::string>;

enum class Status { implemented, partly, not_implemented, in_progress, not_started };

enum class InstitutionKind {
    ministry,
    agency,
    police,
    court,
    prosecution,
    ombudsman,
    municipality,
    ngo,
    education,
    international,
    company,
    group,
};

struct Successor {
    std::string institution;  ///< id
    std::optional<Date> from;
};

struct Institution {
    std::string id;
    Text abbreviation;  ///< may be empty
    Text name;
    InstitutionKind kind = InstitutionKind::agency;
    std::string url;  ///< may be empty
    std::optional<Successor> successor;
    Text note;  ///< may be empty
};

/// That the owner of a resource allows a copy on this site.
struct MirrorPermission {
    std::string by;  ///< who has said so
    Date on;
    SourceSpan span;  ///< of the date
};

enum class Medium { page, video, audio, document, image, test };

struct Resource {
    std::string id;
    std::string url;
    Text title;
    Medium medium = Medium::page;
    std::vector<std::string> languages;  ///< ISO 639 codes of the thing itself
    std::string publisher;               ///< institution id, or empty
    std::optional<Date> date;
    bool mirror = false;                                ///< its owner permits a copy on this site
    std::optional<MirrorPermission> mirror_permission;  ///< known where `mirror` is
};

/// What a Markdown file of one language says: its front matter's texts by key, and its body.
struct PageText {
    std::map<std::string, std::string, std::less<>> fields;
    CompiledMarkdown body;
    const SourceFile* file = nullptr;
    bool quiet = false;

    /// The field, or an empty view.
    [[nodiscard]] std::string_view field(std::string_view key) const {
        const auto found = fields.find(key);
        return found == fields.end() ? std::string_view{} : std::string_view(found->second);
    }
    [[nodiscard]] std::string_view title() const { return field("title"); }
    [[nodiscard]] std::string_view summary() const { return field("summary"); }
};

enum class DeadlineKind { continuous, by, from_to };

struct Deadline {
    DeadlineKind kind = DeadlineKind::by;
    std::optional<Date> from;
    Date until;
};

struct FundingAmount {
    int year = 0;
    std::string eur;  ///< as written, two decimals: "6020.00"
};

enum class FundingKind { annual_budget, additional };

struct Funding {
    FundingKind kind = FundingKind::annual_budget;
    std::vector<FundingAmount> amounts;
};

struct Measure {
    std::string id;  ///< "1.10"
    int direction = 0;
    Status status = Status::not_started;
    std::vector<std::string> responsible;
    bool co_responsible_all = false;
    std::vector<std::string> co_responsible;
    Deadline deadline;
    Funding funding;
    std::vector<int> years;  ///< ascending
    std::vector<std::string> datasets;
    std::vector<std::string> related;
    std::vector<std::string> successors;  ///< "2025-2027/1.1"
    std::vector<std::string> campaigns;
    Localized<PageText> text;
    const SourceFile* file = nullptr;  ///< measure.yaml
};

struct Direction {
    int number = 0;
    Localized<PageText> text;           ///< fields: title, goal
    std::vector<std::size_t> measures;  ///< indices into Plan::measures, in the plan's order
};

struct Plan {
    std::string id;  ///< "2021-2023"
    Date from;
    Date until;
    Text source_title;       ///< may be empty
    std::string source_url;  ///< may be empty
    std::vector<Direction> directions;
    std::vector<Measure> measures;  ///< sorted: 1.2 before 1.10
    Localized<PageText> text;
    [[nodiscard]] const Measure* find_measure(std::string_view measure_id) const;
};

struct DateSpan {
    Date from;
    std::optional<Date> until;
};

struct Campaign {
    std::string id;
    std::vector<DateSpan> dates;
    std::vector<std::string> organisers;
    std::vector<std::string> languages;
    std::vector<std::string> measures;   ///< of the site's plan
    std::vector<std::string> resources;  ///< ids
    Localized<PageText> text;
};

struct OrdinaryPage {
    std::string id;
    bool quiet = false;
    Localized<PageText> text;
};

struct HelpContact {
    std::string phone;
    Text name;
    Text note, hours, cost, source;  ///< each may be empty
    std::string url;                 ///< may be empty
    std::optional<Date> verified_on;
    SourceSpan span;
};

struct SiteConfig {
    Text title;
    Text description;
    std::string base_url;  ///< ends in a slash
    std::string theme = "default";
    std::string plan;  ///< id of the plan that the home page shows
    std::string exit_url;
    std::string contact;  ///< may be empty
    bool allow_html = false;
    std::vector<SiteLanguage> languages;
    std::vector<std::string> navigation;  ///< "plan", "measures", "institutions", "years", "statistics", "campaigns",
                                          ///< "resources", "search", "page:ID"
    std::vector<std::string> footer;      ///< the same words
    std::vector<std::string> highlights;  ///< datasets whose findings the home page shows, in this order
    std::vector<HelpContact> help;
};

/// An input file that is copied to the output as it is.
struct Asset {
    std::string path;  ///< below assets/, with slashes
    std::shared_ptr<const std::string> bytes;
};

/// The checked model: immutable once built, every id in it refers to something that exists. Vectors are sorted by id
/// unless said otherwise. Texts for people are sorted at rendering, by the page's language.
struct Site {
    SiteConfig config;
    std::vector<Institution> institutions;
    std::vector<Resource> resources;
    std::vector<Plan> plans;
    std::vector<Dataset> datasets;
    std::vector<Campaign> campaigns;
    std::vector<OrdinaryPage> pages;
    std::vector<Asset> assets;
    Ledger ledger;              ///< what is remembered of external links
    LinkPolicy link_policy;     ///< what people have said of them
    std::string source_digest;  ///< SHA-256 over the paths and bytes of all input

    [[nodiscard]] std::size_t language_count() const { return config.languages.size(); }
    [[nodiscard]] const Plan& current_plan() const;
    [[nodiscard]] const Institution* find_institution(std::string_view id) const;
    [[nodiscard]] const Plan* find_plan(std::string_view id) const;
    [[nodiscard]] const Dataset* find_dataset(std::string_view id) const;
    [[nodiscard]] const Campaign* find_campaign(std::string_view id) const;
    [[nodiscard]] const OrdinaryPage* find_page(std::string_view id) const;
    [[nodiscard]] const Resource* find_resource(std::string_view id) const;
    /// By exact address, null when it is not listed.
    [[nodiscard]] const Resource* find_resource_by_url(std::string_view url) const;
    void index_resources();  ///< to be called once, after `resources` is complete

private:
    std::map<std::string_view, const Resource*> resources_by_url_;
};

[[nodiscard]] std::string_view to_word(Status status);         ///< "not-implemented"
[[nodiscard]] std::string_view to_word(InstitutionKind kind);  ///< "ngo"
[[nodiscard]] std::string_view to_word(Medium medium);         ///< "video"
[[nodiscard]] std::string_view to_word(DeadlineKind kind);     ///< "from-to"
[[nodiscard]] std::string_view to_word(FundingKind kind);      ///< "annual-budget"
[[nodiscard]] std::string_view to_word(MissingReason reason);  ///< "not-available"
[[nodiscard]] std::string_view to_word(ChartKind kind);        ///< "small-multiples"

/// -1, 0 or 1: numbers of measures compared part by part, so that 1.2 comes before 1.10.
[[nodiscard]] int compare_measure_ids(std::string_view a, std::string_view b);

}  // namespace parskats
