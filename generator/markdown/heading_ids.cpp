#include "markdown/heading_ids.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "base/text.hpp"

namespace parskats {
namespace {

// Footnotes make ids of their own: `fn-1`, `fnref-1`, `footnotes-label`.
bool is_footnote_id(std::string_view slug) {
    return slug.starts_with("fn-") || slug.starts_with("fnref-") || slug == "footnotes-label";
}

// Latvian letters without their marks: what `slugify` makes of them as well, without the cost of a transliterator.
std::string without_latvian_marks(std::string_view text) {
    static constexpr std::array<std::pair<std::string_view, char>, 22> letters{
        {{"ā", 'a'}, {"č", 'c'}, {"ē", 'e'}, {"ģ", 'g'}, {"ī", 'i'}, {"ķ", 'k'}, {"ļ", 'l'}, {"ņ", 'n'},
         {"š", 's'}, {"ū", 'u'}, {"ž", 'z'}, {"Ā", 'a'}, {"Č", 'c'}, {"Ē", 'e'}, {"Ģ", 'g'}, {"Ī", 'i'},
         {"Ķ", 'k'}, {"Ļ", 'l'}, {"Ņ", 'n'}, {"Š", 's'}, {"Ū", 'u'}, {"Ž", 'z'}}};
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view pair = text.substr(at, 2);
        const auto* found = static_cast<unsigned char>(text[at]) < 0x80
                                ? letters.end()
                                : std::find_if(letters.begin(), letters.end(),
                                               [&](const auto& letter) { return letter.first == pair; });
        out += found == letters.end() ? text[at] : found->second;
        if (found != letters.end()) ++at;
    }
    return out;
}

std::string natural_id(const Heading& heading) {
    std::string slug = slugify(without_latvian_marks(heading.text));
    if (slug.empty()) return "section";
    return is_footnote_id(slug) ? "section-" + slug : slug;
}

}  // namespace

void assign_heading_ids(std::vector<Heading>& headings) {
    std::set<std::string, std::less<>> natural;
    for (Heading& heading : headings) {
        heading.id = natural_id(heading);
        natural.insert(heading.id);
    }
    std::map<std::string, std::size_t, std::less<>> used;  // natural id → the last number given
    for (Heading& heading : headings) {
        std::size_t& number = used[heading.id];
        if (++number == 1) continue;
        while (natural.contains(heading.id + "-" + std::to_string(number))) ++number;
        heading.id += "-" + std::to_string(number);
    }
}

}  // namespace parskats
