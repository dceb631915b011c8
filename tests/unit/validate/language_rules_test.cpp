#include <doctest/doctest.h>

#include "small_site.hpp"
#include "validate/translation_record.hpp"
#include "validate/words.hpp"

using namespace parskats;
using namespace parskats::test;

namespace {

const std::string about_en = "content/pages/about/en.md";
const std::string record_json{translation_record_path};
const std::string glossary_yaml = "content/glossary.yaml";

/// Those of `lines` that have `code`.
Lines only(const Lines& lines, const std::string& code) {
    Lines out;
    for (const std::string& line : lines) {
        if (line.find(": " + code + ' ') != std::string::npos) out.push_back(line);
    }
    return out;
}

Lines figure_hints(const std::string& text) {
    SmallSite site;
    site.edit(measure_yaml, "years: [2021]", "years: [2021]\ndatasets: [offences]");
    site.edit(measure_lv, "\n\nText\n", "\n\n" + text + '\n');
    return only(site.faults(), "P610");
}

Lines about_faults(const std::string& latvian, const std::string& english) {
    const std::string head = "---\ntitle: About\nsummary: Text\n---\n\n";
    return SmallSite().add(about_lv, head + latvian).add(about_en, head + english).faults();
}

/// A site whose translations are all recorded as they are.
SmallSite recorded_site() {
    SmallSite site;
    const Checked checked = site.check();
    TranslationRecord record;
    for (const TranslationState& state : translation_states(*checked.site, {})) {
        for (const TextSection& section : state.source)
            record.files[record_name(*state.file)][section.key] = section.digest;
    }
    return site.add(record_json, write_translation_record(record));
}

}  // namespace

TEST_CASE("a number of one of the measure's datasets asks for a link that checks it") {
    CHECK(figure_hints("Skaits: 12\u00A0345.") ==
          Lines{measure_lv +
                ":11:9: P610 the number 12\u00A0345 is also in the dataset \"offences\", but is not tied to it"});
    CHECK(figure_hints("Pavisam 10 cilvēku.").size() == 1);
}

TEST_CASE("small numbers, days, sections, parts of names and checked numbers ask for none") {
    for (const char* text :
         {"Skaits: 4.", "Notika 10. maijā.", "On 10 May.", "10.¹ pants", "Nr. 10/2", "COVID-10", "10:30", "110", "10,5",
          "[10](figure:offences?year=total&section=s1)", "[saite](https://a.example/10)"}) {
        CAPTURE(text);
        CHECK(figure_hints(text) == Lines{});
    }
}

TEST_CASE("a dataset that the measure does not list gives no hints") {
    CHECK(only(SmallSite().edit(measure_lv, "\n\nText\n", "\n\nSkaits: 12\u00A0345.\n").faults(), "P610") == Lines{});
}

TEST_CASE(
    "a site that keeps no record of translations hears nothing of them, one that does is quiet while all is fresh") {
    CHECK(SmallSite().faults() == Lines{});
    CHECK(recorded_site().faults() == Lines{});
}

TEST_CASE("a section whose source changed is named with both lines") {
    SmallSite site = recorded_site();
    site.edit(measure_lv, "\n\nText\n", "\n\nJauns teksts\n");
    const Checked checked = site.check();
    CHECK(checked.faults ==
          Lines{measure_en + ":9:1: P611 the source text has changed since it was translated: Done in 2021"});
    REQUIRE(checked.diagnostics.all()[0].related.size() == 1);
    CHECK(checked.diagnostics.all()[0].related[0].begin().line == 9);
    CHECK(checked.diagnostics.all()[0].related[0].file->path() == measure_lv);
}

TEST_CASE("the front matter is a section of its own") {
    CHECK(recorded_site().edit(measure_lv, "task: Task", "task: Uzdevums").faults() ==
          Lines{measure_en + ":1:1: P611 the source text has changed since it was translated: ---"});
}

TEST_CASE("spaces and line breaks make no translation old") {
    CHECK(recorded_site().edit(measure_lv, "\n\nText\n", "\n\n\nText  \n\n").faults() == Lines{});
}

TEST_CASE("a section that is new in the source is behind until it is translated and recorded") {
    SmallSite site = recorded_site();
    site.edit(measure_lv, "\n\nText\n", "\n\nText\n\n## Vairāk\n\nText\n");
    site.edit(measure_en, "\n\nText\n", "\n\nText\n\n## More\n\nText\n");
    CHECK(site.faults() ==
          Lines{measure_en + ":13:1: P611 the source text has changed since it was translated: Vairāk"});
}

