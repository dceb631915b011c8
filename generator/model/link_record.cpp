#include "model/link_record.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace parskats {
namespace {

constexpr std::array<std::pair<Observation, std::string_view>, 17> observation_words{{
    {Observation::ok, "ok"},
    {Observation::moved, "moved"},
    {Observation::missing, "missing"},
    {Observation::gone, "gone"},
    {Observation::soft_missing, "soft-missing"},
    {Observation::refused, "refused"},
    {Observation::blocked, "blocked"},
    {Observation::limited, "limited"},
    {Observation::down, "down"},
    {Observation::tls, "tls"},
    {Observation::chain, "chain"},
    {Observation::loop, "loop"},
    {Observation::hijack, "hijack"},
    {Observation::changed_type, "changed-type"},
    {Observation::fragment, "fragment"},
    {Observation::unsafe, "unsafe"},
    {Observation::excluded, "excluded"},
}};

constexpr std::array<std::pair<Verdict, std::string_view>, 7> verdict_words{{
    {Verdict::alive, "alive"},
    {Verdict::moved, "moved"},
    {Verdict::failing, "failing"},
    {Verdict::dead, "dead"},
    {Verdict::unverifiable, "unverifiable"},
    {Verdict::unsafe, "unsafe"},
    {Verdict::excluded, "excluded"},
}};

template <class Words, class Value>
std::string_view word_in(const Words& words, Value value) {
    const auto found =
        std::find_if(words.begin(), words.end(), [value](const auto& row) { return row.first == value; });
    return found == words.end() ? std::string_view{} : found->second;
}

template <class Value, class Words>
std::optional<Value> value_in(const Words& words, std::string_view word) {
    const auto found = std::find_if(words.begin(), words.end(), [word](const auto& row) { return row.second == word; });
    if (found == words.end()) return std::nullopt;
    return found->first;
}

}  // namespace

const LinkRecord* Ledger::find(std::string_view key) const {
    const auto found =
        std::lower_bound(links.begin(), links.end(), key,
                         [](const LinkRecord& record, std::string_view wanted) { return record.key < wanted; });
    return found != links.end() && found->key == key ? &*found : nullptr;
}

std::string_view to_word(Observation observation) {
    return word_in(observation_words, observation);
}

std::string_view to_word(Verdict verdict) {
    return word_in(verdict_words, verdict);
}

std::optional<Observation> observation_of(std::string_view word) {
    return value_in<Observation>(observation_words, word);
}

std::optional<Verdict> verdict_of(std::string_view word) {
    return value_in<Verdict>(verdict_words, word);
}

}  // namespace parskats
