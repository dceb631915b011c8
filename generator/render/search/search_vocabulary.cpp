#include "render/search/search_vocabulary.hpp"

#include <algorithm>

#include "render/search/search_text.hpp"

namespace parskats {
namespace {

// A number is written with digits of base 91, "#" to "~" without the backslash. The first digit tells how many follow.
constexpr std::size_t base = 91;
constexpr std::size_t one_digit = 50;    // first digits 0–49: the number itself
constexpr std::size_t two_digits = 33;   // 50–82: one more digit
constexpr std::size_t three_digits = 7;  // 83–89: two more digits; 90: three more

char digit(std::size_t value) {
    constexpr std::size_t first = '#';
    const std::size_t code = first + value;
    return static_cast<char>(code < '\\' ? code : code + 1);
}

void append_number(std::string& out, std::size_t number) {
    if (number < one_digit) {
        out += digit(number);
        return;
    }
    number -= one_digit;
    if (number < two_digits * base) {
        out += digit(one_digit + number / base);
    } else if (number -= two_digits * base; number < three_digits * base * base) {
        out += digit(one_digit + two_digits + number / (base * base));
        out += digit(number / base % base);
    } else {
        number -= three_digits * base * base;
        out += digit(base - 1);
        out += digit(number / (base * base) % base);
        out += digit(number / base % base);
    }
    out += digit(number % base);
}

bool is_understood(std::string_view part, bool is_word) {
    return !is_word && part == " ";
}

}  // namespace

void SearchVocabulary::count(std::string_view line) {
    for_each_word(line, [&](std::string_view part, bool is_word) {
        if (is_understood(part, is_word)) return;
        const auto found = numbers_.find(part);
        if (found == numbers_.end()) {
            numbers_.emplace(part, 1);
        } else {
            ++found->second;
        }
    });
}

void SearchVocabulary::number() {
    std::vector<std::pair<const std::string, std::size_t>*> ranked;
    for (auto& entry : numbers_) ranked.push_back(&entry);
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto* a, const auto* b) { return a->second > b->second; });
    for (auto* entry : ranked) {
        entry->second = words_.size();
        words_.push_back(entry->first);
    }
}

std::string SearchVocabulary::encode(std::string_view line) const {
    std::string out;
    for_each_word(line, [&](std::string_view part, bool is_word) {
        if (!is_understood(part, is_word)) append_number(out, numbers_.find(part)->second);
    });
    return out;
}

}  // namespace parskats
