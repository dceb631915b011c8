#include "output/publisher.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <set>

#include "adapters/disk_file_system.hpp"
#include "base/digest.hpp"
#include "support/failing_file_system.hpp"
#include "support/file_tree.hpp"
#include "support/temporary_directory.hpp"

using namespace parskats;
using namespace parskats::test;
namespace fs = std::filesystem;

namespace {

const FileTree old_site = {
    {"index.html", "old"}, {"same.html", "same"}, {"lv/gone/index.html", "gone"}, {"a/b.txt", "ab"}};
const FileTree new_site = {
    {"index.html", "new"}, {"same.html", "same"}, {"en/1.1/index.html", "fresh"}, {"a", "now a file"}};
const FileTree foreign = {
    {"CNAME", "example.org"}, {".git/HEAD", "ref"}, {".git/objects/ab/cd", "object"}, {"lv/note.txt", "mine"}};

std::vector<OutputFile> files_of(const FileTree& tree) {
    std::vector<OutputFile> files;
    for (const auto& [path, bytes] : tree) files.push_back({path, bytes});
    return files;
}

Result<PublishSummary> publish(FileSystem& disk, const std::string& directory, const FileTree& tree,
                               std::size_t jobs = 1, bool clean = false) {
    NoProgress progress;
    return publish_files(disk, files_of(tree), {directory, "parskats 0", "source", jobs, clean}, progress);
}

FileTree operator+(FileTree a, const FileTree& b) {
    a.insert(b.begin(), b.end());
    return a;
}

std::string reason_of(const Result<PublishSummary>& outcome) {
    return outcome ? "" : outcome.error().verb + ' ' + outcome.error().path + ": " + outcome.error().reason;
}

void require_published(const Result<PublishSummary>& outcome) {
    REQUIRE_MESSAGE(outcome, reason_of(outcome));
}

/// The tree without the manifest, whose bytes are tested on their own.
FileTree site_in(const std::string& directory) {
    FileTree tree = read_tree(directory);
    tree.erase("build.json");
    return tree;
}

struct stat status_of(const std::string& path) {
    struct stat status {};
    REQUIRE(::lstat(path.c_str(), &status) == 0);
    return status;
}

/// A published old site with foreign things in it, and a disk to break.
struct Published {
    TemporaryDirectory temporary;
    std::string output = temporary / "public";
    DiskFileSystem disk;
    FailingFileSystem failing{disk};

    explicit Published(const FileTree& others = foreign) {
        require_published(publish(disk, output, old_site));
        write_tree(output, others);
    }
    [[nodiscard]] bool is_tidy() const {
        for (const auto& entry : fs::directory_iterator(temporary.path())) {
            if (entry.path().filename() != "public") return false;
        }
        return !fs::exists(output + "/.parskats-new") && !fs::exists(output + "/.parskats-lock");
    }
};

}  // namespace

TEST_CASE("a first build makes the folder, those above it, and the manifest") {
    const TemporaryDirectory temporary;
    DiskFileSystem disk;
    const auto summary = publish(disk, temporary / "deep/er/public", old_site);
    REQUIRE_MESSAGE(summary, reason_of(summary));
    CHECK(summary->written == old_site.size() + 1);
    CHECK(site_in(temporary / "deep/er/public") == old_site);
    const auto manifest = nlohmann::json::parse(read_text(temporary / "deep/er/public/build.json"));
    CHECK(manifest["schema"] == "parskats-build/1");
    CHECK(manifest["generator"] == "parskats 0");
    CHECK(manifest["source"] == "source");
    REQUIRE(manifest["files"].size() == old_site.size());
    CHECK(manifest["files"][0] == nlohmann::json{{"path", "a/b.txt"}, {"sha256", sha256_hex("ab")}, {"bytes", 2}});
}

TEST_CASE("a second build replaces, adds and removes, and leaves foreign files as they are") {
    Published place;
    fs::create_symlink("CNAME", place.output + "/link");
    const auto git_before = status_of(place.output + "/.git");
    const auto summary = publish(place.disk, place.output, new_site);
    REQUIRE_MESSAGE(summary, reason_of(summary));
    CHECK(summary->written == 4);  // three and the manifest
    CHECK(summary->unchanged == 1);
    CHECK(summary->removed == 2);
    CHECK(site_in(place.output) == new_site + foreign + FileTree{{"link", "-> CNAME"}});
    CHECK(status_of(place.output + "/.git").st_ino == git_before.st_ino);
    CHECK(place.is_tidy());
}

