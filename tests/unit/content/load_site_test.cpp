#include "content/load_site.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cerrno>
#include <string>
#include <vector>

#include "base/digest.hpp"
#include "document/document_codes.hpp"
#include "support/fault_lines.hpp"
#include "support/memory_reader.hpp"
#include "unit/content/sample_site.hpp"

using namespace parskats;
using parskats::test::lines_of;
using parskats::test::MemoryReader;
using parskats::test::sample_site;
using Lines = std::vector<std::string>;

namespace {

struct Loaded {
    explicit Loaded(const MemoryReader& reader, std::size_t jobs = 2) : site(load_site(reader, jobs, faults)) {}
    [[nodiscard]] Lines lines() const { return lines_of(faults); }

    Diagnostics faults;
    Result<RawSite> site;
};

Lines faults_of(const MemoryReader& reader) {
    return Loaded(reader).lines();
}

std::string shape_of(const DocumentNode& node) {
    std::string out = node.text + '@' + std::to_string(node.span.offset);
    for (const DocumentNode& item : node.items) out += '[' + shape_of(item) + ']';
    for (const DocumentMember& member : node.members) out += '{' + member.key + ':' + shape_of(member.value) + '}';
    return out;
}

std::string shape_of(const RawEntry& entry) {
    std::string out = entry.id + '|' + entry.path + '|' + (entry.facts ? shape_of(*entry.facts) : "-");
    for (const RawPage& page : entry.pages) {
        out += '\n' + page.language + ' ' + page.file->path() + ' ' + shape_of(page.fields) + page.body.html;
    }
    return out + '\n';
}

/// All of a site in one text, so that two can be compared.
std::string shape_of(const RawSite& site) {
    std::string out = site.source_digest + '\n';
    for (const auto& file : site.files) out += file->path() + '=' + std::string(file->text());
    for (const auto* root : {&site.config, &site.institutions, &site.resources}) out += *root ? shape_of(**root) : "-";
    for (const RawPlan& plan : site.plans) {
        out += shape_of(static_cast<const RawEntry&>(plan));
        for (const RawEntry& entry : plan.directions) out += shape_of(entry);
        for (const RawEntry& entry : plan.measures) out += shape_of(entry);
    }
    for (const RawDataset& dataset : site.datasets) out += dataset.id + shape_of(dataset.root) + dataset.file->path();
    for (const RawEntry& entry : site.campaigns) out += shape_of(entry);
    for (const RawEntry& entry : site.pages) out += shape_of(entry);
    for (const Asset& asset : site.assets) out += asset.path + '=' + *asset.bytes;
    return out;
}

}  // namespace

TEST_CASE("a site without faults is read whole, every list by id") {
    const Loaded loaded(sample_site());
    CHECK(loaded.lines().empty());
    REQUIRE(loaded.site);
    const RawSite& site = *loaded.site;
    REQUIRE(site.config);
    CHECK(site.config->find("title")->find("en")->text == "Site");
    CHECK(site.institutions->find("iem") != nullptr);
    CHECK(site.resources->find("greta") != nullptr);
    REQUIRE(site.plans.size() == 1);
    const RawPlan& plan = site.plans.front();
    CHECK(plan.id == "2021-2023");
    CHECK(plan.facts->find("directions")->items.size() == 1);
    REQUIRE(plan.pages.size() == 2);
    CHECK(plan.pages[0].language == "en");
    CHECK(plan.pages[1].language == "lv");
    CHECK(plan.pages[1].fields.find("title")->text == "Plāns");
    CHECK(plan.pages[1].body.html.find("Ievads") != std::string::npos);
    REQUIRE(plan.directions.size() == 1);
    CHECK_FALSE(plan.directions[0].facts);
    REQUIRE(plan.measures.size() == 2);
    CHECK(plan.measures[0].id == "1.1");
    CHECK(plan.measures[1].id == "1.10");
    CHECK(plan.measures[0].path == "content/plans/2021-2023/measures/1.1");
    CHECK(plan.measures[0].pages[1].body.headings.size() == 1);
    REQUIRE(site.datasets.size() == 2);
    CHECK(site.datasets[0].id == "a");
    CHECK(site.datasets[1].id == "a-b");
    CHECK(site.campaigns.at(0).facts.has_value());
    CHECK(site.pages.at(0).id == "about");
    REQUIRE(site.assets.size() == 2);
    CHECK(site.assets[0].path == "maps/riga.svg");
    CHECK(*site.assets[1].bytes == "\x89PNG\r\n");
    CHECK(std::is_sorted(site.files.begin(), site.files.end(),
                         [](const auto& a, const auto& b) { return a->path() < b->path(); }));
}

