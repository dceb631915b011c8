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

template <class Entry>
const Entry* find_by_key(const std::vector<Entry>& sorted, std::string_view key) {
    const auto found = std::lower_bound(sorted.begin(), sorted.end(), key,
                                        [](const Entry& entry, std::string_view wanted) { return entry.key < wanted; });
    return found != sorted.end() && found->key == key ? &*found : nullptr;
}

}  // namespace

const LinkRecord* Ledger::find(std::string_view key) const {
    return find_by_key(links, key);
}

const LinkOverride* LinkPolicy::find_override(std::string_view key, const Date& today) const {
    const LinkOverride* const found = find_by_key(overrides, key);
    return found && today <= found->until ? found : nullptr;
}

const LinkArchive* LinkPolicy::find_archive(std::string_view key) const {
    const ArchivedLink* const found = find_by_key(archives, key);
    return found ? &found->archive : nullptr;
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