TEST_CASE("an unchanged file keeps its inode and modification time when others change") {
    Published place;
    const timespec past[2] = {{1000, 5}, {1000, 5}};
    REQUIRE(::utimensat(AT_FDCWD, (place.output + "/same.html").c_str(), past, 0) == 0);
    const auto before = status_of(place.output + "/same.html");
    require_published(publish(place.disk, place.output, new_site));
    const auto after = status_of(place.output + "/same.html");
    CHECK(after.st_ino == before.st_ino);
    CHECK(after.st_mtim.tv_sec == 1000);
    CHECK(after.st_nlink == 1);
}

TEST_CASE("a build that changes nothing touches nothing") {
    Published place;
    const auto before = status_of(place.output);
    const auto summary = publish(place.failing, place.output, old_site);
    REQUIRE_MESSAGE(summary, reason_of(summary));
    CHECK(summary->written == 0);
    CHECK(summary->unchanged == old_site.size() + 1);
    CHECK(status_of(place.output).st_ino == before.st_ino);
    for (const DiskCall call :
         {DiskCall::create_file, DiskCall::link, DiskCall::rename, DiskCall::remove_file, DiskCall::exchange}) {
        CHECK(place.failing.count(call) == 0);
    }
}

TEST_CASE("a clean build writes every file anew and still spares foreign ones") {
    Published place;
    const auto before = status_of(place.output + "/same.html");
    const auto summary = publish(place.disk, place.output, old_site, 1, true);
    REQUIRE_MESSAGE(summary, reason_of(summary));
    CHECK(summary->unchanged == 0);
    CHECK(status_of(place.output + "/same.html").st_ino != before.st_ino);
    CHECK(site_in(place.output) == old_site + foreign);
}

TEST_CASE("a file of ours that was damaged without a change of size is found and mended") {
    Published place;
    write_text(place.output + "/index.html", "OLD");
    require_published(publish(place.disk, place.output, old_site));
    CHECK(read_text(place.output + "/index.html") == "old");
}

TEST_CASE("one thread and eight publish the same tree") {
    const TemporaryDirectory temporary;
    DiskFileSystem disk;
    FileTree many;
    for (int i = 0; i < 500; ++i)
        many["p/" + std::to_string(i % 37) + "/" + std::to_string(i) + ".html"] = std::to_string(i * 7);
    require_published(publish(disk, temporary / "one", many, 1));
    require_published(publish(disk, temporary / "eight", many, 8));
    CHECK(read_tree(temporary / "one") == read_tree(temporary / "eight"));
    many.erase("p/1/1.html");
    require_published(publish(disk, temporary / "eight", many, 8));
    CHECK(site_in(temporary / "eight") == many);
}

TEST_CASE("a file that we did not write is never overwritten: the build fails before it writes") {
    const TemporaryDirectory temporary;
    DiskFileSystem disk;
    const FileTree others = {{"notes.txt", "mine"}, {"index.html", "mine too"}};
    write_tree(temporary / "public", others);
    const auto refused = publish(disk, temporary / "public", old_site);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().path == temporary / "public/index.html");
    CHECK(refused.error().reason.find("not written by parskats") != std::string::npos);
    CHECK(read_tree(temporary / "public") == others);
}

TEST_CASE("foreign things above or below a new path are in its way") {
    const auto obstacle = [](const FileTree& others, const FileTree& site) {
        const TemporaryDirectory temporary;
        DiskFileSystem disk;
        write_tree(temporary / "public", others);
        const auto refused = publish(disk, temporary / "public", site);
        return refused ? std::string() : refused.error().path.substr((temporary / "public/").size());
    };
    CHECK(obstacle({{"a", "mine"}}, {{"a/b", "x"}}) == "a");
    CHECK(obstacle({{"a/b", "mine"}}, {{"a", "x"}}) == "a");
    CHECK(obstacle({{"a/c", "mine"}}, {{"a/b", "x"}}) == "");
}

TEST_CASE("a first build into a folder with other people's files keeps them") {
    const TemporaryDirectory temporary;
    DiskFileSystem disk;
    write_tree(temporary / "public", foreign);
    require_published(publish(disk, temporary / "public", old_site));
    CHECK(site_in(temporary / "public") == old_site + foreign);
}

