// Whole sites against what they must come out as. `valid/`: every file of the output. `invalid/`: one site a diagnostic
// code, with exactly the messages that an editor sees, in both languages.
#include "support/golden.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "adapters/disk_file_system.hpp"
#include "adapters/disk_reader.hpp"
#include "app/all_codes.hpp"
#include "app/prepared_site.hpp"
#include "app/report_text.hpp"
#include "app/user_words.hpp"
#include "golden/codes_without_case.hpp"
#include "support/manual_clock.hpp"

using namespace parskats;
using namespace parskats::test;
namespace fs = std::filesystem;

namespace {

const fs::path golden = fs::path(PARSKATS_SOURCE_DIR) / "tests/golden";
const fs::path base_site = golden / "base-site";

std::unique_ptr<PreparedSite> prepare(const FileReader& site, std::size_t jobs = 2) {
    const auto themes = DiskReader::open((fs::path(PARSKATS_SOURCE_DIR) / "themes").string());
    REQUIRE(themes);
    DiskFileSystem disk;
    const ManualClock clock;
    NoProgress progress;
    const Environment world{&site, &*themes, &disk, &clock, &progress, "0.0.0"};
    auto prepared = prepare_site(world, {jobs, {}, true});
    REQUIRE(prepared);
    return std::move(*prepared);
}

std::string messages(const Diagnostics& faults, UserLanguage language) {
    if (faults.empty()) return {};
    return report_as_text(faults, language, false) + summary_of(faults, language) + '\n';
}

std::vector<fs::path> cases_in(const char* area) {
    std::vector<fs::path> cases;
    for (const auto& entry : fs::directory_iterator(golden / area)) {
        if (entry.is_directory()) cases.push_back(entry.path());
    }
    std::sort(cases.begin(), cases.end());
    return cases;
}

}  // namespace

TEST_CASE("each valid site comes out file by file as expected") {
    for (const fs::path& each : cases_in("valid")) {
        CAPTURE(each.filename().string());
        const auto site = overlaid_site(base_site, each);
        const auto prepared = prepare(*site);
        FileTree output;
        for (const auto& file : prepared->files) output[file.path] = file.bytes;
        check_golden_tree(each / "expected", output);
        check_golden_text(each / "stderr.txt", messages(prepared->faults, UserLanguage::en));
        check_golden_text(each / "stderr.lv.txt", messages(prepared->faults, UserLanguage::lv));
    }
}

TEST_CASE("each invalid site gets exactly its messages, in both languages, and its own code among them") {
    for (const fs::path& each : cases_in("invalid")) {
        const std::string name = each.filename().string();
        CAPTURE(name);
        const auto site = overlaid_site(base_site, each);
        const auto prepared = prepare(*site);
        check_golden_text(each / "stderr.txt", messages(prepared->faults, UserLanguage::en));
        check_golden_text(each / "stderr.lv.txt", messages(prepared->faults, UserLanguage::lv));
        const auto& all = prepared->faults.all();
        CHECK(std::any_of(all.begin(), all.end(),
                          [&](const Diagnostic& fault) { return name.starts_with(fault.code->id); }));
        CHECK_FALSE(prepared->faults.empty());
    }
}

TEST_CASE("every code has an invalid site, or a reason why it cannot have one") {
    std::set<std::string> covered;
    for (const fs::path& each : cases_in("invalid")) covered.insert(each.filename().string().substr(0, 4));
    for (const DiagnosticCode* code : all_codes()) {
        const std::string id(code->id);
        const bool excused = codes_without_case().contains(id);
        CHECK_MESSAGE(covered.contains(id) != excused,
                      id << (excused ? " has both a case and an excuse" : " has no case"));
    }
    for (const std::string& id : covered) CHECK_MESSAGE(find_code(id) != nullptr, id << " is no code");
    for (const auto& code : codes_without_case()) {
        CHECK_MESSAGE(find_code(code.first) != nullptr, code.first << " is no code");
    }
}

TEST_CASE("the base site with nothing laid over it has no fault") {
    const auto site = overlaid_site(base_site, golden / "none");
    CHECK(messages(prepare(*site)->faults, UserLanguage::en) == "");
}

TEST_CASE("messages are the same on one thread and on eight") {
    const auto cases = cases_in("invalid");
    for (std::size_t i = 0; i < cases.size(); i += 10) {
        CAPTURE(cases[i].filename().string());
        const auto site = overlaid_site(base_site, cases[i]);
        CHECK(messages(prepare(*site, 1)->faults, UserLanguage::en) ==
              messages(prepare(*site, 8)->faults, UserLanguage::en));
    }
}