TEST_CASE("each file is read once, and none that the site has no use for") {
    MemoryReader reader = sample_site();
    reader.add("content/pages/about/README.md", "x")
        .add("content/.DS_Store", "x")
        .add("content/pages/about/lv.md~", "x");
    reader.add("content/pages/about/.lv.md.swp", "x")
        .add("themes/default/theme.yaml", "x")
        .add("content/.git/config", "x");
    const Loaded loaded(reader);
    CHECK(loaded.lines().empty());
    const std::vector<std::string> read = reader.files_read();
    CHECK(read.size() == 20);
    for (const std::string& path : read) {
        CAPTURE(path);
        CHECK(reader.reads_of(path) == 1);
    }
    CHECK(reader.reads_of("content/links.lock.json") == 1);
    CHECK(reader.reads_of("content/pages/about/README.md") == 0);
}

TEST_CASE("one thread and eight make the same site and the same faults") {
    MemoryReader reader = sample_site();
    for (int i = 1; i < 60; ++i) {
        const std::string folder = "content/plans/2021-2023/measures/2." + std::to_string(i);
        reader.add(folder + "/measure.yaml", i % 3 == 0 ? "status: a: b\n" : "status: x\n");
        reader.add(folder + "/lv.md",
                   i % 5 == 0 ? "---\ntitle: \"a\n---\n" : "---\ntitle: a\n---\n## Ā\n\n~~b~~ www.example.org\n");
    }
    const Loaded one(reader, 1);
    REQUIRE(one.site);
    CHECK(one.lines().size() > 20);
    for (int i = 0; i < 10; ++i) {
        const Loaded eight(reader, 8);
        CHECK(eight.lines() == one.lines());
        CHECK(shape_of(*eight.site) == shape_of(*one.site));
    }
}

TEST_CASE("the digest of the source is made of every file's path and digest") {
    const MemoryReader reader{{"content/site.yaml", "title: a\n"}, {"assets/b", "c"}};
    const Loaded loaded(reader);
    const auto line = [](std::string path, std::string text) { return path + '\0' + sha256_hex(text) + '\n'; };
    CHECK(loaded.site->source_digest == sha256_hex(line("assets/b", "c") + line("content/site.yaml", "title: a\n")));
    const MemoryReader renamed{{"content/site.yaml", "title: a\n"}, {"assets/d", "c"}};
    CHECK(Loaded(renamed).site->source_digest != loaded.site->source_digest);
}

TEST_CASE("missing files are named") {
    MemoryReader reader = sample_site();
    reader.remove("content/site.yaml").remove("content/plans/2021-2023/plan.yaml");
    reader.remove("content/plans/2021-2023/measures/1.1/measure.yaml")
        .remove("content/campaigns/lampa-2022/campaign.yaml");
    CHECK(faults_of(reader) == Lines{"P042 content/campaigns/lampa-2022/campaign.yaml",
                                     "P042 content/plans/2021-2023/measures/1.1/measure.yaml",
                                     "P042 content/plans/2021-2023/plan.yaml", "P042 content/site.yaml"});
    const Loaded loaded(reader);
    REQUIRE(loaded.site);
    CHECK_FALSE(loaded.site->config);
    CHECK(loaded.site->plans.at(0).measures.size() == 2);
}

TEST_CASE("an empty folder is a site without its configuration") {
    CHECK(faults_of(MemoryReader{}) == Lines{"P042 content/site.yaml"});
    CHECK(faults_of(MemoryReader{{"content/site.yaml", "title: a\n"}}).empty());
}

TEST_CASE("a misspelt name is answered with the right one, and is not missing besides") {
    MemoryReader reader = sample_site();
    const std::string measure = "content/plans/2021-2023/measures/1.1/";
    reader.remove(measure + "measure.yaml").add(measure + "mesure.yaml", "status: x\n");
    reader.remove("content/site.yaml").add("content/site.yml", "title: a\n").add("content/Statistics/a.json", "{}");
    const Loaded loaded(reader);
    CHECK(loaded.lines() ==
          Lines{"P041 content/Statistics", "P040 " + measure + "mesure.yaml", "P040 content/site.yml"});
    CHECK(loaded.faults.all()[0].suggestion == "statistics");
    CHECK(loaded.faults.all()[1].suggestion == "measure.yaml");
    CHECK(loaded.faults.all()[2].suggestion == "site.yaml");
}