TEST_CASE("a build.json of somebody else is no manifest, and is not overwritten") {
    const TemporaryDirectory temporary;
    DiskFileSystem disk;
    write_tree(temporary / "public",
               {{"build.json", R"({"files": [{"path": "precious.txt"}]})"}, {"precious.txt", "!"}});
    CHECK_FALSE(publish(disk, temporary / "public", old_site));
    CHECK(read_text(temporary / "public/precious.txt") == "!");
}

TEST_CASE("a manifest cannot make the publisher remove what lies outside the output") {
    Published place(FileTree{});
    write_text(place.temporary / "outside.txt", "precious");
    write_text(place.output + "/build.json",
               R"({"schema": "parskats-build/1", "files": [{"path": "../outside.txt"}, {"path": "/etc/hostname"},)"
               R"( {"path": "index.html"}, {"path": 7}, 3]})");
    const FileTree only = {{"other.html", "x"}};
    require_published(publish(place.disk, place.output, only));
    CHECK(read_text(place.temporary / "outside.txt") == "precious");
    CHECK_FALSE(fs::exists(place.output + "/index.html"));
    CHECK(fs::exists(place.output + "/same.html"));  // not listed, so not ours
}

TEST_CASE("paths that lead out, are empty or cannot stand side by side are refused") {
    for (const FileTree& bad :
         {FileTree{{"../x", ""}}, FileTree{{"/x", ""}}, FileTree{{"a//b", ""}}, FileTree{{"a/./b", ""}},
          FileTree{{"a\nb", ""}}, FileTree{{"a\\b", ""}}, FileTree{{"\xff", ""}}, FileTree{{".parskats-x", ""}},
          FileTree{{"A/x", ""}, {"a/y", ""}}, FileTree{{"Ā.png", ""}, {"ā.png", ""}}, FileTree{{"a", ""}, {"a/b", ""}},
          FileTree{{"build.json", ""}}}) {
        const TemporaryDirectory temporary;
        DiskFileSystem disk;
        CHECK_FALSE_MESSAGE(publish(disk, temporary / "public", bad), bad.begin()->first);
        CHECK(read_tree(temporary.path()).empty());
    }
}

TEST_CASE("an output folder that is a symbolic link stays one") {
    Published place;
    fs::create_directory(place.temporary / "elsewhere");
    fs::create_symlink("../public", place.temporary / "elsewhere/site");
    require_published(publish(place.disk, place.temporary / "elsewhere/site", new_site));
    CHECK(fs::is_symlink(place.temporary / "elsewhere/site"));
    CHECK(site_in(place.output) == new_site + foreign);
}

TEST_CASE("the output folder keeps its permissions") {
    Published place;
    REQUIRE(::chmod(place.output.c_str(), 02750) == 0);
    require_published(publish(place.disk, place.output, new_site));
    CHECK((status_of(place.output).st_mode & 07777U) == 02750U);
}

TEST_CASE("two builds into one folder at once: the second says so") {
    Published place;
    const auto held = place.disk.lock(place.temporary / ".public.parskats-lock");
    REQUIRE(held);
    REQUIRE(*held);
    const auto refused = publish(place.disk, place.output, new_site);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().reason == "another build is writing it");
}

TEST_CASE("a build killed before any of its disk calls leaves one whole site, and the next build finishes") {
    bool finished = false;
    std::size_t old_seen = 0;
    std::size_t new_seen = 0;
    for (std::size_t n = 0; !finished; ++n) {
        CAPTURE(n);
        Published place;
        place.failing.kill_at(n);
        try {
            finished = publish(place.failing, place.output, new_site).has_value();
        } catch (const Killed&) {
        }
        const FileTree left = site_in(place.output);
        const auto shows = [&](const FileTree& site) {
            for (const auto& [path, bytes] : site) {
                if (!left.contains(path) || left.at(path) != bytes) return false;
            }
            for (const auto& [path, bytes] : left) {
                const bool empty_folder = path.ends_with('/');
                if (!site.contains(path) && !foreign.contains(path) && !empty_folder) return false;
            }
            return true;
        };
        REQUIRE((shows(old_site) || shows(new_site)));
        ++(shows(old_site) ? old_seen : new_seen);
        require_published(publish(place.disk, place.output, new_site));
        REQUIRE(site_in(place.output) == new_site + foreign);
        REQUIRE(place.is_tidy());
    }
    CHECK(old_seen > 20);
    CHECK(new_seen > 10);
}

