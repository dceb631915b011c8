#include "adapters/disk_reader.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <cerrno>
#include <filesystem>
#include <string>

#include "support/file_tree.hpp"
#include "support/temporary_directory.hpp"

using namespace parskats;
using namespace parskats::test;
namespace fs = std::filesystem;

namespace {

struct Rooted {
    TemporaryDirectory temporary;
    Rooted() {
        write_tree(temporary.path(),
                   {{"root/a.md", "ā"}, {"root/sub/b.md", "b"}, {"root/empty.md", ""}, {"secret.txt", "s"}});
        fs::create_symlink("../secret.txt", temporary / "root/out");
        fs::create_symlink("/etc/hostname", temporary / "root/absolute");
        fs::create_symlink("sub/b.md", temporary / "root/inside");
        fs::create_symlink("..", temporary / "root/up");
        fs::create_symlink(".", temporary / "root/loop");
    }
    [[nodiscard]] DiskReader open() const {
        auto reader = DiskReader::open(temporary / "root");
        REQUIRE(reader);
        return std::move(*reader);
    }
    [[nodiscard]] int error_of(const std::string& path) const {
        const auto read = open().read(path);
        return read ? 0 : read.error().number;
    }
};

}  // namespace

TEST_CASE("files below the root are read whole") {
    const Rooted rooted;
    CHECK(rooted.open().read("a.md").value() == "ā");
    CHECK(rooted.open().read("sub/b.md").value() == "b");
    CHECK(rooted.open().read("empty.md").value() == "");
    CHECK(rooted.open().read("inside").value() == "b");
}

TEST_CASE("no path leads out of the root") {
    const Rooted rooted;
    for (const char* const path :
         {"../secret.txt", "sub/../../secret.txt", "/etc/hostname", "out", "absolute", "up/secret.txt"}) {
        CAPTURE(path);
        CHECK(rooted.error_of(path) == EXDEV);
    }
    CHECK(rooted.error_of(std::string("a.md\0x", 6)) == EINVAL);
}

TEST_CASE("what is no file has its own failure") {
    const Rooted rooted;
    CHECK(rooted.error_of("none.md") == ENOENT);
    CHECK(rooted.error_of("sub") == EISDIR);
    REQUIRE(::mkfifo((rooted.temporary / "root/pipe").c_str(), 0600) == 0);
    CHECK(rooted.error_of("pipe") == EINVAL);  // and it does not wait for a writer
    const auto missing = rooted.open().read("none.md");
    CHECK(missing.error().verb == "read");
    CHECK(missing.error().path == "none.md");
    CHECK(missing.error().reason == "No such file or directory");
    CHECK_FALSE(DiskReader::open(rooted.temporary / "nowhere"));
}

TEST_CASE("a file past the limit is refused before it is read") {
    const Rooted rooted;
    const std::string huge = rooted.temporary / "root/huge.bin";
    write_text(huge, "");
    fs::resize_file(huge, DiskReader::largest_file);
    CHECK(rooted.error_of("huge.bin") == 0);
    fs::resize_file(huge, DiskReader::largest_file + 1);
    CHECK(rooted.error_of("huge.bin") == EFBIG);
}

TEST_CASE("a list is sorted, follows links to files and not to folders") {
    const Rooted rooted;
    const auto entries = rooted.open().list("");
    REQUIRE(entries);
    std::string seen;
    for (const DirectoryEntry& entry : *entries) {
        const char kind = entry.kind == EntryKind::file ? 'f' : entry.kind == EntryKind::directory ? 'd' : 'o';
        seen += entry.name + ':' + kind + ' ';
    }
    CHECK(seen == "a.md:f absolute:o empty.md:f inside:f loop:o out:o sub:d up:o ");
    CHECK(rooted.open().list("none").error().number == ENOENT);
    CHECK(rooted.open().list("..").error().number == EXDEV);
}
