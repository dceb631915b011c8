#include "validate/rules/check_parity.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/front_matter.hpp"
#include "validate/each_text.hpp"
#include "validate/parity_codes.hpp"
#include "validate/prose.hpp"
#include "validate/rules/multiset_difference.hpp"

namespace parskats {

using namespace validate_codes;

namespace {

using Items = std::vector<TwinItem>;

struct ItemCodes {
    const DiagnosticCode* differs;
    const DiagnosticCode* missing;
    const DiagnosticCode* added;
};

constexpr ItemCodes number_codes{&number_differs, &number_missing, &number_added};
constexpr ItemCodes link_codes{&link_differs, &link_missing, &link_added};

std::string_view scheme_of(ReferenceKind kind) {
    switch (kind) {
        case ReferenceKind::measure: return "measure:";
        case ReferenceKind::institution: return "institution:";
        case ReferenceKind::page: return "page:";
        case ReferenceKind::campaign: return "campaign:";
        case ReferenceKind::dataset: return "dataset:";
        case ReferenceKind::dataset_figure: return "!dataset:";
        case ReferenceKind::figure_value: return "figure:";
        case ReferenceKind::asset: return "asset:";
        case ReferenceKind::anchor: return "#";
        case ReferenceKind::external: return {};
    }
    return {};
}

/// A text with what comparing it needs, made once.
struct Side {
    const PageText* text;
    NumberSigns signs;
    Prose prose;
    std::vector<BodyPart> parts;
    std::vector<const Reference*> links;                      ///< by place
    std::map<std::string_view, std::size_t> heading_numbers;  ///< by id
};

Side make_side(const PageText& text, std::string_view locale) {
    const std::size_t begin = find_body(*text.file);
    Side side{&text,
              number_signs(locale),
              read_prose(*text.file, begin, text.file->text().size()),
              body_parts(text.body, *text.file),
              {},
              {}};
    for (const Reference& reference : text.body.references) side.links.push_back(&reference);
    std::stable_sort(side.links.begin(), side.links.end(),
                     [](const Reference* a, const Reference* b) { return a->span.offset < b->span.offset; });
    for (std::size_t i = 0; i < text.body.headings.size(); ++i)
        side.heading_numbers.emplace(text.body.headings[i].id, i);
    return side;
}

Items numbers_of(const Side& side, const BodyPart& part) {
    Items items;
    const std::string_view text =
        std::string_view(side.prose.text).substr(part.begin - side.prose.begin, part.end - part.begin);
    for (DigitRun& run : digit_runs(text, side.signs)) {
        std::string shown(text.substr(run.offset, run.length));
        items.push_back(
            {std::move(run.digits), std::move(shown), {side.text->file, part.begin + run.offset, run.length}});
    }
    return items;
}

/// A heading has another id in another language, so a link to it counts by the heading's number.
std::string key_of(const Reference& reference, const Side& side) {
    if (reference.kind != ReferenceKind::anchor) return std::string(scheme_of(reference.kind)) + reference.target;
    const auto found = side.heading_numbers.find(reference.target);
    return found == side.heading_numbers.end() ? "#" : '#' + std::to_string(found->second);
}

/// Pictures are left out: one with words in it has a file for each language.
Items links_of(const Side& side, const BodyPart& part) {
    Items items;
    auto at = std::lower_bound(side.links.begin(), side.links.end(), part.begin,
                               [](const Reference* link, std::size_t offset) { return link->span.offset < offset; });
    for (; at != side.links.end() && (*at)->span.offset < part.end; ++at) {
        const Reference& link = **at;
        if (link.kind == ReferenceKind::asset) continue;
        items.push_back({key_of(link, side), std::string(scheme_of(link.kind)) + link.target, link.span});
    }
    return items;
}

void report(const DiagnosticCode& code, SourceSpan place, std::vector<std::string> arguments, SourceSpan twin,
            Diagnostics& faults) {
    faults.report({&code, place, std::move(arguments), {}, {}, {twin}});
}

/// What only one of the twins has; where each has something of its own, the two are taken for one thing told
/// differently.
void compare(const Items& translation, const Items& source, SourceSpan place, SourceSpan source_place,
             const ItemCodes& codes, Diagnostics& faults) {
    const TwinDifference difference = difference_of(translation, source);
    const std::size_t both = std::min(difference.added.size(), difference.missing.size());
    for (std::size_t i = 0; i < both; ++i) {
        const TwinItem& here = difference.added[i];
        const TwinItem& there = difference.missing[i];
        report(*codes.differs, here.span, {here.shown, there.shown}, there.span, faults);
    }
    for (std::size_t i = both; i < difference.added.size(); ++i) {
        report(*codes.added, difference.added[i].span, {difference.added[i].shown}, source_place, faults);
    }
    for (std::size_t i = both; i < difference.missing.size(); ++i) {
        report(*codes.missing, place, {difference.missing[i].shown}, difference.missing[i].span, faults);
    }
}

SourceSpan place_of(const Side& side, const BodyPart& part) {
    return part.heading != nullptr ? part.heading->span : SourceSpan{side.text->file, part.begin, 0};
}

std::string describe(const BodyPart* part) {
    return part == nullptr
               ? "–"
               : std::string(static_cast<std::size_t>(part->heading->level), '#') + ' ' + part->heading->text;
}

/// Whether both have headings of the same levels in the same order; reports the first that differs.
bool same_headings(const Side& translation, const Side& source, Diagnostics& faults) {
    const std::size_t count = std::max(translation.parts.size(), source.parts.size());
    for (std::size_t i = 1; i < count; ++i) {
        const BodyPart* const here = i < translation.parts.size() ? &translation.parts[i] : nullptr;
        const BodyPart* const there = i < source.parts.size() ? &source.parts[i] : nullptr;
        if (here != nullptr && there != nullptr && here->heading->level == there->heading->level) continue;
        const SourceSpan place = place_of(translation, here != nullptr ? *here : translation.parts.back());
        const SourceSpan twin = place_of(source, there != nullptr ? *there : source.parts.back());
        report(headings_differ, place, {describe(here), describe(there)}, twin, faults);
        return false;
    }
    return true;
}

void compare_bodies(const Side& translation, const Side& source, Diagnostics& faults) {
    if (!same_headings(translation, source, faults)) return;
    for (std::size_t i = 0; i < translation.parts.size(); ++i) {
        const BodyPart& here = translation.parts[i];
        const BodyPart& there = source.parts[i];
        const SourceSpan place = place_of(translation, here);
        const SourceSpan twin = place_of(source, there);
        compare(numbers_of(translation, here), numbers_of(source, there), place, twin, number_codes, faults);
        compare(links_of(translation, here), links_of(source, there), place, twin, link_codes, faults);
    }
    const std::size_t here = translation.text->body.footnote_count;
    const std::size_t there = source.text->body.footnote_count;
    if (here == there) return;
    report(footnotes_differ, {translation.text->file, translation.prose.begin, 0},
           {std::to_string(here), std::to_string(there)}, {source.text->file, source.prose.begin, 0}, faults);
}

/// The line of the front matter that begins with `key`.
SourceSpan field_place(const SourceFile& file, std::string_view key, std::size_t body_begin) {
    const std::string_view head = file.text().substr(0, body_begin);
    const std::string start = '\n' + std::string(key) + ':';
    const std::size_t found = head.find(start);
    if (found == std::string_view::npos) return {&file, 0, 0};
    const std::size_t end = std::min(head.find('\n', found + 1), head.size());
    return {&file, found + 1, end - found - 1};
}

Items numbers_of_field(const Side& side, std::string_view value, SourceSpan place) {
    Items items;
    for (DigitRun& run : digit_runs(value, side.signs)) {
        std::string shown(value.substr(run.offset, run.length));
        items.push_back({std::move(run.digits), std::move(shown), place});
    }
    return items;
}

void compare_fields(const Side& translation, const Side& source, Diagnostics& faults) {
    for (const auto& [key, value] : translation.text->fields) {
        const auto twin = source.text->fields.find(key);
        if (twin == source.text->fields.end()) continue;
        const SourceSpan here = field_place(*translation.text->file, key, translation.prose.begin);
        const SourceSpan there = field_place(*source.text->file, key, source.prose.begin);
        compare(numbers_of_field(translation, value, here), numbers_of_field(source, twin->second, there), here, there,
                number_codes, faults);
    }
}

using FaultyFiles = std::set<const SourceFile*>;

FaultyFiles faulty_files(const Diagnostics& faults) {
    FaultyFiles files;
    for (const Diagnostic& fault : faults.all()) {
        if (fault.code->severity == Severity::error && fault.span.file != nullptr) files.insert(fault.span.file);
    }
    return files;
}

void check_twins(const Site& site, const Localized<PageText>& texts, const FaultyFiles& faulty, Diagnostics& faults) {
    const PageText* const original = texts.find(0);
    if (original == nullptr || original->file == nullptr || faulty.contains(original->file)) return;
    const Side source = make_side(*original, site.config.languages[0].locale);
    for (LanguageIndex language = 1; language < site.language_count(); ++language) {
        const PageText* const text = texts.find(language);
        if (text == nullptr || text->file == nullptr || faulty.contains(text->file)) continue;
        const Side translation = make_side(*text, site.config.languages[language].locale);
        compare_fields(translation, source, faults);
        compare_bodies(translation, source, faults);
    }
}

}  // namespace

void check_parity(const Site& site, Diagnostics& faults) {
    const FaultyFiles faulty = faulty_files(faults);
    for_each_text(site, [&](const Localized<PageText>& texts) { check_twins(site, texts, faulty, faults); });
}

}  // namespace parskats
