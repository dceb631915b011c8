#include "app/link_fixes.hpp"

#include <doctest/doctest.h>

#include <cerrno>
#include <string>
#include <vector>

#include "adapters/disk_file_system.hpp"
#include "adapters/disk_reader.hpp"
#include "content/load_site.hpp"
#include "links/collect/collect_links.hpp"
#include "support/file_tree.hpp"
#include "support/temporary_directory.hpp"

using namespace parskats;
using namespace parskats::test;

namespace {

/// A site on disk whose one address has moved.
struct MovedSite {
    TemporaryDirectory folder;
    DiskFileSystem disk;
    RawSite raw;
    std::vector<LinkTarget> targets;
    LinkReport report;

    MovedSite() {
        write_text(folder / "content/site.yaml", "title: {lv: A, en: B}\n");
        write_text(folder / "content/pages/a/lv.md", "---\ntitle: T\n---\n[a](https://a.lv/x)\n");
        write_text(folder / "content/pages/b/lv.md", "---\ntitle: T\n---\nhttps://a.lv/x#z\n");
        auto reader = DiskReader::open(folder.path().string());
        REQUIRE(reader);
        Diagnostics faults;
        raw = load_site(*reader, 1, faults).value();
        targets = collect_links(raw);
        ReportedLink link;
        link.target = &targets.at(0);
        link.verdict = Verdict::moved;
        link.record.final_url = "https://b.lv/y";
        report.links.push_back(link);
    }
};

}  // namespace

TEST_CASE("moved addresses are written into every file, and what was done is told in both languages") {
    MovedSite site;
    const FixPlan plan = plan_report_fixes(site.raw, site.report);
    CHECK(describe_fixes(plan, "s/", true, UserLanguage::en) == "Would replace the address in 2 places in 2 files.\n");
    CHECK(describe_fixes(plan, "s/", false, UserLanguage::lv) == "Adrese nomainīta 2 vietās, 2 failos.\n");
    REQUIRE(write_fixes(site.disk, site.folder.path().string(), plan));
    CHECK(read_text(site.folder / "content/pages/a/lv.md") == "---\ntitle: T\n---\n[a](https://b.lv/y)\n");
    CHECK(read_text(site.folder / "content/pages/b/lv.md") == "---\ntitle: T\n---\nhttps://b.lv/y#z\n");
}

TEST_CASE("nothing is written when one of the files has changed meanwhile") {
    MovedSite site;
    const FixPlan plan = plan_report_fixes(site.raw, site.report);
    write_text(site.folder / "content/pages/b/lv.md", "changed\n");
    const auto written = write_fixes(site.disk, site.folder.path().string(), plan);
    REQUIRE_FALSE(written);
    CHECK(written.error().number == ESTALE);
    CHECK(read_text(site.folder / "content/pages/a/lv.md") == "---\ntitle: T\n---\n[a](https://a.lv/x)\n");
}

TEST_CASE("a void run changes no source") {
    MovedSite site;
    site.report.void_reason = VoidReason{};
    CHECK(plan_report_fixes(site.raw, site.report).files.empty());
}

TEST_CASE("an address that must be changed by hand is named with its place") {
    MovedSite site;
    site.report.links[0].record.final_url = "https://b.lv/a b";
    const FixPlan plan = plan_report_fixes(site.raw, site.report);
    CHECK(describe_fixes(plan, "s/", false, UserLanguage::lv) ==
          "s/content/pages/a/lv.md:4:5: šo adresi nomainiet pašrocīgi: https://a.lv/x → https://b.lv/a b\n"
          "s/content/pages/b/lv.md:4:1: šo adresi nomainiet pašrocīgi: https://a.lv/x#z → https://b.lv/a b#z\n");
}