TEST_CASE("files and folders that nobody reads are reported, with what could be there") {
    MemoryReader reader = sample_site();
    reader.add("content/notes.txt", "").add("content/plans/notes.txt", "").add("content/pages/about/photo.png", "");
    reader.add("content/pages/about/deep/lv.md", "").add("content/statistics/table.csv", "");
    reader.add("content/statistics/old/a.json", "").add_other("content/pages/pipe");
    const Loaded loaded(reader);
    CHECK(loaded.lines() == Lines{"P040 content/notes.txt", "P041 content/pages/about/deep",
                                  "P040 content/pages/about/photo.png", "P046 content/pages/pipe",
                                  "P040 content/plans/notes.txt", "P041 content/statistics/old",
                                  "P040 content/statistics/table.csv"});
    CHECK(help_of(loaded.faults.all()[0], UserLanguage::en) ==
          "this folder can only hold: site.yaml, institutions.yaml, resources.yaml, glossary.yaml, links.yaml, "
          "links.lock.json, "
          "translations.lock.json, plans/, statistics/, "
          "campaigns/, pages/");
    CHECK(help_of(loaded.faults.all()[2], UserLanguage::en) == "this folder can only hold: lv.md, en.md");
}

TEST_CASE("a file in a folder's place and a folder in a file's are told apart") {
    MemoryReader reader = sample_site();
    reader.remove("content/pages/about/lv.md").add("content/pages", "").remove("content/resources.yaml");
    reader.add("content/resources.yaml/a", "");
    CHECK(faults_of(reader) == Lines{"P047 content/pages", "P048 content/resources.yaml"});
}

TEST_CASE("a folder without any text is reported, one with a wrongly named text is told its name") {
    MemoryReader reader = sample_site();
    reader.remove("content/pages/about/lv.md").add_directory("content/pages/about");
    reader.add("content/pages/help/LV.md", "").add("content/pages/help/en.md", "Text\n");
    reader.add("content/pages/other/latviski.md", "").add("content/pages/third/pt-BR.md", "Text\n");
    const Loaded loaded(reader);
    CHECK(loaded.lines() ==
          Lines{"P044 content/pages/about", "P045 content/pages/help/LV.md", "P045 content/pages/other/latviski.md"});
    CHECK(loaded.faults.all()[1].suggestion == "lv.md");
    CHECK(loaded.site->pages.at(3).pages.at(0).language == "pt-BR");
}

TEST_CASE("names that cannot be ids are reported with one that can, and are read all the same") {
    MemoryReader reader = sample_site();
    reader.add("content/pages/Par_mums/lv.md", "Text\n").add("content/statistics/Ā b.json", "{}");
    reader.add("content/plans/2021-2023/measures/1,2/measure.yaml", "a: b\n");
    reader.add("content/plans/2021-2023/measures/1,2/lv.md", "Text\n").add("content/pages/\xFF/lv.md", "Text\n");
    const Loaded loaded(reader);
    CHECK(loaded.lines() == Lines{"P043 content/pages/Par_mums", "P043 content/pages/\uFFFD",
                                  "P043 content/plans/2021-2023/measures/1,2", "P043 content/statistics/Ā b.json"});
    CHECK(loaded.faults.all()[0].suggestion == "par-mums");
    CHECK(loaded.faults.all()[3].suggestion == "a-b");
    CHECK(loaded.site->pages.size() == 2);
    CHECK(loaded.site->plans.at(0).measures.size() == 3);
}

TEST_CASE("assets may have any name that an address can have") {
    MemoryReader reader{{"content/site.yaml", "a: b\n"}, {"assets/Foto 1.png", "x"}, {"assets/ā.png", "x"}};
    reader.add("assets/a\u0304.png", "x")
        .add("assets/\xFF.png", "x")
        .add("assets/x\\y.png", "x")
        .add("assets/.hidden", "x");
    const Loaded loaded(reader);
    CHECK(loaded.lines() == Lines{"P049 assets/a\u0304.png", "P049 assets/x\\y.png", "P049 assets/\uFFFD.png"});
    CHECK(loaded.site->assets.size() == 5);
}

