#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "content/load_site.hpp"
#include "support/memory_reader.hpp"
#include "validate/build_model.hpp"

/// One fault a line, where a comparison fails.
template <>
struct doctest::StringMaker<std::vector<std::string>> {
    static doctest::String convert(const std::vector<std::string>& lines) {
        std::string out;
        for (const std::string& line : lines) out += "\n    " + line;
        return out.empty() ? "(none)" : out.c_str();
    }
};

namespace parskats::test {

using Lines = std::vector<std::string>;

/// What became of a site: the model with the texts it points into, and its faults as
/// `path:line:column: P104 message (did you mean "…"?)`, sorted.
struct Checked {
    RawSite raw;
    std::optional<Site> site;
    Diagnostics diagnostics;
    Lines faults;
};

/// Whether one of `lines` is `line`.
inline bool has_line(const Lines& lines, const std::string& line) {
    return std::find(lines.begin(), lines.end(), line) != lines.end();
}

inline std::string to_line(const Diagnostic& fault) {
    std::string line(fault.file_path());
    if (fault.span.file != nullptr) {
        const SourcePosition begin = fault.span.begin();
        line += ':' + std::to_string(begin.line) + ':' + std::to_string(begin.column);
    }
    line += ": " + std::string(fault.code->id) + ' ' + message_of(fault, UserLanguage::en);
    if (!fault.suggestion.empty()) line += " (" + help_of(fault, UserLanguage::en) + ')';
    return line;
}

/// A small site in two languages that has one of everything and not a single fault, to be spoilt by a test.
class SmallSite {
public:
    SmallSite();

