#include "render/template/locale_reader.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string>

#include "base/nearest_name.hpp"
#include "language/date_format.hpp"
#include "render/template/template_codes.hpp"

namespace parskats {
namespace {

constexpr std::array<std::string_view, 10> fact_names{
    "tag", "months", "dates", "span", "percent", "money_eur", "quotes", "collation", "word_endings", "stem_endings"};
constexpr std::array<std::string_view, month_form_count> month_forms{"nominative", "on", "until", "since"};
constexpr std::array<std::string_view, date_form_count> date_forms{"plain", "on", "until", "by", "since", "brief"};
constexpr std::array<std::string_view, date_precision_count> date_precisions{"full", "month", "year", "years"};
constexpr std::string_view number_place = "{0}";

class Reader {
public:
    Reader(LocaleFacts& facts, Diagnostics& faults) : facts_(facts), faults_(faults) {}

    void read(const DocumentNode& node) {
        each_member(node, "locale", fact_names, [&](const DocumentMember& member, std::size_t index) {
            switch (index) {
                case 0: read_text(member, facts_.tag); break;
                case 1: read_months(member.value); break;
                case 2: read_dates(member.value); break;
                case 3: read_span(member); break;
                case 4: read_number_pattern(member, facts_.percent); break;
                case 5: read_number_pattern(member, facts_.money_eur); break;
                case 6: read_quotes(member); break;
                case 7: read_text(member, facts_.collation); break;
                case 8: read_words(member, facts_.word_endings); break;
                case 9: read_words(member, facts_.stem_endings); break;
                default: break;
            }
        });
    }

private:
    /// Calls `visit(member, index of its key in known)` for the members of a mapping; other keys are faults.
    template <class Visit>
    void each_member(const DocumentNode& node, std::string_view name, std::span<const std::string_view> known,
                     const Visit& visit) {
        if (node.kind != NodeKind::mapping) {
            faults_.report(template_codes::mapping_expected, node.span, {std::string(name)});
            return;
        }
        for (const DocumentMember& member : node.members) {
            const auto at = std::find(known.begin(), known.end(), member.key);
            if (at != known.end()) {
                visit(member, static_cast<std::size_t>(at - known.begin()));
                continue;
            }
            std::string all;
            for (const std::string_view each : known) all.append(all.empty() ? "" : ", ").append(each);
            faults_.report(template_codes::unknown_theme_key, member.key_span, {member.key, all},
                           nearest_name(member.key, known));
        }
    }

    bool read_text(const DocumentMember& member, std::string& out) {
        if (!member.value.is_scalar() || member.value.kind == NodeKind::null) {
            faults_.report(template_codes::text_expected, member.value.span, {member.key});
            return false;
        }
        out = member.value.text;
        return true;
    }

    template <std::size_t count>
    void read_list(const DocumentMember& member, std::array<std::string, count>& out) {
        const auto& items = member.value.items;
        const bool good = member.value.kind == NodeKind::sequence && items.size() == count &&
                          std::all_of(items.begin(), items.end(), [](const auto& item) { return item.is_scalar(); });
        if (!good) {
            faults_.report(template_codes::list_expected, member.value.span, {member.key, std::to_string(count)});
            return;
        }
        for (std::size_t i = 0; i < count; ++i) out[i] = items[i].text;
    }

    /// A list of as many texts as there are, none of them empty.
    void read_words(const DocumentMember& member, std::vector<std::string>& out) {
        out.clear();
        if (member.value.kind != NodeKind::sequence) {
            faults_.report(template_codes::words_expected, member.value.span, {member.key});
            return;
        }
        for (const DocumentNode& item : member.value.items) {
            if (item.is_scalar() && !item.text.empty()) {
                out.push_back(item.text);
            } else {
                faults_.report(template_codes::words_expected, item.span, {member.key});
            }
        }
    }

    void read_months(const DocumentNode& node) {
        each_member(node, "months", month_forms,
                    [&](const DocumentMember& member, std::size_t form) { read_list(member, facts_.months[form]); });
    }

    void read_dates(const DocumentNode& node) {
        each_member(node, "dates", date_precisions, [&](const DocumentMember& group, std::size_t precision) {
            each_member(group.value, group.key, date_forms, [&](const DocumentMember& member, std::size_t form) {
                std::string& pattern = facts_.dates[precision][form];
                if (!read_text(member, pattern)) return;
                report_slot(member, find_unknown_slot(pattern, static_cast<DatePrecision>(precision)));
            });
        });
    }

    void read_span(const DocumentMember& member) {
        if (read_text(member, facts_.span)) report_slot(member, find_unknown_span_slot(facts_.span));
    }

    void report_slot(const DocumentMember& member, const std::string& unknown) {
        if (unknown.empty()) return;
        faults_.report(template_codes::unknown_slot, member.value.span, {member.key, "{" + unknown + "}"});
    }

    void read_number_pattern(const DocumentMember& member, std::string& out) {
        if (!read_text(member, out) || out.find(number_place) != std::string::npos) return;
        faults_.report(template_codes::number_place_missing, member.value.span,
                       {member.key, std::string(number_place)});
    }

    void read_quotes(const DocumentMember& member) {
        std::array<std::string, 2> quotes{facts_.quote_open, facts_.quote_close};
        read_list(member, quotes);
        facts_.quote_open = quotes[0];
        facts_.quote_close = quotes[1];
    }

    LocaleFacts& facts_;
    Diagnostics& faults_;
};

bool is_empty(const LocaleFacts::MonthNames& names) {
    return std::any_of(names.begin(), names.end(), [](const std::string& name) { return name.empty(); });
}

}  // namespace

void read_locale_facts(const DocumentNode& node, LocaleFacts& facts, Diagnostics& faults) {
    Reader(facts, faults).read(node);
}

bool complete_locale_facts(LocaleFacts& facts, std::string_view language, SourceSpan where, Diagnostics& faults) {
    bool complete = true;
    const auto need = [&](bool there, std::string name) {
        if (there) return;
        complete = false;
        faults.report(template_codes::locale_fact_missing, where, {std::string(language), std::move(name)});
    };
    need(!facts.tag.empty(), "tag");
    need(!is_empty(facts.months[0]), "months.nominative");
    for (std::size_t i = 0; i < date_precision_count; ++i) {
        need(!facts.dates[i][0].empty(), "dates." + std::string(date_precisions[i]) + ".plain");
    }
    need(!facts.span.empty(), "span");
    need(!facts.percent.empty(), "percent");
    need(!facts.money_eur.empty(), "money_eur");
    need(!facts.quote_open.empty() && !facts.quote_close.empty(), "quotes");
    for (auto& names : facts.months) {
        if (is_empty(names)) names = facts.months[0];
    }
    return complete;
}

}  // namespace parskats
