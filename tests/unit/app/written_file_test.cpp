#include "app/written_file.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <cerrno>

#include "adapters/disk_file_system.hpp"
#include "support/failing_file_system.hpp"
#include "support/file_tree.hpp"
#include "support/temporary_directory.hpp"

using namespace parskats;
using namespace parskats::test;

namespace {

struct Place {
    TemporaryDirectory folder;
    DiskFileSystem disk;
    std::string path = folder / "file.json";
};

}  // namespace

TEST_CASE("a file is made, left alone when it has the bytes already, and replaced with its permissions") {
    Place place;
    CHECK(replace_file(place.disk, place.path, "one") == true);
    CHECK(replace_file(place.disk, place.path, "one") == false);
    REQUIRE(::chmod(place.path.c_str(), 0640) == 0);
    CHECK(replace_file(place.disk, place.path, "two") == true);
    CHECK(read_text(place.path) == "two");
    struct stat status {};
    REQUIRE(::stat(place.path.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0640);
}

TEST_CASE(
    "killed before any of its calls, or on a full disk, the old bytes stay whole and nothing is in the way later") {
    for (std::size_t n = 0;; ++n) {
        Place place;
        REQUIRE(replace_file(place.disk, place.path, "old"));
        FailingFileSystem failing(place.disk);
        failing.kill_at(n);
        bool killed = false;
        try {
            static_cast<void>(replace_file(failing, place.path, "new"));
        } catch (const Killed&) {
            killed = true;
        }
        CHECK(read_text(place.path) == (killed ? "old" : "new"));
        CHECK(replace_file(place.disk, place.path, "newer") == true);
        if (!killed) break;
    }
    Place place;
    REQUIRE(replace_file(place.disk, place.path, "old"));
    FailingFileSystem full(place.disk);
    full.fill_up_after(0, ENOSPC);
    const auto written = replace_file(full, place.path, "new");
    REQUIRE_FALSE(written);
    CHECK(written.error().number == ENOSPC);
    CHECK(read_text(place.path) == "old");
}