TEST_CASE("faults of all files come at once, sorted by place") {
    MemoryReader reader = sample_site();
    reader.add("content/institutions.yaml", "- a\n").add("content/statistics/a.json", "{\"a\": 1,}");
    reader.add("content/plans/2021-2023/measures/1.1/measure.yaml", "status: a: b\nyears: [1\n");
    reader.add("content/plans/2021-2023/measures/1.1/lv.md", "---\ntitle: a: b\n---\n\n<b>x</b>\n");
    reader.add("content/pages/about/lv.md", "---\ntitle: a\n");
    const Loaded loaded(reader);
    Lines lines = loaded.lines();
    const auto raw_html = std::find_if(lines.begin(), lines.end(), [](const std::string& line) {
        return line.ends_with(" 5:1 content/plans/2021-2023/measures/1.1/lv.md");
    });
    REQUIRE(raw_html != lines.end());
    lines.erase(raw_html);
    CHECK(lines == Lines{"P021 1:1 content/institutions.yaml", "P020 1:1 content/pages/about/lv.md",
                         "P014 2:9 content/plans/2021-2023/measures/1.1/lv.md",
                         "P014 1:10 content/plans/2021-2023/measures/1.1/measure.yaml",
                         "P022 2:8 content/plans/2021-2023/measures/1.1/measure.yaml",
                         "P031 1:8 content/statistics/a.json"});
    const RawEntry& measure = loaded.site->plans.at(0).measures.at(0);
    CHECK_FALSE(measure.facts);
    CHECK(measure.pages.size() == 1);
    CHECK(measure.faulty_languages == Lines{"lv"});
    CHECK(loaded.site->datasets.size() == 1);
}

TEST_CASE("raw HTML passes only where the configuration allows it") {
    MemoryReader reader = sample_site();
    reader.add("content/pages/about/lv.md", "---\ntitle: a\n---\n<div>x</div>\n");
    CHECK(faults_of(reader).size() == 1);
    reader.add("content/site.yaml", "allow_html: true\n");
    CHECK(faults_of(reader).empty());
    reader.add("content/site.yaml", "allow_html: \"true\"\n");
    CHECK(faults_of(reader).size() == 1);
}

TEST_CASE("trouble with the disk ends the reading and says where, on any number of threads") {
    for (const char* path : {"content/site.yaml", "content/statistics/a.json", "assets/photo.png", "content/plans"}) {
        for (const std::size_t jobs : {std::size_t{1}, std::size_t{8}}) {
            CAPTURE(path);
            MemoryReader reader = sample_site();
            reader.fail_on(path, EIO);
            const Loaded loaded(reader, jobs);
            REQUIRE_FALSE(loaded.site);
            CHECK(loaded.site.error().path == path);
            CHECK(loaded.site.error().number == EIO);
        }
    }
}

TEST_CASE("a file that vanishes while it is read is missing, one that is too large is a fault") {
    MemoryReader reader = sample_site();
    reader.fail_on("content/institutions.yaml", ENOENT).fail_on("assets/photo.png", EFBIG);
    reader.add("content/resources.yaml", "a: " + std::string(9U << 20U, 'x') + '\n');
    const Loaded loaded(reader);
    CHECK(loaded.lines() ==
          Lines{"P006 assets/photo.png", "P042 content/institutions.yaml", "P006 content/resources.yaml"});
    REQUIRE(loaded.site);
    CHECK(loaded.site->assets.size() == 1);
    CHECK(message_of(loaded.faults.all()[2], UserLanguage::en) == "the file is larger than 8 MiB");
}

TEST_CASE("a record with both sides of a merge in it is reported as that, and nothing else") {
    const std::string sides = "{\n<<<<<<< HEAD\n  \"schema\": 1\n=======\n  \"schema\": 2\n>>>>>>> nightly\n}\n";
    for (const std::string name : {"links.lock.json", "translations.lock.json"}) {
        MemoryReader reader = sample_site();
        reader.add("content/" + name, sides);
        const Loaded loaded(reader);
        CAPTURE(name);
        REQUIRE(loaded.faults.all().size() == 1);
        CHECK(loaded.faults.all()[0].code == &document_codes::merge_conflict);
        CHECK(loaded.faults.all()[0].span.begin().line == 2);
        CHECK_FALSE((name == "links.lock.json" ? loaded.site->ledger : loaded.site->translations).has_value());
    }
}