TEST_CASE("a translation that the record does not know is named once") {
    SmallSite site = recorded_site();
    site.add(record_json, "{\"schema\": \"parskats-translations/1\", \"files\": {}}\n");
    const Lines faults = site.faults();
    CHECK(faults.size() == 6);
    CHECK(
        has_line(faults, about_en + ":1:1: P612 nobody has said that this translation is up to date with its source"));
}

TEST_CASE("a record that is none of ours is an error") {
    CHECK(SmallSite().add(record_json, "{}\n").check().diagnostics.has_errors());
    CHECK(
        only(
            SmallSite().add(record_json, "{\"schema\": \"parskats-translations/1\", \"files\": {\"a\": 1}}\n").faults(),
            "P613") == Lines{record_json + ":1:49: P613 \"parskats translated\" does not write such an entry"});
}

TEST_CASE("the record is sorted, a section a line") {
    TranslationRecord record;
    record.files["b/en.md"]["#two"] = "22";
    record.files["b/en.md"]["#one"] = "11";
    record.files["a/en.md"]["front matter"] = "00";
    CHECK(write_translation_record(record) ==
          "{\n  \"schema\": \"parskats-translations/1\",\n  \"files\": {\n"
          "    \"a/en.md\": {\n      \"front matter\": \"00\"\n    },\n"
          "    \"b/en.md\": {\n      \"#one\": \"11\",\n      \"#two\": \"22\"\n    }\n  }\n}\n");
}

TEST_CASE("the text of a link is not the name of another institution") {
    CHECK(
        about_faults("[ĀM](institution:iem)\n", "[the ministry](institution:iem)\n") ==
        Lines{
            about_lv +
            ":6:6: P620 the link's text \"ĀM\" is the name of the institution \"am\", but the link leads to \"iem\""});
}

TEST_CASE("an institution is spelled in one way") {
    CHECK(about_faults("[IEM](institution:iem)\n", "[MoI](institution:iem)\n") ==
          Lines{about_lv + ":6:7: P621 the institution \"iem\" is not spelled \"IEM\" (did you mean \"IeM\"?)"});
    CHECK(about_faults("[IeM](institution:iem)\n", "[Interior ministry](institution:iem)\n") ==
          Lines{about_en + ":6:21: P621 the institution \"iem\" is not spelled \"Interior ministry\" (did you mean "
                           "\"Interior Ministry\"?)"});
}

TEST_CASE("inflected names and descriptions are fine") {
    CHECK(about_faults("[Iekšlietu ministrijai](institution:iem), [iekšlietu ministrija](institution:iem), "
                       "[tā](institution:iem)\n",
                       "[MoI’s](institution:iem), [the ministry](institution:iem), [it](institution:iem)\n") ==
          Lines{});
}

TEST_CASE("a word to avoid is named with the right one, in any form, but not in titles") {
    SmallSite site;
    site.add(glossary_yaml,
             "human-trafficking:\n"
             "  term: {lv: cilvēku tirdzniecība, en: human trafficking}\n"
             "  avoid: {lv: [cilvēktirdzniecība], en: [people trafficking]}\n");
    CHECK(site.faults() == Lines{});
    const std::string head = "---\ntitle: About\nsummary: Text\n---\n\n";
    site.add(about_lv, head + "Par cilvēktirdzniecību un “cilvēktirdzniecību”.\n");
    site.add(about_en, head + "On People\ntrafficking, people, trafficking.\n");
    CHECK(site.faults() == Lines{about_en + ":6:4: P622 \"People\ntrafficking\" is not the term that this site uses",
                                 about_lv + ":6:5: P622 \"cilvēktirdzniecību\" is not the term that this site uses"});
}

TEST_CASE("faults of the glossary have their place") {
    CHECK(SmallSite()
              .add(glossary_yaml, "a:\n  term: {lv: A, en: B}\n  avoid: {de: [C]}\n")
              .faults()
              .at(0)
              .starts_with(glossary_yaml + ":3:11: P118"));
    CHECK(SmallSite().add(glossary_yaml, "a:\n  avoid: {en: [C]}\n").faults() ==
          Lines{glossary_yaml + ":2:3: P102 the required key \"term\" is missing"});
}

TEST_CASE("forms of a word have one stem") {
    for (const char* form : {"ministrija", "Ministrijas", "ministrijai", "MINISTRIJU", "ministrijām"})
        CHECK(stem_of(form) == "ministrij");
    CHECK(stem_of("as") == "as");
    CHECK(stem_of("victims") == stem_of("victim"));
}