    /// Replaces the one place of `path` that says `from`.
    SmallSite& edit(const std::string& path, std::string_view from, std::string_view to) {
        std::string text = files_.at(path);
        const std::size_t at = text.find(from);
        REQUIRE_MESSAGE(at != std::string::npos, path << " does not say " << from);
        REQUIRE_MESSAGE(text.find(from, at + 1) == std::string::npos, path << " says it twice: " << from);
        text.replace(at, from.size(), to);
        files_[path] = std::move(text);
        return *this;
    }
    SmallSite& add(const std::string& path, std::string text) {
        files_[path] = std::move(text);
        return *this;
    }
    SmallSite& remove(const std::string& path) {
        files_.erase(path);
        return *this;
    }
    [[nodiscard]] Checked check(const ValidationOptions& options = {}) const {
        Checked out;
        MemoryReader reader;
        for (const auto& [path, text] : files_) reader.add(path, text);
        auto raw = load_site(reader, 1, out.diagnostics);
        REQUIRE(raw);
        out.raw = std::move(*raw);
        out.site = build_model(out.raw, options, out.diagnostics);
        out.diagnostics.sort();
        for (const Diagnostic& fault : out.diagnostics.all()) out.faults.push_back(to_line(fault));
        return out;
    }
    /// Without the differences between twins: most tests spoil one language alone.
    [[nodiscard]] Lines faults() const {
        Lines lines = check().faults;
        std::erase_if(lines, [](const std::string& line) { return line.find(": P60") != std::string::npos; });
        return lines;
    }

private:
    std::map<std::string, std::string> files_;
};

inline const std::string site_yaml = "content/site.yaml";
inline const std::string institutions_yaml = "content/institutions.yaml";
inline const std::string resources_yaml = "content/resources.yaml";
inline const std::string plan_yaml = "content/plans/2021-2023/plan.yaml";
inline const std::string measure_yaml = "content/plans/2021-2023/measures/1.1/measure.yaml";
inline const std::string measure_lv = "content/plans/2021-2023/measures/1.1/lv.md";
inline const std::string measure_en = "content/plans/2021-2023/measures/1.1/en.md";
inline const std::string campaign_yaml = "content/campaigns/lampa/campaign.yaml";
inline const std::string about_lv = "content/pages/about/lv.md";
inline const std::string offences_json = "content/statistics/offences.json";

inline SmallSite::SmallSite() {
    add(site_yaml,
        "title: {lv: Vietne, en: Site}\n"
        "description: {lv: Apraksts, en: Description}\n"
        "base_url: https://example.org/\n"
        "plan: 2021-2023\n"
        "exit_url: https://weather.example/\n"
        "languages:\n"
        "  - code: lv\n"
        "    name: Latviešu\n"
        "    locale: lv-LV\n"
        "    sections: {institutions: iestades, years: gadi, statistics: statistika, campaigns: kampanas, resources: "
        "resursi, pages: lapas}\n"
        "  - code: en\n"
        "    name: English\n"
        "    locale: en-GB\n"
        "    sections: {institutions: institutions, years: years, statistics: statistics, campaigns: campaigns, "
        "resources: resources, pages: pages}\n"
        "navigation: [plan, years, \"page:about\"]\n"
        "help:\n"
        "  - phone: \"112\"\n"
        "    name: {lv: Palīdzība, en: Help}\n"
        "    verified_on: 2026-01-01\n");
    add(institutions_yaml,
        "am:\n"
        "  abbreviation: {lv: ĀM, en: MFA}\n"
        "  name: {lv: Ārlietu ministrija, en: Foreign Ministry}\n"
        "  kind: ministry\n"
        "iem:\n"
        "  abbreviation: {lv: IeM, en: MoI}\n"
        "  name: {lv: Iekšlietu ministrija, en: Interior Ministry}\n"
        "  kind: ministry\n");
    add(resources_yaml,
        "greta:\n"
        "  url: https://greta.example/v\n"
        "  title: {lv: Video, en: Video}\n"
        "  medium: video\n"
        "  languages: [lv]\n"
        "  publisher: iem\n"
        "  date: 2021\n");
    add(plan_yaml,
        "period: {from: 2021-01-01, until: 2023-12-31}\n"
        "directions: [1]\n"
        "source: {title: {lv: Avots, en: Source}, url: https://source.example/}\n");
    for (const std::string language : {"lv", "en"}) {
        add("content/plans/2021-2023/" + language + ".md", "---\ntitle: Plan\nsummary: Text\n---\n\nText\n");
        add("content/plans/2021-2023/directions/1/" + language + ".md", "---\ntitle: Direction\ngoal: Goal\n---\n");
        for (const std::string measure : {"1.1", "1.2"}) {
            add("content/plans/2021-2023/measures/" + measure + '/' + language + ".md",
                "---\ntitle: Measure\nsummary: Text\ntask: Task\nresult: Result\nindicator: Indicator\n---\n\n## Done "
                "in 2021\n\nText\n");
        }
        add("content/campaigns/lampa/" + language + ".md", "---\ntitle: Lampa\nsummary: Text\n---\n\nText\n");
        add("content/pages/about/" + language + ".md", "---\ntitle: About\nsummary: Text\n---\n\nText\n");
    }
    for (const std::string measure : {"1.1", "1.2"}) {
        add("content/plans/2021-2023/measures/" + measure + "/measure.yaml",
            "status: implemented\n"
            "responsible: [iem]\n"
            "co_responsible: [am]\n"
            "deadline: {kind: continuous, until: 2023-12-31}\n"
            "funding: {kind: annual-budget}\n"
            "years: [2021]\n");
    }
    add(campaign_yaml,
        "dates: [{from: 2021-02-08, until: 2021-02}]\norganisers: [iem]\nmeasures: [\"1.1\"]\nresources: [greta]\n");
    add(offences_json,
        "{\n"
        "  \"title\": {\"lv\": \"Nodarījumi\", \"en\": \"Offences\"},\n"
        "  \"unit\": {\"lv\": \"gadījumi\", \"en\": \"cases\"},\n"
        "  \"source\": {\"institution\": \"iem\"},\n"
        "  \"columns\": [\n"
        "    {\"id\": \"year\", \"label\": {\"lv\": \"Gads\", \"en\": \"Year\"}, \"role\": \"time\"},\n"
        "    {\"id\": \"s1\", \"label\": {\"lv\": \"1. pants\", \"en\": \"Section 1\"}},\n"
        "    {\"id\": \"s2\", \"label\": {\"lv\": \"2. pants\", \"en\": \"Section 2\"}}\n"
        "  ],\n"
        "  \"dimension\": {\"id\": \"section\", \"label\": {\"lv\": \"Pants\", \"en\": \"Section\"}},\n"
        "  \"rows\": [\n"
        "    [\"2021\", 4, 12345],\n"
        "    [\"2022\", 6, {\"value\": null, \"reason\": \"not-applicable\", \"printed\": \"–\"}],\n"
        "    [\"total\", 10, 1]\n"
        "  ],\n"
        "  \"row_labels\": {\"total\": {\"lv\": \"Kopā\", \"en\": \"Total\"}},\n"
        "  \"totals\": [{\"row\": \"total\", \"of\": [\"2021\", \"2022\"]}],\n"
        "  \"notes\": [{\"id\": \"n\", \"text\": {\"lv\": \"Piezīme\", \"en\": \"Note\"}, \"cells\": [{\"year\": "
        "\"2021\"}]}]\n"
        "}\n");
    add("assets/photo.png", "png");
}

}  // namespace parskats::test
