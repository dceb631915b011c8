#include <array>
#include <utility>

#include "validate/build_institutions.hpp"
#include "validate/build_page_texts.hpp"
#include "validate/fact_codes.hpp"
#include "validate/site_codes.hpp"

namespace parskats {

using namespace validate_codes;

namespace {

constexpr std::array campaign_keys{FactKey{"dates", true}, FactKey{"organisers", true}, FactKey{"languages"},
                                   FactKey{"measures"}, FactKey{"resources"}};
constexpr std::array date_keys{FactKey{"from", true}, FactKey{"until"}};
constexpr std::array text_keys{FactKey{"title", true}, FactKey{"summary", true}};

/// Whether `until` is surely before `from`, where either may be a mere year or month.
bool are_reversed(const Date& from, const Date& until) {
    if (until.year != from.year) return until.year < from.year;
    if (until.month == 0 || from.month == 0) return false;
    if (until.month != from.month) return until.month < from.month;
    return until.day != 0 && from.day != 0 && until.day < from.day;
}

std::vector<DateSpan> read_dates(const DocumentNode* node, const FactReader& reader) {
    std::vector<DateSpan> dates;
    for (const DocumentNode& item : reader.list(node)) {
        if (!reader.is_mapping(item, date_keys)) continue;
        const auto from = reader.date(item.find("from"), DatePrecision::any);
        const auto until = reader.date(item.find("until"), DatePrecision::any);
        if (!from) continue;
        if (until && are_reversed(*from, *until)) {
            reader.faults().report(dates_reversed, word_span(*item.find("until")), {from->to_iso(), until->to_iso()});
        }
        dates.push_back({*from, until});
    }
    if (node != nullptr && node->kind == NodeKind::sequence && node->items.empty())
        reader.faults().report(empty_list, node->span);
    return dates;
}

Campaign build_campaign(RawEntry& entry, const std::string& plan, BuildContext& context) {
    Campaign campaign;
    campaign.id = entry.id;
    if (entry.facts && context.reader.is_mapping(*entry.facts, campaign_keys)) {
        const DocumentNode& facts = *entry.facts;
        campaign.dates = read_dates(facts.find("dates"), context.reader);
        campaign.organisers = context.refer_all(FactTarget::institution, facts.find("organisers"));
        campaign.languages = read_language_codes(context.reader, facts.find("languages"));
        campaign.measures = context.refer_all(FactTarget::measure, facts.find("measures"), plan);
        campaign.resources = context.refer_all(FactTarget::resource, facts.find("resources"));
    }
    campaign.text = build_page_texts(entry, text_keys, context);
    return campaign;
}

}  // namespace

std::vector<Campaign> build_campaigns(std::vector<RawEntry>& entries, const std::string& plan, BuildContext& context) {
    std::vector<Campaign> campaigns;
    campaigns.reserve(entries.size());
    for (RawEntry& entry : entries) {
        campaigns.push_back(build_campaign(entry, plan, context));
    }
    return campaigns;
}

}  // namespace parskats
