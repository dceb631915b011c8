#include "app/translated.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>

#include "adapters/disk_file_system.hpp"
#include "adapters/disk_reader.hpp"
#include "app/status.hpp"
#include "support/file_tree.hpp"
#include "support/manual_clock.hpp"
#include "support/temporary_directory.hpp"

using namespace parskats;
using namespace parskats::test;
namespace fs = std::filesystem;

namespace {

/// A copy of the golden tests' base site on the disk.
class SiteOnDisk {
public:
    SiteOnDisk() {
        fs::copy(fs::path(PARSKATS_SOURCE_DIR) / "tests/golden/base-site", root(), fs::copy_options::recursive);
    }

    [[nodiscard]] std::string root() const { return (fs::path(folder_.path()) / "site").string(); }
    [[nodiscard]] std::string record() const { return read_text(fs::path(root()) / "content/translations.lock.json"); }
    void write(const std::string& path, const std::string& text) { write_text(fs::path(root()) / path, text); }

    Outcome translated(const std::vector<std::string>& paths) {
        std::vector<std::string> whole;
        for (const std::string& path : paths) whole.push_back(root() + '/' + path);
        return with_world([&](const Environment& world, const Speech& speech) {
            return record_translated(world, {root(), whole, 1}, speech);
        });
    }
    Outcome status(UserLanguage language = UserLanguage::en) {
        return with_world([&](const Environment& world, Speech speech) {
            speech.language = language;
            return show_status(world, 1, speech);
        });
    }

private:
    template <class Work>
    Outcome with_world(const Work& work) {
        const auto reader = DiskReader::open(root());
        REQUIRE(reader);
        DiskFileSystem disk;
        const ManualClock clock;
        NoProgress progress;
        const Environment world{&*reader, nullptr, &disk, &clock, &progress, "0.0.0"};
        return work(world, Speech{});
    }

    TemporaryDirectory folder_;
};

const std::string changed_about = "---\ntitle: Par vietni\nsummary: Kas tas ir.\n---\n\nJauns sākums.\n";

}  // namespace

TEST_CASE("a folder of translations is recorded as up to date, and says how many there were") {
    SiteOnDisk site;
    const Outcome outcome = site.translated({"content"});
    CHECK(outcome.code == ExitCode::fine);
    CHECK(outcome.out == "Recorded as up to date: 6 translations.\n");
    CHECK(site.record().find("\"pages/about/en.md\": {\n      \"front matter\": \"") != std::string::npos);
    CHECK(site.status().out.starts_with(
        "6 translations, 0 sections behind\n2021-2023: 2 measures, implemented 1, not-implemented 1\n"));
}

TEST_CASE("recording one translation leaves the others as they were") {
    SiteOnDisk site;
    static_cast<void>(site.translated({"content"}));
    const std::string before = site.record();
    site.write("content/pages/about/lv.md", changed_about);
    CHECK(site.status().out.starts_with(
        "6 translations, 1 section behind\n  content/pages/about/en.md:6: Jauns sākums.\n"));
    CHECK(site.translated({"content/campaigns/week/en.md"}).code == ExitCode::fine);
    CHECK(site.record() == before);
    CHECK(site.translated({"content/pages"}).out == "Recorded as up to date: 1 translation.\n");
    CHECK(site.record() != before);
    CHECK(site.status().out.starts_with("6 translations, 0 sections behind\n"));
}

TEST_CASE("a record forgets translations that are gone") {
    SiteOnDisk site;
    static_cast<void>(site.translated({"content"}));
    fs::remove_all(fs::path(site.root()) / "content/campaigns/week");
    static_cast<void>(site.translated({"content/pages/about/en.md"}));
    CHECK(site.record().find("campaigns") == std::string::npos);
}

TEST_CASE("what is no translation is a usage error, and nothing is written") {
    SiteOnDisk site;
    CHECK(site.translated({"content/pages/about/lv.md"}).code == ExitCode::usage);
    CHECK(site.translated({"content/pages/nowhere"}).code == ExitCode::usage);
    CHECK(site.translated({"content", "../elsewhere"}).code == ExitCode::usage);
    CHECK(site.record() == "");
}

TEST_CASE("a faulty record or translation is reported instead of overwritten") {
    SiteOnDisk site;
    site.write("content/translations.lock.json", "<<<<<<< ours\n");
    const Outcome outcome = site.translated({"content"});
    CHECK(outcome.code == ExitCode::faults);
    CHECK(outcome.err.find("content/translations.lock.json:1:1: error[") != std::string::npos);
    CHECK(site.record() == "<<<<<<< ours\n");
}

TEST_CASE("the site of a path is the nearest folder above with a site.yaml in its content") {
    SiteOnDisk site;
    DiskFileSystem disk;
    const auto root = disk.resolve(site.root());
    REQUIRE(root);
    CHECK(find_site_above(disk, site.root() + "/content/pages/about/en.md").value() == *root);
    CHECK(find_site_above(disk, site.root()).value() == *root);
    CHECK_FALSE(find_site_above(disk, site.root() + "/..").value());
}

TEST_CASE("the status speaks Latvian too, and shows when help lines were verified") {
    SiteOnDisk site;
    CHECK(site.status(UserLanguage::lv)
              .out.find("Palīdzības tālruņi: 1\n  112: pārbaudīts 2026-11-01 (pirms 19 dienām)\n") !=
          std::string::npos);
    CHECK(site.status().out.find("nothing is recorded yet") != std::string::npos);
}