TEST_CASE("a disk that is full at any write leaves the old site whole and nothing behind") {
    for (const int number : {ENOSPC, EDQUOT, EIO, EMFILE, EROFS}) {
        bool finished = false;
        for (std::size_t n = 0; !finished; ++n) {
            CAPTURE(n);
            Published place;
            place.failing.fill_up_after(n, number);
            const auto outcome = publish(place.failing, place.output, new_site);
            finished = outcome.has_value();
            if (finished) continue;
            CHECK(outcome.error().number == number);
            CHECK_FALSE(outcome.error().path.empty());
            REQUIRE(site_in(place.output) == old_site + foreign);
            REQUIRE(place.is_tidy());
        }
    }
}

TEST_CASE("where folders cannot be exchanged, the site is brought up to date in place") {
    Published place;
    place.failing.refuse_exchange();
    const auto before = status_of(place.output);
    const auto summary = publish(place.failing, place.output, new_site);
    REQUIRE_MESSAGE(summary, reason_of(summary));
    CHECK(summary->removed == 2);
    CHECK(site_in(place.output) == new_site + foreign);
    CHECK(status_of(place.output).st_ino == before.st_ino);
    CHECK(place.is_tidy());
    CHECK(read_tree(place.output).at("build.json").find("gone") == std::string::npos);
}

TEST_CASE("in place, a kill at any call leaves something that the next build completes") {
    bool finished = false;
    for (std::size_t n = 0; !finished; ++n) {
        CAPTURE(n);
        Published place;
        place.failing.refuse_exchange();
        place.failing.kill_at(n);
        try {
            finished = publish(place.failing, place.output, new_site).has_value();
        } catch (const Killed&) {
        }
        FailingFileSystem again(place.disk);
        again.refuse_exchange();
        require_published(publish(again, place.output, new_site));
        REQUIRE(site_in(place.output) == new_site + foreign);
        REQUIRE(place.is_tidy());
    }
}

TEST_CASE("in place, a full disk during staging leaves the old site whole") {
    bool finished = false;
    for (std::size_t n = 0; !finished; ++n) {
        CAPTURE(n);
        Published place;
        place.failing.refuse_exchange();
        place.failing.fail_when([n, count = std::size_t{0}](DiskCall call, const std::string& path) mutable {
            return call == DiskCall::create_file && path.find("/.parskats-new/") != std::string::npos && count++ >= n
                       ? ENOSPC
                       : 0;
        });
        finished = publish(place.failing, place.output, new_site).has_value();
        if (finished) continue;
        REQUIRE(site_in(place.output) == old_site + foreign);
        REQUIRE(place.is_tidy());
    }
}

TEST_CASE("where the folder above may not be written, the build works inside the output") {
    Published place;
    place.failing.fail_when(
        [&](DiskCall, const std::string& path) { return path.starts_with(place.temporary / ".public") ? EROFS : 0; });
    require_published(publish(place.failing, place.output, new_site));
    CHECK(site_in(place.output) == new_site + foreign);
    CHECK(place.is_tidy());
}

TEST_CASE("a file that appears in the old tree while it is being replaced moves to the new one") {
    Published place;
    bool added = false;
    place.failing.fail_when([&](DiskCall call, const std::string& path) {
        if (call == DiskCall::remove_file && !added && path.find(".public.parskats-new/") != std::string::npos) {
            added = true;
            write_text(place.temporary / ".public.parskats-new/lv/gone/late.txt", "late");
        }
        return 0;
    });
    require_published(publish(place.failing, place.output, new_site));
    CHECK(added);
    CHECK(site_in(place.output) == new_site + foreign + FileTree{{"lv/gone/late.txt", "late"}});
    CHECK(place.is_tidy());
}

TEST_CASE("a disk without hard links gets copies") {
    Published place;
    place.failing.fail_when([](DiskCall call, const std::string&) { return call == DiskCall::link ? EPERM : 0; });
    require_published(publish(place.failing, place.output, new_site));
    CHECK(site_in(place.output) == new_site + foreign);
}

TEST_CASE("an output path that is a file is refused") {
    const TemporaryDirectory temporary;
    DiskFileSystem disk;
    write_text(temporary / "public", "a file");
    const auto refused = publish(disk, temporary / "public", old_site);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().reason == "it is not a folder");
    CHECK(read_text(temporary / "public") == "a file");
}
