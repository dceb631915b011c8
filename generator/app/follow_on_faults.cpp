#include "app/follow_on_faults.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>

namespace parskats {
namespace {

constexpr std::string_view first_fact_code = "P101";  // below are files, encoding and syntax

template <std::size_t count>
bool is_one_of(std::string_view id, const std::array<std::string_view, count>& ids) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

// A dataset whose form is faulty has neither the cells nor the categories that others name.
constexpr std::array<std::string_view, 15> dataset_form{"P101", "P102", "P301", "P303", "P305", "P306", "P307", "P313",
                                                        "P315", "P316", "P320", "P321", "P322", "P323", "P326"};
constexpr std::array<std::string_view, 6> about_dataset{"P106", "P331", "P332", "P333", "P334", "P335"};
constexpr std::array<std::string_view, 4> within_dataset{"P308", "P310", "P311", "P325"};
constexpr std::array<std::string_view, 3> language_list{"P127", "P128", "P129"};
constexpr std::array<std::string_view, 4> about_language{"P117", "P118", "P151", "P155"};

/// The dataset that an address or a list entry names: `figure:calls?year=2021`, `dataset:calls`, `calls`.
std::string named_dataset(const Diagnostic& fault) {
    if (!fault.span.file) return {};
    std::string_view text = fault.span.file->text().substr(fault.span.offset, fault.span.length);
    const std::size_t colon = text.find(':');
    if (colon != std::string_view::npos) text.remove_prefix(colon + 1);
    text = text.substr(0, text.find('?'));
    while (!text.empty() && (text.front() == '"' || text.front() == '\'')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == '"' || text.back() == '\'')) text.remove_suffix(1);
    return std::string(text);
}

class FollowOn {
public:
    explicit FollowOn(const Diagnostics& faults) {
        for (const Diagnostic& fault : faults.all()) {
            const std::string path(fault.file_path());
            const std::string_view id = fault.code->id;
            // Only an error may take others with it: otherwise a run could end well with an error unsaid.
            if (fault.code->severity != Severity::error) continue;
            if (id < first_fact_code) unreadable_.insert(path);
            if (is_one_of(id, dataset_form) && path.starts_with("content/statistics/")) misshapen_.insert(path);
            if (is_one_of(id, language_list)) languages_faulty_ = true;
        }
    }

    [[nodiscard]] bool follows(const Diagnostic& fault) const {
        const std::string_view id = fault.code->id;
        if (id == "P104") return unreadable_.contains("content/institutions.yaml");
        if (id == "P109") return unreadable_.contains("content/resources.yaml");
        if (is_one_of(id, about_language)) return languages_faulty_;
        const std::string path(fault.file_path());
        if (is_one_of(id, within_dataset) && misshapen_.contains(path)) return true;
        if (!is_one_of(id, about_dataset)) return false;
        const std::string dataset = "content/statistics/" + named_dataset(fault) + ".json";
        return unreadable_.contains(dataset) || misshapen_.contains(dataset);
    }

private:
    std::set<std::string, std::less<>> unreadable_;
    std::set<std::string, std::less<>> misshapen_;
    bool languages_faulty_ = false;
};

}  // namespace

Diagnostics without_follow_on_faults(const Diagnostics& faults) {
    const FollowOn follow_on(faults);
    Diagnostics kept;
    for (const Diagnostic& fault : faults.all()) {
        if (!follow_on.follows(fault)) kept.report(fault);
    }
    return kept;
}

}  // namespace parskats
