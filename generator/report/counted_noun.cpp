#include "report/counted_noun.hpp"

namespace parskats {
namespace {

std::string_view latvian_form(std::size_t number, const CountedNoun& noun) {
    const std::size_t tens = number % 100;
    if (number % 10 == 0 || (tens >= 11 && tens <= 19)) return noun.lv_zero;
    return number % 10 == 1 ? noun.lv_one : noun.lv_other;
}

}  // namespace

std::string count_of(std::size_t number, const CountedNoun& noun, UserLanguage language) {
    const std::string_view english = number == 1 ? noun.en_one : noun.en_other;
    const std::string_view form = language == UserLanguage::lv ? latvian_form(number, noun) : english;
    return std::to_string(number) + ' ' + std::string(form);
}

}  // namespace parskats
