// The program as its users meet it: words, exit codes, what goes where, and what happens when the world is unkind.
#include <doctest/doctest.h>

#include <filesystem>
#include <nlohmann/json.hpp>
#include <regex>
#include <string>
#include <vector>

#include "support/file_tree.hpp"
#include "support/run_program.hpp"
#include "support/temporary_directory.hpp"

using namespace parskats::test;
namespace fs = std::filesystem;

namespace {

const std::string program = PARSKATS_PROGRAM;
const fs::path source = PARSKATS_SOURCE_DIR;
const std::string base_site = (source / "tests/golden/base-site").string();

Ran call(std::vector<std::string> words, const RunOptions& options = {}) {
    words.insert(words.begin(), program);
    return run_program(words, options);
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// The base site in a folder of its own, with files laid over it. Without its help line, which the machine's clock
/// would one day call overdue.
struct Site {
    TemporaryDirectory temporary;
    std::string folder = temporary / "site";
    std::string output = temporary / "public";

    explicit Site(const FileTree& files = {}) {
        fs::copy(base_site, folder, fs::copy_options::recursive);
        const std::string settings = read_text(folder + "/content/site.yaml");
        write_text(folder + "/content/site.yaml", settings.substr(0, settings.find("help:")) + "help: []\n");
        write_tree(folder, files);
    }
    void replace(const std::string& file, const std::string& from, const std::string& to) const {
        std::string text = read_text(folder + '/' + file);
        const std::size_t at = text.find(from);
        REQUIRE(at != std::string::npos);
        write_text(folder + '/' + file, text.replace(at, from.size(), to));
    }
    /// One error, one place: an institution that is not there.
    void spoil() const { replace("content/plans/2021-2023/measures/1.1/measure.yaml", "[iem]", "[ieem]"); }
};

const std::string spoilt_place = "content/plans/2021-2023/measures/1.1/measure.yaml:2:15";

}  // namespace

TEST_CASE("help and version are results and end well") {
    const Ran help = call({"--help"});
    CHECK(help.code == 0);
    CHECK(help.err == "");
    for (const char* const word : {"build", "check", "explain", "Exit codes"}) CHECK(contains(help.out, word));
    for (const char* const later : {"serve", "offline"}) CHECK_FALSE(contains(help.out, later));
    CHECK(contains(call({"build", "--help"}).out, "--base-url"));
    const Ran version = call({"--version"});
    CHECK(version.code == 0);
    CHECK(version.out == "parskats " PARSKATS_VERSION "\n");
}

TEST_CASE("a wrong command line is a usage error that says what was meant") {
    const Ran nothing = call({});
    CHECK(nothing.code == 64);
    CHECK(nothing.out == "");
    CHECK(contains(nothing.err, "Usage"));
    const Ran misspelt = call({"buidl"});
    CHECK(misspelt.code == 64);
    CHECK(contains(misspelt.err, "help: did you mean \"build\"?"));
    for (const std::vector<std::string>& words : {std::vector<std::string>{"build", "--colour"},
                                                  {"check", "--format", "xml"},
                                                  {"check", "--jobs", "0"},
                                                  {"check", "--jobs", "many"},
                                                  {"check", "--base-url", "example.org"},
                                                  {"check", "a", "b"},
                                                  {"explain"},
                                                  {"check", "--lang", "de"},
                                                  {"links", "--format", "xml"},
                                                  {"links", "--report", ""},
                                                  {"links", "--only", ""},
                                                  {"links", "--now", "2026-02-30"},
                                                  {"links", "--now", "2026-11"},
                                                  {"links", "--confirm", "0"},
                                                  {"links", "--timeout", "0"},
                                                  {"links", "--gap", "-1"},
                                                  {"links", "--max-per-host", "65"},
                                                  {"links", "--changed-since", "-1"},
                                                  {"links", "--strict"}}) {
        CAPTURE(words.back());
        const Ran ran = call(words);
        CHECK(ran.code == 64);
        CHECK(ran.out == "");
        CHECK(ran.err.starts_with("parskats: "));
    }
}

TEST_CASE("a site without faults passes, and its result is on standard output alone") {
    const Site site;
    const Ran ran = call({"check", site.folder, "--strict"});
    CHECK(ran.code == 0);
    CHECK(ran.out.starts_with("No errors ("));
    CHECK(ran.err == "");
}

TEST_CASE("faults end with 1 and are told on standard error, without colour when it is no terminal") {
    const Site site;
    site.spoil();
    const Ran ran = call({"check", site.folder});
    CHECK(ran.code == 1);
    CHECK(ran.out == "");
    CHECK(ran.err == spoilt_place +
                         ": error[P104]: unknown institution \"ieem\"\n"
                         "  2 | responsible: [ieem]\n"
                         "    |               ^^^^\n"
                         "help: did you mean \"iem\"?\n\n"
                         "1 error\n");
}

TEST_CASE("messages speak Latvian when asked by option or environment, and the option wins") {
    const Site site;
    site.spoil();
    const std::string latvian = spoilt_place + ": kļūda[P104]: nezināma iestāde “ieem”";
    CHECK(call({"check", site.folder, "--lang", "lv"}).err.starts_with(latvian));
    CHECK(call({"check", site.folder}, {{{"PARSKATS_LANG", "lv"}}, {}}).err.starts_with(latvian));
    CHECK(contains(call({"check", site.folder}, {{{"PARSKATS_LANG", "lv"}}, {}}).err, "1 kļūda\n"));
    CHECK(contains(call({"check", site.folder, "--lang", "en"}, {{{"PARSKATS_LANG", "lv"}}, {}}).err, "error[P104]"));
}

TEST_CASE("a machine's report is the result: on standard output, and valid") {
    const Site site;
    site.spoil();
    const auto json = nlohmann::json::parse(call({"check", site.folder, "--format", "json"}).out);
    CHECK(json["schema"] == "parskats-report/1");
    CHECK(json["summary"]["errors"] == 1);
    const auto& fault = json["diagnostics"][0];
    CHECK(fault["code"] == "P104");
    CHECK(fault["file"] == "content/plans/2021-2023/measures/1.1/measure.yaml");
    CHECK(fault["line"] == 2);
    CHECK(fault["column"] == 15);
    CHECK(fault["help"] == "did you mean \"iem\"?");
    const auto sarif = nlohmann::json::parse(call({"check", site.folder, "--format", "sarif"}).out);
    CHECK(sarif["version"] == "2.1.0");
    CHECK(sarif["runs"][0]["results"][0]["ruleId"] == "P104");
    CHECK(sarif["runs"][0]["tool"]["driver"]["rules"][0]["id"] == "P104");
    const Ran github = call({"check", "site", "--format", "github"}, {{}, site.temporary.path().string()});
    CHECK(github.code == 1);
    CHECK(github.out ==
          "::error file=site/content/plans/2021-2023/measures/1.1/measure.yaml,line=2,col=15,endLine=2,"
          "endColumn=19,title=P104::unknown institution \"ieem\"%0Adid you mean \"iem\"?\n");
    CHECK(github.err == "");
}

TEST_CASE("a strict run fails on warnings, except those that only a person can settle") {
    const Site translated;
    fs::remove(translated.folder + "/content/pages/about/en.md");
    CHECK(call({"check", translated.folder}).code == 0);
    CHECK(call({"check", translated.folder, "--strict"}).code == 1);
    const Ran refused = call({"build", translated.folder, "-o", translated.output, "--strict"});
    CHECK(refused.code == 1);
    CHECK_FALSE(fs::exists(translated.output));
    const Site unverified;
    unverified.replace("content/site.yaml", "help: []", "help: [{phone: \"112\", name: {lv: Palīdzība, en: Help}}]");
    const Ran ran = call({"check", unverified.folder, "--strict"});
    CHECK(ran.code == 0);
    CHECK(contains(ran.err, "warning[P147]"));
}

TEST_CASE("a build writes the site and counts what it did") {
    const Site site;
    const Ran first = call({"build", site.folder, "-o", site.output});
    CHECK(first.code == 0);
    CHECK(contains(first.out, " written, 0 unchanged, 0 removed."));
    CHECK(fs::exists(site.output + "/lv/index.html"));
    const Ran second = call({"build", site.folder, "-o", site.output, "--verify", "--lang", "lv"});
    CHECK(contains(second.out, "Faili: 0 ierakstīti, "));
    CHECK(contains(second.out, "Pārbaudīts"));
    CHECK(contains(call({"build", site.folder, "-o", site.output, "--clean"}).out, ", 0 removed."));
}

TEST_CASE("a build with errors leaves the old site as it is") {
    const Site site;
    REQUIRE(call({"build", site.folder, "-o", site.output}).code == 0);
    const FileTree before = read_tree(site.output);
    site.spoil();
    CHECK(call({"build", site.folder, "-o", site.output}).code == 1);
    CHECK(read_tree(site.output) == before);
}

TEST_CASE("another base address goes into the pages, with its slash") {
    const Site site;
    REQUIRE(call({"build", site.folder, "-o", site.output, "--base-url", "https://other.example/deep"}).code == 0);
    CHECK(contains(read_text(site.output + "/sitemap.xml"), "<loc>https://other.example/deep/lv/</loc>"));
    CHECK(contains(read_text(site.output + "/lv/index.html"), "href=\"https://other.example/deep/lv/\""));
}

TEST_CASE("the output cannot be laid over its own sources") {
    const Site site;
    for (const std::string& folder : {site.folder, site.temporary.path().string(), site.folder + "/content/public"}) {
        CHECK(call({"build", site.folder, "-o", folder}).code == 64);
    }
    CHECK(call({"build", ".", "-o", "public"}, {{}, site.folder}).code == 0);
}

TEST_CASE("a site that is not there is file trouble") {
    const Ran ran = call({"check", "/nowhere/site"});
    CHECK(ran.code == 74);
    CHECK(ran.err == "parskats: cannot open /nowhere/site: No such file or directory\n");
}

TEST_CASE("a place that cannot be written is file trouble, named with its path") {
    const Ran ran = call({"build", base_site, "-o", "/proc/public"});
    CHECK(ran.code == 74);
    CHECK(contains(ran.err, "/proc/"));
}

TEST_CASE("a file that cannot be written to its end leaves the old site whole and nothing behind") {
    // The limit stands for a full disk: writing past it fails in the middle of a file.
    const Site site;
    REQUIRE(call({"build", site.folder, "-o", site.output}).code == 0);
    const FileTree before = read_tree(site.output);
    site.replace("content/pages/about/lv.md", "Vietne pārbaudēm.", "Vietne citām pārbaudēm.");
    const Ran ran =
        run_program({"sh", "-c", "ulimit -f 1; exec \"$@\"", "sh", program, "build", site.folder, "-o", site.output});
    CHECK(ran.code == 74);
    CHECK(contains(ran.err, "File too large"));
    CHECK(read_tree(site.output) == before);
    CHECK(fs::exists(site.temporary / "public"));
    for (const auto& entry : fs::directory_iterator(site.temporary.path())) {
        CHECK_FALSE(entry.path().filename().string().starts_with(".public"));
    }
}

TEST_CASE("a reader that goes away is no fault, a full device is") {
    const TemporaryDirectory temporary;
    const std::string code = temporary / "code";
    const Ran piped = run_program(
        {"sh", "-c", "{ \"$1\" check \"$2\" --format json; echo $? > \"$3\"; } | :", "sh", program, base_site, code});
    CHECK(piped.err.starts_with("No errors ("));  // beside a machine's report this is where it goes
    CHECK(read_text(code) == "0\n");
    CHECK(call({"explain", "P104"}, {{}, {}, "/dev/full"}).code == 74);
}

TEST_CASE("explain tells of a code in either language, and of one that is not there") {
    const Ran english = call({"explain", "p104"});
    CHECK(english.code == 0);
    CHECK(english.out.starts_with("error[P104]: unknown institution \"…\"\n\n"));
    CHECK(call({"explain", "P104", "--lang", "lv"}).out.starts_with("kļūda[P104]: nezināma iestāde “…”\n\n"));
    const Ran unknown = call({"explain", "P1O4"});
    CHECK(unknown.code == 64);
    CHECK(contains(unknown.err, "help: did you mean \"P1"));
}

TEST_CASE("the README names every command and exit code, and no option that is not there") {
    const std::string readme = read_text(source / "README.md");
    const std::string help = call({"--help"}).out + call({"build", "--help"}).out + call({"check", "--help"}).out +
                             call({"links", "--help"}).out;
    for (const char* const command : {"build", "check", "links", "explain"})
        CHECK(contains(readme, std::string("parskats ") + command));
    for (const char* const code : {"0 fine", "1 the content", "2 dead", "64 ", "74 ", "70 "})
        CHECK(contains(readme, code));
    static const std::regex option(R"(parskats [a-z]+[^\n`]*?(--[a-z][a-z-]+))");
    for (auto it = std::sregex_iterator(readme.begin(), readme.end(), option); it != std::sregex_iterator(); ++it) {
        CHECK_MESSAGE(contains(help, (*it)[1]), (*it)[1].str());
    }
}

TEST_CASE("an installed program finds the themes that were installed with it") {
    const Site site;
    const std::string prefix = site.temporary / "usr";
    REQUIRE(run_program({PARSKATS_CMAKE, "--install", PARSKATS_BUILD_DIR, "--prefix", prefix}).code == 0);
    // A mark in the installed theme tells it from that of the sources.
    const std::string css = prefix + "/share/parskats/themes/default/css/99-mark.css";
    write_text(css, "/* installed */\n");
    REQUIRE(run_program({prefix + "/bin/parskats", "build", site.folder, "-o", site.output}).code == 0);
    bool marked = false;
    for (const auto& [path, bytes] : read_tree(site.output)) {
        if (path.ends_with(".css") && contains(bytes, "/* installed */")) marked = true;
    }
    CHECK(marked);
}
