#include "links/observe/page_shape.hpp"

#include <algorithm>
#include <array>
#include <bit>

#include "base/percent_encoding.hpp"
#include "base/text.hpp"
#include "links/inspect/clean_text.hpp"
#include "links/observe/path_kinds.hpp"
#include "links/observe/plain_words.hpp"

namespace parskats {
namespace {

constexpr int near_sketches = 3;  // bits of 64: about one word in a hundred

bool has_digit(std::string_view word) {
    return word.find_first_of("0123456789") != std::string_view::npos;
}

/// The words of a text that do not come from the address: "not found" pages like to repeat what was asked. Numbers
/// (times, visitors, tickets) change by themselves.
std::vector<std::string_view> own_words(std::string_view words, std::string_view asked_words) {
    std::vector<std::string_view> own;
    for (const std::string_view word : split(words, ' ')) {
        const bool is_echo = asked_words.find(" " + std::string(word) + " ") != std::string_view::npos;
        if (!word.empty() && !has_digit(word) && !is_echo) own.push_back(word);
    }
    return own;
}

std::string asked_words_of(const WebAddress& asked) {
    return plain_words(clean_text(percent_decode(asked.path + " " + asked.query), 4000));
}

std::uint64_t hash_of(std::string_view one, std::string_view next) {
    std::uint64_t hash = 0xCBF29CE484222325U;
    const auto add = [&hash](unsigned char byte) { hash = (hash ^ byte) * 0x100000001B3U; };
    for (const char c : one) add(static_cast<unsigned char>(c));
    add(' ');
    for (const char c : next) add(static_cast<unsigned char>(c));
    // FNV's high bits know little of the last letters.
    hash = (hash ^ hash >> 31U) * 0x7FB5D329728EA185U;
    return hash ^ hash >> 29U;
}

/// Charikar's sketch over the different pairs of neighbouring words: what a menu repeats counts once.
std::uint64_t sketch(const std::vector<std::string_view>& words) {
    std::vector<std::uint64_t> hashes;
    hashes.reserve(words.size());
    for (std::size_t i = 0; i < words.size(); ++i)
        hashes.push_back(hash_of(words[i], i + 1 < words.size() ? words[i + 1] : std::string_view{}));
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    std::array<int, 64> votes{};
    for (const std::uint64_t hash : hashes) {
        for (unsigned bit = 0; bit < 64; ++bit) votes.at(bit) += (hash >> bit & 1U) != 0 ? 1 : -1;
    }
    std::uint64_t made = 0;
    for (unsigned bit = 0; bit < 64; ++bit) made |= std::uint64_t{votes.at(bit) > 0} << bit;
    return made;
}

/// Host and path as people see them: without the scheme, `www.` and a last slash.
std::string place_of(const WebAddress& address) {
    std::string place = address.host.starts_with("www.") ? address.host.substr(4) : address.host;
    place += address.path;
    while (place.ends_with('/')) place.pop_back();
    return place;
}

/// Both were sent away, to the same place.
bool share_landing(const WebAddress& page_asked, const WebAddress& page_final, const PageShape& sibling) {
    const auto sibling_asked = parse_web_address(sibling.asked_url);
    const auto sibling_final = parse_web_address(sibling.final_url);
    if (!sibling_asked || !sibling_final) return false;
    const std::string landing = place_of(page_final);
    return landing == place_of(*sibling_final) && landing != place_of(page_asked) &&
           landing != place_of(*sibling_asked);
}

bool share_title(const PageShape& page, const PageShape& sibling) {
    const auto words_of = [](const PageShape& shape) {
        const auto asked = parse_web_address(shape.asked_url).value_or(WebAddress{});
        std::string all;
        const std::string title = plain_words(shape.title);
        const std::string echoes = asked_words_of(asked);
        for (const std::string_view word : own_words(title, echoes)) all.append(word).append(" ");
        return all;
    };
    return page.title == sibling.title || words_of(page) == words_of(sibling);
}

bool share_text(const PageShape& page, const PageShape& sibling) {
    constexpr std::size_t least_text = 12;  // characters: what says nothing is like everything
    const std::size_t longer = std::max(page.text_length, sibling.text_length);
    const std::size_t shorter = std::min(page.text_length, sibling.text_length);
    if (longer < least_text && page.title.empty()) return false;
    return longer - shorter <= longer / 20 && std::popcount(page.text_sketch ^ sibling.text_sketch) <= near_sketches;
}

bool is_success(const PageShape& shape) {
    return shape.status >= 200 && shape.status < 300;
}

}  // namespace

std::optional<PageShape> shape_of(const ObserveCase& seen) {
    if (!seen.is_success() || seen.page() == nullptr) return std::nullopt;
    PageShape shape;
    shape.status = seen.last.status;
    shape.asked_url = seen.asked.request_url();
    shape.final_url = seen.final.request_url();
    shape.title = seen.found.title;
    shape.is_scripted = seen.page()->is_scripted;
    const std::string echoes = asked_words_of(seen.asked);
    const auto words = own_words(seen.text_words, echoes);
    shape.text_sketch = sketch(words);
    for (const std::string_view word : words) shape.text_length += count_characters(word) + 1;
    return shape;
}

bool is_not_found_page(const PageShape& page, const PageShape& sibling) {
    if (!is_success(page) || !is_success(sibling)) return false;
    const auto asked = parse_web_address(page.asked_url);
    const auto final = parse_web_address(page.final_url);
    if (!asked || !final || (is_start_path(asked->path) && !asked->has_query)) return false;
    if (share_landing(*asked, *final, sibling)) return true;
    return !page.is_scripted && share_title(page, sibling) && share_text(page, sibling);
}

void mark_soft_missing(ObservedLink& link, const PageShape& sibling) {
    const bool stands = link.observation == Observation::ok || link.observation == Observation::moved ||
                        link.observation == Observation::fragment;
    if (!stands || !link.shape || !is_not_found_page(*link.shape, sibling)) return;
    link.observation = Observation::soft_missing;
    link.reason = to_word(LinkReason::same_as_any_address);
    link.detail = sibling.asked_url;
    link.facts = {};
    link.warnings.clear();
    link.missing_fragments.clear();
}

}  // namespace parskats
