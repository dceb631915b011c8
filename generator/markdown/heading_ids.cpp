#include "markdown/heading_ids.hpp"

#include <map>
#include <set>

#include "base/text.hpp"

namespace parskats {
namespace {

// Footnotes make ids of their own: `fn-1`, `fnref-1`, `footnotes-label`.
bool is_footnote_id(std::string_view slug) {
    return slug.starts_with("fn-") || slug.starts_with("fnref-") || slug == "footnotes-label";
}

std::string natural_id(const Heading& heading) {
    std::string slug = slugify(heading.text);
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
