#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "validate/build_page_texts.hpp"
#include "validate/build_plan.hpp"
#include "validate/fact_codes.hpp"
#include "validate/fact_syntax.hpp"
#include "validate/fact_words.hpp"
#include "validate/site_codes.hpp"

namespace parskats {

using namespace validate_codes;

namespace {

constexpr std::array measure_keys{
    FactKey{"status", true},   FactKey{"responsible", true}, FactKey{"co_responsible", true},
    FactKey{"deadline", true}, FactKey{"funding", true},     FactKey{"years", true},
    FactKey{"datasets"},       FactKey{"related"},           FactKey{"successors"},
    FactKey{"campaigns"}};
constexpr std::array text_keys{FactKey{"title", true},  FactKey{"summary", true},   FactKey{"task", true},
                               FactKey{"result", true}, FactKey{"indicator", true}, FactKey{"reason"},
                               FactKey{"delivered"}};
constexpr std::array deadline_keys{FactKey{"kind", true}, FactKey{"from"}, FactKey{"until", true}};
constexpr std::array funding_keys{FactKey{"kind", true}, FactKey{"amounts"}};
constexpr std::array amount_keys{FactKey{"year", true}, FactKey{"eur", true}};

Deadline read_deadline(const DocumentNode* node, const FactReader& reader) {
    Deadline deadline;
    if (node == nullptr || !reader.is_mapping(*node, deadline_keys)) return deadline;
    const DocumentNode* const start = node->find("from");
    deadline.kind = reader.choice(node->find("kind"), all_deadline_kinds, DeadlineKind::by);
    deadline.from = reader.date(start, DatePrecision::day);
    deadline.until = reader.date(node->find("until"), DatePrecision::day).value_or(Date{});
    const bool has_period = deadline.kind == DeadlineKind::from_to;
    if (has_period && start == nullptr) reader.faults().report(deadline_without_start, node->span);
    if (!has_period && start != nullptr) {
        reader.faults().report(deadline_with_start, word_span(*start), {std::string(to_word(deadline.kind))});
    }
    if (deadline.from && deadline.until.is_full() && deadline.until < *deadline.from) {
        reader.faults().report(dates_reversed, word_span(*node->find("until")),
                               {deadline.from->to_iso(), deadline.until.to_iso()});
    }
    return deadline;
}

std::optional<int> read_year(const DocumentNode* node, const Plan& plan, const FactReader& reader) {
    const auto year = reader.integer(node, 1900, 2999);
    const bool has_period = plan.from.year != 0 && plan.until.year != 0;
    if (year && has_period && (*year < plan.from.year || *year > plan.until.year)) {
        reader.faults().report(
            year_outside_plan, node->span,
            {std::to_string(*year), std::to_string(plan.from.year), std::to_string(plan.until.year)});
    }
    return year;
}

FundingAmount read_amount(const DocumentNode& node, const Plan& plan, const FactReader& reader) {
    FundingAmount amount;
    if (!reader.is_mapping(node, amount_keys)) return amount;
    const DocumentNode* const eur = node.find("eur");
    amount.year = read_year(node.find("year"), plan, reader).value_or(0);
    amount.eur = reader.text(eur);
    if (!amount.eur.empty() && !is_amount(amount.eur))
        reader.faults().report(invalid_amount, word_span(*eur), {amount.eur});
    return amount;
}

Funding read_funding(const DocumentNode* node, const Plan& plan, const FactReader& reader) {
    Funding funding;
    if (node == nullptr || !reader.is_mapping(*node, funding_keys)) return funding;
    const DocumentNode* const amounts = node->find("amounts");
    funding.kind = reader.choice(node->find("kind"), all_funding_kinds, FundingKind::annual_budget);
    for (const DocumentNode& item : reader.list(amounts)) funding.amounts.push_back(read_amount(item, plan, reader));
    switch (funding.kind) {
        case FundingKind::annual_budget:
            if (amounts != nullptr) reader.faults().report(funding_with_amounts, amounts->span);
            break;
        case FundingKind::additional:
            if (amounts == nullptr || (amounts->kind == NodeKind::sequence && amounts->items.empty())) {
                reader.faults().report(funding_without_amounts, node->span);
            }
            break;
    }
    return funding;
}

std::vector<int> read_years(const DocumentNode* node, const Plan& plan, const FactReader& reader) {
    std::vector<int> years;
    for (const DocumentNode& item : reader.list(node)) {
        const auto year = read_year(&item, plan, reader);
        if (!year) continue;
        if (std::find(years.begin(), years.end(), *year) != years.end()) {
            reader.faults().report(repeated_item, item.span, {item.text});
        } else {
            years.push_back(*year);
        }
    }
    std::sort(years.begin(), years.end());
    return years;
}

/// `all`, or a list of institutions.
void read_co_responsible(const DocumentNode* node, Measure& measure, BuildContext& context) {
    if (node == nullptr) return;
    if (node->kind != NodeKind::text) {
        measure.co_responsible = context.refer_all(FactTarget::institution, node);
    } else if (node->text == "all") {
        measure.co_responsible_all = true;
    } else {
        context.faults().report(mixed_all_and_list, word_span(*node), {node->text});
    }
}

std::vector<std::string> read_related(const DocumentNode* node, const Measure& measure, const Plan& plan,
                                      BuildContext& context) {
    std::vector<std::string> related;
    for (PlacedText& word : context.reader.words(node)) {
        if (!is_measure_id(word.text)) {
            context.faults().report(invalid_measure_id, word.span, {word.text});
        } else if (word.text == measure.id) {
            context.faults().report(refers_to_itself, word.span, {word.text});
        } else {
            related.push_back(context.refer(FactTarget::measure, std::move(word), plan.id));
        }
    }
    return related;
}

/// Measures of later plans: these need not be on the site yet, but where their plan is, they must be in it.
std::vector<std::string> read_successors(const DocumentNode* node, const Measure& measure, const Plan& plan,
                                         BuildContext& context) {
    std::vector<std::string> successors;
    for (PlacedText& word : context.reader.words(node)) {
        if (!is_plan_measure(word.text)) {
            context.faults().report(invalid_measure_id, word.span, {word.text});
            continue;
        }
        const std::size_t slash = word.text.find('/');
        if (word.text == plan.id + '/' + measure.id) context.faults().report(refers_to_itself, word.span, {word.text});
        context.references.push_back(
            {FactTarget::successor, word.text.substr(slash + 1), word.text.substr(0, slash), word.span});
        successors.push_back(std::move(word.text));
    }
    return successors;
}

}  // namespace

Measure build_measure(RawEntry& entry, const Plan& plan, BuildContext& context) {
    Measure measure;
    measure.id = entry.id;
    std::from_chars(entry.id.data(), entry.id.data() + entry.id.size(), measure.direction);
    if (entry.facts && context.reader.is_mapping(*entry.facts, measure_keys)) {
        const FactReader& reader = context.reader;
        const DocumentNode& facts = *entry.facts;
        measure.file = facts.span.file;
        measure.status = reader.choice(facts.find("status"), all_statuses, Status::not_started);
        measure.responsible = context.refer_all(FactTarget::institution, facts.find("responsible"));
        read_co_responsible(facts.find("co_responsible"), measure, context);
        measure.deadline = read_deadline(facts.find("deadline"), reader);
        measure.funding = read_funding(facts.find("funding"), plan, reader);
        measure.years = read_years(facts.find("years"), plan, reader);
        measure.datasets = context.refer_all(FactTarget::dataset, facts.find("datasets"));
        measure.related = read_related(facts.find("related"), measure, plan, context);
        measure.successors = read_successors(facts.find("successors"), measure, plan, context);
        measure.campaigns = context.refer_all(FactTarget::campaign, facts.find("campaigns"));
    }
    measure.text = build_page_texts(entry, text_keys, context);
    return measure;
}

}  // namespace parskats
